// What people do on the site, again and again.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { openPage } from "./browser.js";

/** Presses the button of the page itself, not of its masthead. */
export const press = (page, name) => page.getByRole("main").getByRole("button", { name, exact: true }).click();

/** Waits for a page by what it is called. */
export const heading = (page, name) => page.getByRole("heading", { name, exact: true, level: 1 }).waitFor();

/** Fills in the sign-in page that is open. */
export async function giveCredentials(page, { username, password }) {
  await page.getByLabel("User name or e-mail address").fill(username);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await press(page, "Sign in");
}

/** Signs in on the way to a page of the site. */
export async function signIn(page, pair, next = "/account", person = pair.person) {
  await page.goto(`${pair.url}/sign-in?next=${next}`);
  await giveCredentials(page, person);
  await page.waitForURL(`${pair.url}${next}`);
}

export async function signOut(page) {
  await page.locator(".account-menu summary").click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in" }).waitFor();
}

/** Makes an account and confirms it by the link in the mail, which signs them in. */
export async function signUp(page, pair, person) {
  await page.goto(`${pair.url}/sign-up`);
  await page.getByLabel("Your name").fill("Grace Hopper");
  await page.getByLabel("User name").fill(person.username);
  const email = `${person.username}@example.com`;
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await press(page, "Make an account");
  await heading(page, "Check your mail");
  await page.goto(await linkInMail(pair.mail, email, "verify-email"));
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await press(page, "Confirm");
  await page.locator(".account-menu").waitFor();
}

/** Waits for a mail to this address with a link to this page, and gives the link. */
async function linkInMail(folder, address, path) {
  const link = new RegExp(`http\\S+/${path}\\?token=\\S+`);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    for (const name of existsSync(folder) ? readdirSync(folder).sort().reverse() : []) {
      const letter = readFileSync(join(folder, name), "utf8");
      const found = letter.includes(`To: ${address}`) && link.exec(letter);
      if (found) return found[0];
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`no mail to ${address} came`);
}

const AUTHENTICATOR = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true };

/**
 * A page with an authenticator for passkeys, which Chromium plays (WebAuthn over the DevTools protocol); `quiet`
 * keeps browsers from offering passkeys by themselves.
 */
export async function openWithAuthenticator(browser, { quiet = true, ...options } = {}) {
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

export async function addPasskey(page, pair, name) {
  await page.goto(`${pair.url}/account/passkeys`);
  await page.getByLabel("What to call it").fill(name);
  await press(page, "Add a passkey");
  await page.getByText(`The passkey “${name}” is added.`).waitFor();
}

/** Registers an application as a developer does; the page that is open in the end is its own. */
export async function registerApplication(page, pair, kind, name, { redirect, scopes = ["openid", "account.read"] } = {}) {
  await page.goto(`${pair.url}/account/applications/new`);
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel("Name", { exact: true }).fill(name);
  if (redirect) await page.getByLabel("Redirect addresses").fill(redirect);
  for (const box of await page.locator("input[name=scopes]").all()) {
    await box.setChecked(scopes.includes(await box.getAttribute("value")));
  }
  await press(page, "Register");
  await page.getByRole("heading", { name, exact: true }).waitFor();
  const secret = page.locator(".secret pre");
  return (await secret.count()) ? (await secret.textContent()).trim() : undefined;
}

/** A program that the page of an application shows. */
export const snippet = (page, language) => page.locator(`pre[data-snippet="${language}"]`).textContent();

/**
 * Allows what a link asks for, in a tab of its own: it ends where nobody answers, and the browser's page about that
 * would come into the way of what is opened next. Returns where the browser was sent.
 */
export async function allow(page, link, redirect) {
  const tab = await page.context().newPage();
  const arrival = tab.waitForRequest((request) => request.url().startsWith(redirect));
  await tab.goto(link).catch(() => {});
  const button = tab.getByRole("button", { name: /^Allow/ });
  // What was allowed before needs no question, but for programs that anybody could be.
  if (await button.isVisible()) await button.click({ noWaitAfter: true });
  const sentTo = (await arrival).url();
  await tab.close();
  return sentTo;
}
