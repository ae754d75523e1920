// The pages that explain the API, as a newcomer uses them: behind a proxy with a prefix, wide and narrow,
// without a word in the console and without asking anybody but the API.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "./browser.js";
import { startVerso } from "./verso.js";

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

let verso, browser;
before(async () => {
  [verso, browser] = await Promise.all([startVerso(), startBrowser()]);
});
after(async () => {
  await browser?.close();
  await verso?.stop();
});

/** Opens one of the pages, does something there, and looks at what was said and asked meanwhile. */
async function visit(path, viewport, use) {
  const { page, complaints, asked } = await openPage(browser, viewport);
  await page.goto(verso.url + path);
  await use(page);
  if (process.env.SCREENSHOTS) {
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/${path.slice(1)}-${viewport.width}.png` });
  }
  assert.deepEqual(complaints, []);
  assert.deepEqual([...asked], [new URL(verso.url).origin]);
  await page.close();
}

for (const [size, viewport] of Object.entries(SIZES)) {
  describe(`on a ${size}`, () => {
    it("Swagger UI lists every operation and tries one out", () =>
      visit("/docs", viewport, async (page) => {
        const document = await (await fetch(`${verso.url}/openapi.json`)).json();
        const operations = page.locator(".opblock");
        await operations.first().waitFor();
        // A path item holds nothing but its operations, by method.
        const listed = Object.values(document.paths).flatMap((path) => Object.keys(path));
        assert.equal(await operations.count(), listed.length);
        const publication = page.locator("#operations-Publication-get_publication");
        await publication.click();
        await publication.getByRole("button", { name: "Execute" }).click();
        const answered = publication.locator(".live-responses-table .response-col_status");
        await answered.last().waitFor();
        assert.match(await answered.last().innerText(), /^200/);
      }));

    it("Redoc shows the document", () =>
      visit("/redoc", viewport, async (page) => {
        await page.getByRole("heading", { name: "Rectoverso API" }).first().waitFor();
        await page.getByRole("heading", { name: "List articles" }).first().waitFor();
      }));
  });
}

it("Redoc finds an operation by a word", () =>
  visit("/redoc", SIZES.desktop, async (page) => {
    await page.getByRole("textbox", { name: "Search" }).or(page.getByPlaceholder("Search...")).first().fill("sitemap");
    await page.locator("[data-role='search:results'] li").first().waitFor();
  }));
