// A running API with a fresh database, of which nothing stays afterwards.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const { VERSO, PATH } = process.env;

/** Prepares an API whose site is at `siteUrl`; nothing is in its database, and it does not listen before `start`. */
export async function prepareVerso(siteUrl, settings = {}) {
  if (!VERSO) throw new Error("Set VERSO to the program, or run `make test-oauth-clients`.");
  const folder = mkdtempSync(join(tmpdir(), "verso-clients-"));
  const address = `127.0.0.1:${await freePort()}`;
  const url = `http://${address}`;
  // Nothing of the developer's own environment: their settings are not the test's.
  const env = {
    PATH,
    DATABASE_URL: `sqlite:${folder}/verso.sqlite`,
    VERSO_LISTEN: address,
    VERSO_PUBLIC_URL: url,
    VERSO_SITE_URL: siteUrl,
    // What passwords cost is no concern here; it would only take time.
    VERSO_PASSWORD_MEMORY: "1",
    VERSO_PASSWORD_PASSES: "1",
    // Applications listen on this machine.
    VERSO_ALLOW_PRIVATE_TARGETS: "true",
    VERSO_LOG: "info",
    VERSO_LOG_FORMAT: "json",
    ...settings,
  };
  let service;
  const log = [];

  /** Runs one of the program's commands, in a folder of its own, and gives what it wrote. */
  function run(command, input = "") {
    const options = { env, cwd: folder, input, encoding: "utf8" };
    const { status, stdout, stderr } = spawnSync(VERSO, command, options);
    if (status !== 0) throw new Error(`verso ${command.join(" ")} failed:\n${stdout}${stderr}`);
    return stdout;
  }

  async function start() {
    service = spawn(VERSO, ["serve"], { env, cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    process.once("exit", () => service.kill("SIGKILL"));
    await listening(service, log);
  }

  /** Ends the service; what it has written stays. Its log is whole after that. */
  async function end() {
    if (service?.exitCode !== null) return;
    const ended = new Promise((resolve) => service.once("close", resolve));
    service.kill("SIGTERM");
    await ended;
  }

  async function stop() {
    await end();
    rmSync(folder, { recursive: true, force: true });
    const complaints = log.filter((line) => JSON.parse(line).level === "ERROR");
    assert.deepEqual(complaints, [], "the API logged errors");
  }

  return { url, folder, log, mail: join(folder, "data/mail"), run, start, end, stop };
}

/** Waits until the service listens; what it logs is kept in `log`. */
function listening(service, log) {
  return new Promise((resolve, reject) => {
    service.once("exit", (code) => reject(new Error(`the API ended before it listened (${code})`)));
    createInterface(service.stdout).on("line", (line) => {
      log.push(line);
      if (JSON.parse(line).message === "serving") resolve();
    });
  });
}

/**
 * A port nobody listens on, outside the range that the kernel hands to clients (as in .dev/lib.sh). Test files
 * run side by side, each in a process of its own that looks elsewhere.
 */
async function freePort() {
  for (let port = 20000 + ((process.pid * 100) % 12000); ; port += 1) {
    const server = createServer();
    const isFree = await new Promise((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    if (!isFree) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
