// Pages that arrive slowly: what has been drawn stays where it is.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { startPair } from "../pair.js";
import { findPaths } from "../paths.js";
import { startTrickle } from "../trickle.js";

let pair, browser, paths, slow;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
  paths = await findPaths(pair.url);
  slow = await startTrickle(pair.url);
});
after(async () => {
  await slow?.stop();
  await browser?.close();
  await pair?.stop();
});

for (const viewport of [{ width: 1280, height: 900 }, { width: 360, height: 740 }]) {
  describe(`on a slow line, ${viewport.width} pixels wide`, () => {
    it("nothing moves while a page arrives", async (t) => {
      for (const [kind, path] of Object.entries(paths)) {
        await t.test(kind, async () => {
          const { context, page } = await openPage(browser, { viewport });
          // Fonts come too late on such a line, and `font-display: optional` then does without them.
          await page.route("**/*.woff2", (route) => route.abort());
          await page.goto(slow.url + path);
          await page.evaluate(() => document.fonts.ready);
          assert.deepEqual(await page.evaluate(() => window.layoutShifts), []);
          await context.close();
        });
      }
    });
  });
}
