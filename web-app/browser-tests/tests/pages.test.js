// Every page, as readers see it: wide and narrow, light and dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { startPair } from "../pair.js";
import { findPaths } from "../paths.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

let pair, browser, paths;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
  paths = await findPaths(pair.url);
});
after(async () => {
  await browser?.close();
  await pair?.stop();
});

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    describe(`on a ${size}, ${colorScheme}`, () => {
      it("every page is calm, accessible and fits", async (t) => {
        for (const [kind, path] of Object.entries(paths)) {
          await t.test(kind, () => look(path, { viewport, colorScheme }));
        }
      });
    });
  }
}

async function look(path, options) {
  const { context, page, complaints } = await openPage(browser, options);
  try {
    const origins = new Set();
    page.on("request", (request) => origins.add(new URL(request.url()).origin));
    const response = await page.goto(pair.url + path);
    await page.evaluate(() => document.fonts.ready);

    // The browser itself notes that the page was answered with an error.
    const expected = response.ok() ? [] : [`console error: Failed to load resource: the server responded`];
    const unexpected = complaints.filter((complaint) => !expected.some((text) => complaint.startsWith(text)));
    assert.deepEqual(unexpected, []);

    const { overflow, shifts, api } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - innerWidth,
      shifts: window.layoutShifts,
      api: JSON.parse(document.querySelector("leptos-island").dataset.props).api_url,
    }));
    assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
    assert.deepEqual(shifts, [], "nothing moves while the page loads");
    for (const origin of origins) {
      assert.ok([new URL(pair.url).origin, new URL(api).origin].includes(origin), `asked a third party: ${origin}`);
    }

    await page.evaluate(axe);
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: "tag", values } }), tags);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    assert.deepEqual(found, []);
  } finally {
    await context.close();
  }
}
