// Somebody else's application, to which a person signs in by way of this site: the API's own documentation.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { openPage, startBrowser } from "../browser.js";
import { startPair } from "../pair.js";
import { giveCredentials, press } from "../person.js";

let pair, browser;
before(async () => {
  pair = await startPair();
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await pair?.stop();
});

/** Opens the documentation and asks for a token that may read the account; gives the page and the window for signing in. */
async function authorize(context) {
  const page = await context.newPage();
  await page.goto(`${pair.api}/docs/`);
  await page.getByRole("button", { name: "Authorize" }).first().click();
  const dialog = page.locator(".modal-ux");
  assert.equal(await dialog.locator("#client_id_authorizationCode").inputValue(), "docs");
  await dialog.locator("label[for='account.read-authorizationCode-checkbox-oauth2'], label:has-text('account.read')").first().click();
  const opened = context.waitForEvent("page");
  await dialog.getByRole("button", { name: "Apply given OAuth2 credentials" }).click();
  return { page, dialog, popup: await opened };
}

describe("trying the API out with one's own rights", () => {
  it("works once one has signed in and allowed it", async (t) => {
    if (!pair.api) return t.skip("the API is not known");
    const { context } = await openPage(browser, {});
    const { page, dialog, popup } = await authorize(context);
    await giveCredentials(popup, pair.person);
    await popup.getByRole("heading", { name: /^Allow .*API documentation\?$/ }).waitFor();
    const closed = popup.waitForEvent("close");
    await press(popup, /^Allow/);
    await closed;
    await dialog.getByRole("button", { name: "Remove authorization" }).waitFor();
    await dialog.getByRole("button", { name: "Close" }).click();

    const operation = page.locator("[id$='-get_my_account']").first();
    await operation.click();
    await operation.getByRole("button", { name: "Execute" }).click();
    const answer = operation.locator(".live-responses-table");
    await answer.locator(".response-col_status", { hasText: "200" }).waitFor();
    assert.match(await answer.innerText(), new RegExp(`"username": "${pair.person.username}"`));
    await context.close();
  });

  it("leaves nothing secret in addresses, in what sites are told of each other, and in the logs", async (t) => {
    if (!pair.api) return t.skip("the API is not known");
    const { context } = await openPage(browser, {});
    const asked = [];
    context.on("request", (request) => asked.push(request));
    const { dialog, popup } = await authorize(context);
    await giveCredentials(popup, pair.person);
    const closed = popup.waitForEvent("close");
    await press(popup, /^Allow/);
    await closed;
    await dialog.getByRole("button", { name: "Remove authorization" }).waitFor();

    const held = (await context.cookies()).filter(({ httpOnly }) => httpOnly).map(({ value }) => value);
    const token = asked.find((request) => request.url() === `${pair.api}/oauth2/token` && request.method() === "POST");
    const { access_token } = await (await token.response()).json();
    const secrets = [pair.person.password, access_token, ...held];
    assert.ok(held.length > 0 && access_token);
    // A code and a ticket are good once, for their owner alone; nobody else is told of them all the same.
    const passing = new URLSearchParams(token.postData()).getAll("code");
    const tickets = asked.map((request) => new URL(request.url()).searchParams.get("ticket")).filter(Boolean);
    assert.ok(passing.length === 1 && tickets.length === 1);

    for (const request of asked) {
      const { referer = "" } = await request.allHeaders().catch(() => ({}));
      for (const secret of secrets) assert.ok(!decodeURIComponent(request.url()).includes(secret), request.url());
      for (const secret of [...secrets, ...passing, ...tickets]) assert.ok(!referer.includes(secret), referer);
      if (referer && new URL(referer).origin !== new URL(request.url()).origin) {
        assert.equal(referer, `${new URL(referer).origin}/`);
      }
    }
    for (const secret of [...secrets, ...passing, ...tickets]) assert.ok(!pair.said().includes(secret), "in a log");
    await context.close();
  });

  it("ends with an error that is told when it is not allowed", async (t) => {
    if (!pair.api) return t.skip("the API is not known");
    const { context } = await openPage(browser, {});
    const { dialog, popup } = await authorize(context);
    await giveCredentials(popup, pair.person);
    const closed = popup.waitForEvent("close");
    await press(popup, /^Do not allow/);
    await closed;
    await dialog.getByText("access_denied").waitFor();
    await context.close();
  });
});
