// Signing in, consenting, and one's own account.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { lookAt, SIZES } from "../look.js";
import { startPair } from "../pair.js";
import { press, signIn, signOut } from "../person.js";

const PARTS = ["", "/email", "/password", "/passkeys", "/second-factor", "/sign-ins", "/sessions", "/history", "/apps", "/access-tokens", "/applications", "/data"];

let pair, browser;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await pair?.stop();
});

/** Where an app sends a browser to have its person signed out. The site itself is one that every API knows. */
function askedToLeave() {
  const back = encodeURIComponent(`${pair.url}/`);
  return `${pair.api}/oauth2/logout?client_id=site&post_logout_redirect_uri=${back}`;
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ["light", "dark"]) {
    describe(`on a ${size}, ${colorScheme}`, () => {
      it("every form is calm, accessible and fits, filled in wrongly as well", async (t) => {
        if (!pair.person) return t.skip("nobody's password is known");
        const { context, page, complaints } = await openPage(browser, { viewport, colorScheme });
        const look = async (name) => {
          await t.test(name, () => lookAt(page));
          assert.deepEqual(complaints.splice(0).filter(isUnexpected), []);
        };
        for (const path of ["/sign-in", "/sign-up", "/forgot-password", "/forgot-password/sent", "/reset-password?token=x", "/verify-email?token=x", "/authorize/error?code=invalid_request", "/authorize/error?code=logout_expired", "/signed-out"]) {
          await page.goto(pair.url + path);
          await look(path);
        }
        await page.goto(`${pair.url}/sign-up`);
        await press(page, "Make an account");
        await page.getByRole("alert").waitFor();
        await look("an empty sign-up");

        await signIn(page, pair);
        for (const part of PARTS) {
          await page.goto(`${pair.url}/account${part}`);
          await look(`/account${part}`);
        }
        await page.locator(".account-menu summary").click();
        await look("the account menu");
        await page.goto(askedToLeave());
        await page.getByRole("heading", { name: "Sign out?" }).waitFor();
        await look("signing out by an app");
        await context.close();
      });
    });
  }
}

// The browser notes answers with an error, and would like to know whose password a link is for.
const isUnexpected = (complaint) =>
  !/Failed to load resource: the server responded|Password forms should have/.test(complaint);

describe("signing in", () => {
  for (const javaScriptEnabled of [true, false]) {
    it(`works ${javaScriptEnabled ? "with" : "without"} scripts, and so does signing out`, async (t) => {
      if (!pair.person) return t.skip("nobody's password is known");
      const { context, page } = await openPage(browser, { javaScriptEnabled });
      await signIn(page, pair, "/tags");
      await page.locator(".account-menu summary").click();
      await page.getByRole("link", { name: "Your account" }).click();
      await page.getByRole("heading", { name: "Profile" }).waitFor();
      await signOut(page);
      await page.goto(`${pair.url}/account`);
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      await context.close();
    });
  }

  for (const javaScriptEnabled of [true, false]) {
    it(`ends when an app asks for it, and only by the button, ${javaScriptEnabled ? "with" : "without"} scripts`, async (t) => {
      if (!pair.person) return t.skip("nobody's password is known");
      const { context, page } = await openPage(browser, { javaScriptEnabled });
      await signIn(page, pair);
      await page.goto(askedToLeave());
      await page.getByRole("link", { name: "Stay signed in" }).click();
      await page.waitForURL(`${pair.url}/`);
      await page.goto(`${pair.url}/account`);
      await page.getByRole("heading", { name: "Profile" }).waitFor();
      await page.goto(askedToLeave());
      await Promise.all([page.waitForURL(`${pair.url}/`), press(page, "Sign out")]);
      await page.goto(`${pair.url}/account`);
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      // Without an address there is a page that says so.
      await signIn(page, pair);
      await page.goto(`${pair.api}/oauth2/logout`);
      await press(page, "Sign out");
      await page.getByRole("heading", { name: "You are signed out" }).waitFor();
      await context.close();
    });
  }

  it("goes on from the link in a message, by way of the API", async (t) => {
    if (!pair.person || !process.env.SAMPLE_API) return t.skip("there is no message with a link");
    const { context, page } = await openPage(browser);
    await page.goto(`${pair.url}/verify-email?token=good`);
    await page.getByLabel("Password", { exact: true }).fill(pair.person.password);
    await press(page, "Confirm");
    await page.getByRole("heading", { name: "Profile" }).waitFor();
    await page.getByText("Your account is ready.").waitFor();
    await context.close();
  });

  it("tells what is wrong where the eyes and the keyboard are", async (t) => {
    if (!pair.person) return t.skip("nobody's password is known");
    const { context, page } = await openPage(browser);
    await page.goto(`${pair.url}/sign-in`);
    await press(page, "Sign in");
    const summary = page.getByRole("alert");
    await summary.waitFor();
    await page.waitForFunction(() => document.activeElement.matches("[role=alert]"));
    await summary.getByRole("link", { name: "Enter your password." }).click();
    assert.equal(await page.evaluate(() => document.activeElement.id), "password");
    await context.close();
  });

  it("lets one look at the password, and never remembers it as text", async (t) => {
    if (!pair.person) return t.skip("nobody's password is known");
    const { context, page } = await openPage(browser);
    await page.goto(`${pair.url}/sign-in`);
    const field = page.getByLabel("Password", { exact: true });
    await field.fill("a secret");
    const button = page.getByRole("button", { name: "Show password" });
    await button.click();
    assert.equal(await field.getAttribute("type"), "text");
    await page.getByRole("button", { name: "Hide password" }).click();
    assert.equal(await field.getAttribute("type"), "password");
    await context.close();
  });

  it("cannot be put into a frame by another site", async () => {
    const { context, page } = await openPage(browser);
    const body = ["/sign-in", "/device", "/account"].map((path) => `<iframe src="${pair.url}${path}"></iframe>`).join("");
    await page.route("http://elsewhere.example/", (route) => route.fulfill({ contentType: "text/html", body }));
    await page.goto("http://elsewhere.example/");
    const shown = page.frames().map((frame) => frame.url());
    assert.deepEqual(shown.slice(1), Array(3).fill("chrome-error://chromewebdata/"));
    await context.close();
  });

  it("gives no script the cookies, and islands of this site an access token", async (t) => {
    if (!pair.person) return t.skip("nobody's password is known");
    const { context, page } = await openPage(browser);
    await signIn(page, pair);
    assert.equal(await page.evaluate(() => document.cookie), "");
    const token = await page.evaluate(async () => {
      const answer = await fetch("/session/access-token", { method: "POST" });
      return (await answer.json()).access_token;
    });
    const me = await page.evaluate(
      async ([api, token]) => {
        const answer = await fetch(`${api}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
        return (await answer.json()).username;
      },
      [pair.api, token],
    );
    assert.equal(me, pair.person.username, "straight from the API, across origins");
    await context.close();
  });
});
