// Somebody's first hour: an account, every way of signing in to it, and an application of their own.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";

import { URI } from "otpauth";

import { startBrowser } from "../browser.js";
import { startPair } from "../pair.js";
import { addPasskey, allow, giveCredentials, heading, openWithAuthenticator, press, registerApplication, signOut, signUp, snippet } from "../person.js";
import { Program } from "../programs.js";

const NEWCOMER = { username: "nell", password: "nine slow herons over water" };
const REDIRECT = "http://127.0.0.1:4321/callback";

let pair, browser;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await pair?.stop();
});

/** Sets an authenticator app up, as somebody does who types the secret into it; gives the app. */
async function addAuthenticator(page) {
  await page.goto(`${pair.url}/account/second-factor`);
  await press(page, "Set up an authenticator app");
  const typed = (await page.locator("code.spaced").textContent()).replaceAll(/\s/g, "");
  const app = URI.parse(`otpauth://totp/them?secret=${typed}`);
  await page.getByLabel("Code", { exact: true }).fill(app.generate());
  await press(page, "Turn it on");
  await page.getByText("The second factor is on.").waitFor();
  return app;
}

it("a newcomer signs up, signs in by passkey and by code, and has an application that a certified client uses", async (t) => {
  if (!pair.mail) return t.skip("there is no mail to read");
  const { context, page, play } = await openWithAuthenticator(browser);
  await play();
  await signUp(page, pair, NEWCOMER);
  await addPasskey(page, pair, "Laptop");
  await signOut(page);
  await page.goto(`${pair.url}/sign-in?next=/account`);
  await press(page, "Sign in with a passkey");
  await heading(page, "Profile");

  const app = await addAuthenticator(page);
  await signOut(page);
  await page.goto(`${pair.url}/sign-in?next=/account`);
  await giveCredentials(page, NEWCOMER);
  await heading(page, "One more step");
  await page.getByRole("link", { name: "Use the authenticator app instead" }).click();
  // A code works once, and this half minute's has been used; the next one's is taken for clocks that are ahead.
  await page.getByLabel("Code", { exact: true }).fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await press(page, "Sign in");
  await heading(page, "Profile");

  await registerApplication(page, pair, "Browser or mobile app", "Field notes", { redirect: REDIRECT });
  const program = new Program("TypeScript", await snippet(page, "TypeScript"));
  const [link] = await program.says(/http\S+\/oauth2\/authorize\S+/);
  program.write(await allow(page, link, REDIRECT));
  assert.match(await program.end(), new RegExp(`"username":"${NEWCOMER.username}"`));
  await page.goto(`${pair.url}/account/apps`);
  await page.getByText("Field notes").first().waitFor();
  await context.close();
});
