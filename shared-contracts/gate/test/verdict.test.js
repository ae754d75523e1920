import assert from "node:assert/strict";
import { test } from "node:test";
import { verdict } from "../src/verdict.js";

const broken = { impact: "major", place: "GET /api/v1/tags: parameters/0", message: "`sort` was removed." };
const added = { impact: "minor", place: "GET /api/v1/tags: parameters/3", message: "Parameter added" };

test("an unchanged document keeps its version", () => {
  assert.ok(verdict("0.1.0", "0.1.0", []).ok);
});

test("a break without a new version is refused, saying what broke and what to do", () => {
  const { ok, message } = verdict("0.1.0", "0.1.0", [added, broken]);
  assert.ok(!ok);
  assert.match(message, /GET \/api\/v1\/tags: parameters\/0\n +`sort` was removed\./);
  assert.match(message, /Keep the old form beside the new one/);
  assert.match(message, /from 0\.1\.0 to 0\.2\.0/);
  assert.doesNotMatch(message, /Parameter added/);
});

test("a break is refused when the version is raised too little", () => {
  assert.ok(!verdict("0.1.0", "0.1.1", [broken]).ok);
  assert.ok(!verdict("1.0.0", "1.1.0", [broken]).ok);
});

test("a break may be released under a version that says so", () => {
  assert.ok(verdict("0.1.0", "0.2.0", [broken]).ok);
  assert.ok(verdict("1.0.0", "2.0.0", [broken]).ok);
});

test("an addition needs a version of its own, because a released one never changes", () => {
  assert.match(verdict("0.1.0", "0.1.0", [added]).message, /Nothing breaks \(1 added\): raise .* to 0\.1\.1/);
  assert.ok(verdict("0.1.0", "0.1.1", [added]).ok);
});

test("a version never goes back", () => {
  assert.ok(!verdict("0.2.0", "0.1.9", []).ok);
});
