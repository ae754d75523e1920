// What developers find on the site works: the programs there are taken from the page and run.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { lookAt, SIZES } from "../look.js";
import { startPair } from "../pair.js";
import { allow, press, registerApplication, signIn, snippet } from "../person.js";
import { LANGUAGES, Program } from "../programs.js";

const REDIRECTS = { Web: "https://app.example/callback", App: "http://127.0.0.1:4321/callback" };

let pair, browser;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await pair?.stop();
});

const skips = (t, program) => {
  if (!process.env.VERSO) return t.skip("the stand-in is no authorization server");
  if (program && !program.isThere) return t.skip(`${program.needs} is not set`);
  return false;
};

describe("the first call", () => {
  it("is answered within what the page says, by the token that it asks for", async (t) => {
    if (skips(t) !== false) return;
    const { context, page } = await openPage(browser);
    await signIn(page, pair, "/account/applications");
    const call = await snippet(page, "first call");
    await page.getByRole("link", { name: "Make an access token" }).click();
    await page.getByLabel("What it is for").fill("A first call");
    await page.getByLabel("See your account, its sessions and its history").check();
    await press(page, "Make a token");
    const TOKEN = (await page.locator(".secret").textContent()).trim();
    const program = new Program("curl", call, { TOKEN });
    assert.equal(JSON.parse(await program.end()).username, pair.person.username);
    await context.close();
  });
});

for (const language of LANGUAGES) {
  describe(`the programs in ${language}`, () => {
    for (const [kind, title] of [["Web", "Web application"], ["App", "Browser or mobile app"]]) {
      it(`sign somebody in to a ${title.toLowerCase()}`, async (t) => {
        if (skips(t, Program.of(language)) !== false) return;
        const { context, page } = await openPage(browser);
        await signIn(page, pair, "/account/applications");
        const redirect = REDIRECTS[kind];
        const secret = await registerApplication(page, pair, title, `${kind} in ${language}`, { redirect });
        assert.equal(secret !== undefined, kind === "Web");
        const program = new Program(language, await snippet(page, language), { CLIENT_SECRET: secret ?? "" });
        const [link] = await program.says(/http\S+\/oauth2\/authorize\S+/);
        program.write(await allow(page, link, redirect));
        assert.match(await program.end(), new RegExp(`"username":"${pair.person.username}"`));
        await context.close();
      });
    }

    it("are let in on a device", async (t) => {
      if (skips(t, Program.of(language)) !== false) return;
      const { context, page } = await openPage(browser);
      await signIn(page, pair, "/account/applications");
      await registerApplication(page, pair, "Command line or device", `Device in ${language}`);
      const program = new Program(language, await snippet(page, language));
      const [, address, code] = await program.says(/Open (\S+) and enter ([A-Z]{4}-[A-Z]{4})/);
      await page.goto(address);
      await page.getByLabel("Code").fill(code.toLowerCase());
      await press(page, "Go on");
      await page.getByText(code).waitFor();
      await page.getByRole("button", { name: /^Allow/ }).click();
      await page.getByRole("heading", { name: "The device is connected" }).waitFor();
      assert.match(await program.end(), new RegExp(`"username":"${pair.person.username}"`));
      await context.close();
    });

    it("act for themselves", async (t) => {
      if (skips(t, Program.of(language)) !== false) return;
      const { context, page } = await openPage(browser);
      await signIn(page, pair, "/account/applications");
      const CLIENT_SECRET = await registerApplication(page, pair, "Service", `Service in ${language}`, { scopes: ["users.read"] });
      const program = new Program(language, await snippet(page, language), { CLIENT_SECRET });
      assert.match(await program.end(), /"items":\[\{/);
      await context.close();
    });
  });
}

describe("an application of one's own", () => {
  it("is changed, gets another secret and is deleted, without scripts as well", async (t) => {
    if (!pair.person) return t.skip("nobody's password is known");
    const { context, page } = await openPage(browser, { javaScriptEnabled: false });
    await signIn(page, pair, "/account/applications");
    const first = await registerApplication(page, pair, "Web application", "Marginalia", { redirect: REDIRECTS.Web });
    await page.reload();
    assert.equal(await page.locator(".secret").count(), 0, "the secret is shown once");
    await page.getByRole("link", { name: "Change", exact: true }).click();
    await page.getByLabel("Redirect addresses").fill("https://app.example/callback\nhttp://app.example/");
    await press(page, "Save");
    await page.getByRole("alert").getByText("The address in line 2").waitFor();
    await page.getByLabel("Redirect addresses").fill("https://app.example/other");
    await press(page, "Save");
    await page.getByText("https://app.example/other").first().waitFor();
    await press(page, "Make a new secret");
    assert.notEqual((await page.locator(".secret pre").textContent()).trim(), first);
    await page.getByRole("link", { name: "Delete …" }).click();
    await press(page, "Delete the application");
    await page.getByText("The application is deleted.").waitFor();
    if (process.env.VERSO) {
      // The API was called by the site, and knows all the same where the person is.
      await page.goto(`${pair.url}/account/history`);
      const event = page.locator(".entry", { hasText: "You deleted “Marginalia”" }).first();
      await event.getByText("From 127.0.0.1, Chrome on Linux").waitFor();
    }
    await context.close();
  });

  it("gives its programs to the clipboard", async (t) => {
    if (!pair.person) return t.skip("nobody's password is known");
    const { context, page } = await openPage(browser, { permissions: ["clipboard-read", "clipboard-write"] });
    await signIn(page, pair, "/account/applications");
    await registerApplication(page, pair, "Web application", "Clipboard", { redirect: REDIRECTS.Web });
    await page.locator("summary", { hasText: "Python" }).click();
    const shown = page.locator("details", { hasText: "Python" });
    await shown.getByRole("button", { name: "Copy" }).click();
    await shown.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied.trim(), (await snippet(page, "Python")).trim());
    await context.close();
  });
});

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    it(`the pages are calm, accessible and fit on a ${size}, ${colorScheme}`, async (t) => {
      if (!pair.person) return t.skip("nobody's password is known");
      const { context, page } = await openPage(browser, { viewport, colorScheme });
      await signIn(page, pair, "/account/applications");
      await t.test("the list", () => lookAt(page));
      await page.goto(`${pair.url}/account/applications/new`);
      await t.test("the form", () => lookAt(page));
      await press(page, "Register");
      await page.getByRole("alert").waitFor();
      await t.test("the form, filled in wrongly", () => lookAt(page));
      const name = `Looked at on a ${size}, ${colorScheme}`;
      await registerApplication(page, pair, "Web application", name, { redirect: REDIRECTS.Web });
      await t.test("an application and its secret", () => lookAt(page));
      for (const language of LANGUAGES.slice(1)) {
        await page.locator("summary", { hasText: language }).click();
        await t.test(language, () => lookAt(page));
      }
      await page.getByRole("link", { name: "Delete …" }).click();
      await t.test("the question before deleting", () => lookAt(page));
      await page.goto(`${pair.url}/device`);
      await t.test("the page for a code", () => lookAt(page));
      await page.getByLabel("Code").fill("BCDF-GHJK");
      await press(page, "Go on");
      await page.getByRole("alert").waitFor();
      await t.test("the page for a code that is wrong", () => lookAt(page));
      await page.goto(`${pair.url}/account/history`);
      await t.test("the history", () => lookAt(page));
      await context.close();
    });
  }
}
