// Lints a document and compares it with the last release: node src/main.js [DOCUMENT]

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { differences, lint } from "./redocly.js";
import { lastRelease, versionOf } from "./released.js";
import { verdict } from "./verdict.js";

const crate = fileURLToPath(new URL("../..", import.meta.url));
const document = resolve(process.argv[2] ?? resolve(crate, "openapi.json"));

try {
  console.log(await check());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function check() {
  const faults = await lint(document);
  if (faults) throw new Error(`The document has faults:\n${faults}`);
  const release = lastRelease(resolve(crate, "released"));
  const found = await differences(release.document, document);
  const { ok, message } = verdict(release.version, versionOf(document), found);
  if (!ok) throw new Error(message);
  return message;
}
