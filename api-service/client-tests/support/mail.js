// Reads the mail that the API writes into a folder.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Waits for a mail to this address with a link to this page of the site, and gives the secret in it. */
export async function readLink(folder, address, page) {
  for (let tries = 0; tries < 200; tries += 1) {
    const names = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
    for (const name of names) {
      const [head, ...body] = readFileSync(join(folder, name), "utf8").split("\r\n\r\n");
      const link = body.join("\r\n\r\n").match(new RegExp(`/${page}\\?token=([\\w-]+)`));
      if (head.includes(`To: ${address}`) && link) return link[1];
    }
    await sleep(25);
  }
  throw new Error(`no mail to ${address} came`);
}
