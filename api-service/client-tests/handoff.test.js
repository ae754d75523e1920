// The way of a browser through the site, and what an attacker could make of it.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";

import * as client from "openid-client";

import { Browser } from "./support/browser.js";
import { application, begin } from "./support/openid.js";
import { startWorld } from "./support/world.js";

let world, ada, config;
before(async () => {
  world = await startWorld({ web: {} });
  ada = await world.newcomer("ada");
  await ada.signIn();
  config = await application(world, "web");
});
after(() => world?.stop());

/** A request that ada has allowed: her browser has only to come back. */
async function allowed() {
  const { link, checks } = await begin(config);
  const page = await ada.browser.sentOn(link);
  const id = page.searchParams.get("request");
  return { id, checks, resume: await world.site.decide(id, ada.session, "allow") };
}

const isErrorPage = (address) => address.href.startsWith(`${world.site.url}/authorize/error?code=`);

it("the cookie of a request is for this server alone, and no script reads it", async () => {
  const browser = new Browser();
  const { link } = await begin(config);
  await browser.sentOn(link);
  assert.equal(browser.seen.length, 1);
  assert.match(browser.seen[0], /; HttpOnly/);
  assert.match(browser.seen[0], /; SameSite=Lax/);
  assert.match(browser.seen[0], /; Path=\//);
});

it("nothing on the way is kept by a cache or told to others", async () => {
  const { link } = await begin(config);
  const answer = await ada.browser.get(link);
  assert.match(answer.headers.get("cache-control"), /no-store/);
  assert.match(answer.headers.get("referrer-policy"), /no-referrer/);
});

it("two tabs do not disturb each other", async () => {
  const [first, second] = [await allowed(), await allowed()];
  for (const { resume, checks } of [second, first]) {
    const answer = await ada.browser.sentOn(resume);
    assert.ok((await client.authorizationCodeGrant(config, answer, checks)).access_token);
  }
});

it("nobody can be made to complete somebody else's request", async () => {
  const { resume, checks } = await allowed();
  const victim = new Browser();
  await victim.sentOn((await begin(config)).link);
  assert.ok(isErrorPage(await victim.sentOn(resume)));
  const answer = await ada.browser.sentOn(resume);
  assert.ok((await client.authorizationCodeGrant(config, answer, checks)).access_token);
});

it("the way back can be taken once", async () => {
  const { resume } = await allowed();
  assert.ok((await ada.browser.sentOn(resume)).searchParams.get("code"));
  assert.ok(isErrorPage(await ada.browser.sentOn(resume)));
});

it("a request is decided once", async () => {
  const { id } = await allowed();
  await assert.rejects(world.site.decide(id, ada.session, "allow"), /409/);
  await assert.rejects(world.site.decide(id, ada.session, "deny"), /409/);
});

it("consent cannot be passed over", async () => {
  const { link } = await begin(config, { scope: "openid account.write" });
  const page = await ada.browser.sentOn(link);
  const id = page.searchParams.get("request");
  await assert.rejects(world.site.decide(id, ada.session, "continue"), /409/);
  await assert.rejects(world.site.decide(id, undefined, "allow"), /409/);
});

it("who signs out on the way gets no code", async () => {
  const eve = await world.newcomer("eve");
  await eve.signIn();
  const { link, checks } = await begin(config);
  const page = await eve.browser.sentOn(link);
  const resume = await world.site.decide(page.searchParams.get("request"), eve.session, "allow");
  await world.site.signOut(eve.session);
  const answer = await eve.browser.sentOn(resume);
  const asked = client.authorizationCodeGrant(config, answer, checks);
  await assert.rejects(asked, { error: "login_required" });
});

it("a third party cannot stand in for the site", async () => {
  const { link, checks } = await begin(config);
  const tokens = await client.authorizationCodeGrant(config, await ada.visit(link), checks);
  const { id } = await allowed();
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  const answer = await fetch(`${world.url}/api/v1/authorization-requests/${id}`, { headers });
  assert.equal(answer.status, 403);
});
