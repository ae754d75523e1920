import assert from "node:assert/strict";
import { test } from "node:test";
import { compareVersions, lowestVersion } from "../src/version.js";

test("below 1.0 a break raises the minor version and anything else the patch version", () => {
  assert.equal(lowestVersion("0.1.4", "major"), "0.2.0");
  assert.equal(lowestVersion("0.1.4", "minor"), "0.1.5");
  assert.equal(lowestVersion("0.1.4", "patch"), "0.1.5");
});

test("from 1.0 on a break raises the major version and an addition the minor version", () => {
  assert.equal(lowestVersion("1.2.3", "major"), "2.0.0");
  assert.equal(lowestVersion("1.2.3", "minor"), "1.3.0");
  assert.equal(lowestVersion("1.2.3", "patch"), "1.2.4");
});

test("versions are ordered by number, not by letter", () => {
  assert.ok(compareVersions("0.10.0", "0.9.0") > 0);
  assert.equal(compareVersions("1.2.3", "1.2.3"), 0);
});

test("what is not a version is refused by name", () => {
  assert.throws(() => compareVersions("0.1", "0.1.0"), /"0\.1" is not a version/);
});
