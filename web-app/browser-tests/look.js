// What every page owes its reader, checked in the browser that shows it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

/** Fails unless the page that is open fits, stands still and is accessible. */
export async function lookAt(page) {
  await page.evaluate(() => document.fonts.ready);
  const { overflow, shifts } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - innerWidth,
    shifts: window.layoutShifts,
  }));
  assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
  assert.deepEqual(shifts, [], "nothing moves while the page loads");

  await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), TAGS);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  assert.deepEqual(found, []);
}
