// Every page, as readers see it: wide and narrow, light and dark.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { lookAt, SIZES } from "../look.js";
import { startPair } from "../pair.js";
import { findPaths } from "../paths.js";

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

    // The browser itself notes that the page was answered with an error.
    const expected = response.ok() ? [] : [`console error: Failed to load resource: the server responded`];
    const unexpected = complaints.filter((complaint) => !expected.some((text) => complaint.startsWith(text)));
    assert.deepEqual(unexpected, []);

    const api = await page.evaluate(() => JSON.parse(document.querySelector("leptos-island").dataset.props).api_url);
    for (const origin of origins) {
      assert.ok([new URL(pair.url).origin, new URL(api).origin].includes(origin), `asked a third party: ${origin}`);
    }
    await lookAt(page);
  } finally {
    await context.close();
  }
}
