// The released contracts: released/<version>/openapi.json.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "./version.js";

/** The newest release as { version, document }. */
export function lastRelease(folder) {
  const version = readdirSync(folder).sort(compareVersions).at(-1);
  if (version === undefined) throw new Error(`${folder} holds no released contract.`);
  const document = join(folder, version, "openapi.json");
  const says = versionOf(document);
  if (says !== version) {
    throw new Error(`${document} says that it is version ${says}. A released document is never edited: restore it.`);
  }
  return { version, document };
}

/** info.version of a document. */
export function versionOf(document) {
  return JSON.parse(readFileSync(document, "utf8")).info.version;
}
