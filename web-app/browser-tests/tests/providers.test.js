// Signing in through an identity provider that others wrote.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { lookAt, SIZES } from "../look.js";
import { freePort, startPair } from "../pair.js";
import { signOut } from "../person.js";
import { startProvider } from "../provider.js";

// The stand-in has a provider of its own, which its Rust tests look at.
const skip = process.env.VERSO ? false : "there is no API";

let pair, provider, browser;
before(async () => {
  if (skip) return;
  const sitePort = await freePort();
  provider = await startProvider(`http://localhost:${sitePort}`);
  pair = await startPair({ sitePort, settings: { VERSO_IDENTITY_PROVIDERS: JSON.stringify([provider.entry]) } });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await pair?.stop();
  await provider?.stop();
});

const main = (page) => page.getByRole("main");
const press = (page, name) => main(page).getByRole("button", { name }).click();

async function enter(page, name) {
  await page.waitForURL(`${provider.url}/**`);
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Enter" }).click();
}

/** To look at, in the folder PICTURES. */
async function picture(page, name) {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

const isSignedInAs = (page, name) => page.locator(".account-name", { hasText: name }).first().waitFor();

describe("an identity provider", { skip }, () => {
  for (const javaScriptEnabled of [true, false]) {
    const [person, name] = javaScriptEnabled ? ["ada", "Ada Marchetti"] : ["bea", "Bea Okafor"];
    it(`makes an account and opens it again, ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
      const { context, page, complaints } = await openPage(browser, { javaScriptEnabled });
      await page.goto(`${pair.url}/sign-up`);
      await press(page, "Continue with Elsewhere");
      await enter(page, person);
      await page.waitForURL(`${pair.url}/account`);
      await isSignedInAs(page, name);
      assert.equal(await page.getByLabel("Your name").inputValue(), name);
      await signOut(page);

      await page.goto(`${pair.url}/sign-in?next=/tags`);
      await press(page, "Continue with Elsewhere");
      // Whoever is still signed in there is not asked again.
      await page.waitForURL(`${pair.url}/tags`);
      await isSignedInAs(page, name);

      // Nobody locks themselves out.
      await page.goto(`${pair.url}/account/sign-ins`);
      await press(page, "Disconnect");
      await page.getByText("This is the only way into your account.").first().waitFor();
      await signOut(page);
      assert.deepEqual(complaints.filter((complaint) => !/Failed to load resource/.test(complaint)), []);
      await context.close();
    });
  }

  it("is connected with an account that there is, and disconnected", async (t) => {
    const { context, page } = await openPage(browser, {});
    await page.goto(`${pair.url}/sign-in?next=/account/sign-ins`);
    await page.getByLabel("User name or e-mail address").fill(pair.person.username);
    await page.getByLabel("Password", { exact: true }).fill(pair.person.password);
    await main(page).getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL(`${pair.url}/account/sign-ins`);

    await press(page, "Connect Elsewhere");
    await page.waitForURL(`${provider.url}/**`);
    await page.getByRole("button", { name: "No, thanks" }).click();
    await page.getByText("Elsewhere did not sign you in.").first().waitFor();

    // Ada has an account by now: hers stays hers.
    await press(page, "Connect Elsewhere");
    await enter(page, "ada");
    await page.getByText("has another account here").first().waitFor();
    await context.clearCookies({ domain: "127.0.0.1", name: /^_(session|interaction)/ });

    await press(page, "Connect Elsewhere");
    await enter(page, "carl");
    await page.getByText("You can sign in with Elsewhere from now on.").waitFor();
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const colorScheme of ["light", "dark"]) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await t.test(`connected, on a ${size}, ${colorScheme}`, () => lookAt(page));
        await picture(page, `connected-${size}-${colorScheme}`);
      }
    }
    await page.setViewportSize(SIZES.desktop);
    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account/sign-ins`);
    await press(page, "Continue with Elsewhere");
    await page.waitForURL(`${pair.url}/account/sign-ins`);
    await press(page, "Disconnect");
    await page.getByText("It is disconnected.").waitFor();
    await context.close();
  });

  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ["light", "dark"]) {
      it(`looks right on a ${size}, ${colorScheme}`, async (t) => {
        const { context, page } = await openPage(browser, { viewport, colorScheme });
        for (const path of ["/sign-in", "/sign-up", "/sign-in/with/elsewhere/callback?state=x"]) {
          await page.goto(pair.url + path);
          await t.test(path, () => lookAt(page));
          await picture(page, `${path.replace(/\W+/g, "-")}-${size}-${colorScheme}`);
        }
        await context.close();
      });
    }
  }
});
