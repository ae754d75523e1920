// What scripts add: theme, copying code, suggestions.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
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

const paper = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe("the theme switch", () => {
  it("changes the theme, remembers it without a flash, and goes back to the system's", async () => {
    const { context, page, complaints } = await openPage(browser, { colorScheme: "light" });
    await page.goto(pair.url);
    const light = await paper(page);
    await page.getByRole("button", { name: "Dark" }).click();
    const dark = await paper(page);
    assert.notEqual(dark, light);
    assert.equal(await page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed"), "true");

    // Before the second script has run, the theme is set already.
    await page.route("**/page.*.js", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
    await page.goto(pair.url + paths.tag);
    assert.equal(await paper(page), dark);

    await page.unroute("**/page.*.js");
    await page.goto(pair.url);
    await page.getByRole("button", { name: "Auto" }).click();
    assert.equal(await paper(page), light);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

describe("a code block", () => {
  it("is copied by its button", async () => {
    const { context, page, complaints } = await openPage(browser, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(pair.url + paths["article with code"]);
    const code = await page.locator(".prose pre").first().innerText();
    const button = page.getByRole("button", { name: "Copy" }).first();
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

describe("the search field", () => {
  it("loads its code when it is used, and not before", async () => {
    const { context, page, complaints } = await openPage(browser);
    const loaded = [];
    page.on("request", (request) => /islands\./.test(request.url()) && loaded.push(request.url()));
    await page.goto(pair.url, { waitUntil: "networkidle" });
    assert.deepEqual(loaded, []);
    await page.getByLabel("Search", { exact: true }).focus();
    await page.getByRole("combobox").waitFor();
    assert.equal(loaded.length, 2);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it("suggests articles straight from the API, by keyboard too", async () => {
    const { context, page, complaints } = await openPage(browser);
    await page.goto(pair.url);
    const title = await page.locator(".lead h2").innerText();
    const asked = page.waitForResponse((response) => response.url().includes("/api/v1/articles?"));
    await page.getByLabel("Search", { exact: true }).pressSequentially(title.split(" ")[0]);
    const response = await asked;
    assert.notEqual(new URL(response.url()).origin, new URL(pair.url).origin, "across origins");

    const option = page.getByRole("option", { name: title, exact: true });
    await option.waitFor();
    assert.equal(await page.getByRole("combobox").getAttribute("aria-expanded"), "true");
    while ((await option.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
    await Promise.all([page.waitForURL("**/articles/**"), page.keyboard.press("Enter")]);
    assert.equal(await page.locator("h1").innerText(), title);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  it("closes its suggestions with Escape and still submits as a form", async () => {
    const { context, page } = await openPage(browser);
    await page.goto(pair.url);
    await page.getByLabel("Search", { exact: true }).pressSequentially("the");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.getByRole("option").count(), 0);
    await Promise.all([page.waitForURL("**/search?q=**"), page.keyboard.press("Enter")]);
    await context.close();
  });
});

describe("without scripts", () => {
  it("everything can be read and searched", async () => {
    const { context, page, complaints } = await openPage(browser, { javaScriptEnabled: false });
    for (const path of Object.values(paths).slice(0, 7)) {
      await page.goto(pair.url + path);
      assert.ok(await page.locator("h1").count(), path);
      assert.equal(await page.getByRole("button", { name: "Dark" }).isVisible(), false, "no dead buttons");
    }
    await page.getByLabel("Search", { exact: true }).fill("the");
    await Promise.all([page.waitForURL("**/search?q=the"), page.getByRole("button", { name: "Search" }).click()]);
    assert.deepEqual(complaints, []);
    await context.close();
  });
});
