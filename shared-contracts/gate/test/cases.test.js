// Redocly's diff is experimental: these cases hold it to what the contract promises.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { applyPatch } from "rfc6902";
import { differences } from "../src/redocly.js";

// Patches point into this very version, which never changes.
const base = fileURLToPath(new URL("../../released/0.1.0/openapi.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "contract-gate-"));
after(() => rmSync(folder, { recursive: true }));

const cases = (name) => JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), "utf8"));
const concurrency = availableParallelism();

describe("it is breaking when", { concurrency }, () => {
  for (const { name, patch } of cases("breaking")) {
    it(name, async () => assert.ok((await impacts(name, patch)).includes("major")));
  }
});

describe("it is harmless when", { concurrency }, () => {
  for (const { name, patch } of cases("harmless")) {
    it(name, async () => {
      const found = await impacts(name, patch);
      assert.ok(found.length > 0, "the change was not seen");
      assert.ok(!found.includes("major"));
    });
  }
});

async function impacts(name, patch) {
  const document = JSON.parse(readFileSync(base, "utf8"));
  const failed = applyPatch(document, patch).filter((outcome) => outcome !== null);
  assert.deepEqual(failed, [], "the patch does not apply");
  const edited = join(folder, `${name.replaceAll(" ", "-")}.json`);
  writeFileSync(edited, JSON.stringify(document, null, 2));
  return (await differences(base, edited)).map((difference) => difference.impact);
}
