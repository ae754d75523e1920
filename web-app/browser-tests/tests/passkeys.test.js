// Passkeys, by an authenticator that Chromium plays (WebAuthn over the DevTools protocol).
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { lookAt, SIZES } from "../look.js";
import { startPair } from "../pair.js";

const PASSWORD = "five odd words beside each other";
const AUTHENTICATOR = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true };

let pair, browser;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await pair?.stop();
});

const send = (page, name) => page.getByRole("main").getByRole("button", { name, exact: true }).click();
const heading = (page, name) => page.getByRole("heading", { name, exact: true, level: 1 }).waitFor();

/** A page with an authenticator; `quiet` keeps browsers from offering passkeys by themselves. */
async function openWithAuthenticator({ quiet = true, ...options } = {}) {
  const opened = await openPage(browser, options);
  opened.page.setDefaultTimeout(10_000);
  if (quiet) {
    await opened.page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = async () => false;
    });
  }
  const devtools = await opened.context.newCDPSession(opened.page);
  await devtools.send("WebAuthn.enable");
  const play = async (more = {}) => {
    const answer = await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: { ...AUTHENTICATOR, isUserVerified: true, automaticPresenceSimulation: true, ...more },
    });
    return answer.authenticatorId;
  };
  return { ...opened, devtools, play };
}

/** The newest link in a letter. */
function linkInMail(path) {
  const names = readdirSync(pair.mail).sort();
  const letter = readFileSync(join(pair.mail, names.at(-1)), "utf8");
  return new RegExp(`http\\S+/${path}\\?token=\\S+`).exec(letter)[0];
}

async function signUp(page, username) {
  await page.goto(`${pair.url}/sign-up`);
  await page.getByLabel("Your name").fill("Grace Hopper");
  await page.getByLabel("User name").fill(username);
  await page.getByLabel("E-mail address").fill(`${username}@example.com`);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await send(page, "Make an account");
  await heading(page, "Check your mail");
  await page.waitForTimeout(300);
  await page.goto(linkInMail("verify-email"));
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await send(page, "Confirm");
  await page.locator(".account-menu").waitFor();
}

async function signIn(page, username) {
  await page.getByLabel("User name or e-mail address").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await send(page, "Sign in");
}

async function addPasskey(page, name) {
  await page.goto(`${pair.url}/account/passkeys`);
  await page.getByLabel("What to call it").fill(name);
  await send(page, "Add a passkey");
  await page.getByText(`The passkey “${name}” is added.`).waitFor();
}

async function signOut(page) {
  await page.locator(".account-menu summary").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in" }).waitFor();
}

describe("passkeys", () => {
  it("sign in alone and after a password, from sign-up to removal", async (t) => {
    if (!pair.mail) return t.skip("there is no mail to read");
    const { context, page, play } = await openWithAuthenticator();
    await play();
    await signUp(page, "grace");
    await page.goto(`${pair.url}/account/passkeys`);
    await page.getByText("You have no passkey yet.").waitFor();
    await addPasskey(page, "Virtual key");
    const codes = await page.getByRole("region", { name: "Recovery codes" }).getByRole("listitem").count();
    assert.equal(codes, 10);

    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await send(page, "Sign in with a passkey");
    await heading(page, "Profile");

    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await signIn(page, "grace");
    await heading(page, "One more step");
    await send(page, "Use a passkey");
    await heading(page, "Profile");

    await page.goto(`${pair.url}/account/passkeys`);
    await page.getByText(/last used \d/).waitFor();
    await page.getByRole("link", { name: "Rename Virtual key" }).click();
    await page.getByLabel("What to call it").fill("Desk");
    await send(page, "Rename");
    await page.getByText("The passkey has its new name.").waitFor();
    await send(page, "Remove Desk");
    await page.getByText("You have no passkey yet.").waitFor();

    // What the device still holds opens nothing any more.
    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await send(page, "Sign in with a passkey");
    await page.getByRole("alert").getByText("This passkey does not open an account here.").waitFor();
    await signIn(page, "grace");
    await heading(page, "Profile");
    await context.close();
  });

  it("are offered beside the names that the browser remembers", async (t) => {
    if (!pair.mail) return t.skip("there is no mail to read");
    const first = await openWithAuthenticator();
    const id = await first.play();
    await signUp(first.page, "henrietta");
    await addPasskey(first.page, "Virtual key");
    const { credentials } = await first.devtools.send("WebAuthn.getCredentials", { authenticatorId: id });
    await first.context.close();

    const { context, page, devtools, play } = await openWithAuthenticator({ quiet: false });
    const other = await play();
    await devtools.send("WebAuthn.addCredential", { authenticatorId: other, credential: credentials[0] });
    await page.goto(`${pair.url}/sign-in?next=/account`);
    // The browser that is played chooses the only one at once.
    await heading(page, "Profile");
    await context.close();
  });

  it("say what went wrong, and let one try again", async (t) => {
    if (!pair.mail) return t.skip("there is no mail to read");
    const { context, page, devtools, play } = await openWithAuthenticator();
    const id = await play();
    await signUp(page, "irene");
    await addPasskey(page, "First");
    await page.getByLabel("What to call it").fill("Second");
    await send(page, "Add a passkey");
    await page.getByText("This device holds a passkey for your account already.").waitFor();

    await signOut(page);
    await page.goto(`${pair.url}/sign-in?next=/account`);
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });
    await send(page, "Sign in with a passkey");
    await page.getByText("No passkey was used: the request was cancelled, or took too long.").waitFor();
    await lookAt(page);
    await devtools.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: true });
    await send(page, "Sign in with a passkey");
    await heading(page, "Profile");
    await context.close();
  });

  it("are said to be unknown to a browser that cannot use them", async () => {
    const { context, page } = await openPage(browser);
    await page.addInitScript(() => delete window.PublicKeyCredential);
    await page.goto(`${pair.url}/sign-in`);
    await send(page, "Sign in with a passkey");
    await page.getByText("This browser cannot use passkeys.").waitFor();
    await context.close();
  });

  it("need scripts, which the pages say", async (t) => {
    if (!pair.person) return t.skip("nobody's password is known");
    const { context, page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${pair.url}/sign-in?next=/account/passkeys`);
    assert.equal(await page.getByRole("button", { name: "Sign in with a passkey" }).count(), 0);
    await page.getByLabel("User name or e-mail address").fill(pair.person.username);
    await page.getByLabel("Password", { exact: true }).fill(pair.person.password);
    await send(page, "Sign in");
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
      const { context, page, play } = await openWithAuthenticator({ viewport, colorScheme });
      const look = (name) => t.test(name, () => lookAt(page));
      const shoot = process.env.PICTURES;
      const seen = async (name) => {
        await look(name);
        if (shoot) await page.screenshot({ path: `${shoot}/${name.replaceAll(" ", "-")}-${size}-${colorScheme}.png`, fullPage: true });
      };
      await play();
      number += 1;
      const username = `judith${number}`;
      await signUp(page, username);
      await page.goto(`${pair.url}/account/passkeys`);
      await seen("no passkeys");
      await addPasskey(page, "A telephone with a rather long name, so that it wraps");
      await seen("a new passkey");
      await page.getByRole("link", { name: /^Rename/ }).click();
      await seen("a new name");
      await page.goto(`${pair.url}/account/second-factor`);
      await seen("second factor");
      await signOut(page);
      await page.goto(`${pair.url}/sign-in`);
      await seen("sign in");
      await signIn(page, username);
      await heading(page, "One more step");
      await seen("second step");
      await page.getByRole("link", { name: "Use a recovery code instead" }).click();
      await seen("recovery code");
      await context.close();
    });
  }
}
