import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.js", import.meta.url));

test("openapi.json has no faults and may follow the last release", () => {
  const { status, stderr } = spawnSync(process.execPath, [main], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});
