// Passkeys, by an authenticator that Chromium plays (WebAuthn over the DevTools protocol).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { lookAt, SIZES } from "../look.js";
import { startPair } from "../pair.js";
import { addPasskey, giveCredentials, heading, openWithAuthenticator, press, signOut, signUp } from "../person.js";

const password = "five odd words beside each other";

let pair, browser;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await pair?.stop();
});

describe("passkeys", () => {
  it("sign in alone and after a password, from sign-up to removal", async (t) => {
    if (!pair.mail) return t.skip("there is no mail to read");
    const { context, page, play } = await openWithAuthenticator(browser);
    await play();
    await signUp(page, pair, { username: "grace", password });
    await page.goto(`${pair.url}/account/passkeys`);
    await page.getByText("You have no passkey yet.").waitFor();
    await addPasskey(page, pair, "Virtual key");
    const codes = await page.getByRole("region", { name: "Recovery codes" }).getByRole("listitem").count();
    assert.equal(codes, 10);

    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await press(page, "Sign in with a passkey");
    await heading(page, "Profile");

    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await giveCredentials(page, { username: "grace", password });
    await heading(page, "One more step");
    await press(page, "Use a passkey");
    await heading(page, "Profile");

    await page.goto(`${pair.url}/account/passkeys`);
    await page.getByText(/last used \d/).waitFor();
    await page.getByRole("link", { name: "Rename Virtual key" }).click();
    await page.getByLabel("What to call it").fill("Desk");
    await press(page, "Rename");
    await page.getByText("The passkey has its new name.").waitFor();
    await press(page, "Remove Desk");
    await page.getByText("You have no passkey yet.").waitFor();

    // What the device still holds opens nothing any more.
    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await press(page, "Sign in with a passkey");
    await page.getByRole("alert").getByText("This passkey does not open an account here.").waitFor();
    await giveCredentials(page, { username: "grace", password });
    await heading(page, "Profile");
    await context.close();
  });

  it("are offered beside the names that the browser remembers", async (t) => {
    if (!pair.mail) return t.skip("there is no mail to read");
    const first = await openWithAuthenticator(browser);
    const id = await first.play();
    await signUp(first.page, pair, { username: "henrietta", password });
    await addPasskey(first.page, pair, "Virtual key");
    const { credentials } = await first.devtools.send("WebAuthn.getCredentials", { authenticatorId: id });
    await first.context.close();

    const { context, page, devtools, play } = await openWithAuthenticator(browser, { quiet: false });
    const other = await play();
    await devtools.send("WebAuthn.addCredential", { authenticatorId: other, credential: credentials[0] });
    await page.goto(`${pair.url}/sign-in?next=/account`);
    // The browser that is played chooses the only one at once.
    await heading(page, "Profile");
    await context.close();
  });

  it("say what went wrong, and let one try again", async (t) => {
    if (!pair.mail) return t.skip("there is no mail to read");
    const { context, page, devtools, play } = await openWithAuthenticator(browser);
    const id = await play();
    await signUp(page, pair, { username: "irene", password });
    await addPasskey(page, pair, "First");
    await page.getByLabel("What to call it").fill("Second");
    await press(page, "Add a passkey");
    await page.getByText("This device holds a passkey for your account already.").waitFor();

    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });
    await press(page, "Sign in with a passkey");
    await page.getByText("No passkey was used: the request was cancelled, or took too long.").waitFor();
    await lookAt(page);
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: true });
    await press(page, "Sign in with a passkey");
    await heading(page, "Profile");
    await context.close();
  });

  it("are said to be unknown to a browser that cannot use them", async () => {
    const { context, page } = await openPage(browser);
    await page.addInitScript(() => delete window.PublicKeyCredential);
    await page.goto(`${pair.url}/sign-in`);
    await press(page, "Sign in with a passkey");
    await page.getByText("This browser cannot use passkeys.").waitFor();
    await context.close();
  });

  it("need scripts, which the pages say", async (t) => {
    if (!pair.person) return t.skip("nobody's password is known");
    const { context, page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${pair.url}/sign-in?next=/account/passkeys`);
    assert.equal(await page.getByRole("button", { name: "Sign in with a passkey" }).count(), 0);
    await giveCredentials(page, pair.person);
    await heading(page, "Passkeys");
    await page.getByText("allow JavaScript to add one").waitFor();
    assert.equal(await page.getByRole("button", { name: "Add a passkey" }).count(), 0);
    await context.close();
  });
});

let number = 0;
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    it(`every page with passkeys is calm, accessible and fits on a ${size}, ${colorScheme}`, async (t) => {
      if (!pair.mail) return t.skip("there is no mail to read");
      const { context, page, play } = await openWithAuthenticator(browser, { viewport, colorScheme });
      const look = (name) => t.test(name, () => lookAt(page));
      const shoot = process.env.PICTURES;
      const seen = async (name) => {
        await look(name);
        if (shoot) await page.screenshot({ path: `${shoot}/${name.replaceAll(" ", "-")}-${size}-${colorScheme}.png`, fullPage: true });
      };
      await play();
      number += 1;
      const username = `judith${number}`;
      await signUp(page, pair, { username, password });
      await page.goto(`${pair.url}/account/passkeys`);
      await seen("no passkeys");
      await addPasskey(page, pair, "A telephone with a rather long name, so that it wraps");
      await seen("a new passkey");
      await page.getByRole("link", { name: /^Rename/ }).click();
      await seen("a new name");
      await page.goto(`${pair.url}/account/second-factor`);
      await seen("second factor");
      await signOut(page);
      await page.goto(`${pair.url}/sign-in`);
      await seen("sign in");
      await giveCredentials(page, { username, password });
      await heading(page, "One more step");
      await seen("second step");
      await page.getByRole("link", { name: "Use a recovery code instead" }).click();
      await seen("recovery code");
      await context.close();
    });
  }
}
