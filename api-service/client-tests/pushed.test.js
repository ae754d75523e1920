// Requests that are sent ahead (RFC 9126).
import assert from "node:assert/strict";
import { after, before, it } from "node:test";

import * as client from "openid-client";

import { CALLBACK } from "./support/applications.js";
import { application, begin, ownKey, refusal } from "./support/openid.js";
import { startWorld } from "./support/world.js";

let world, ada, key;
before(async () => {
  key = await ownKey("of-keys");
  world = await startWorld({
    web: {},
    other: {},
    keys: { auth_method: "private_key_jwt", jwks: key.jwks },
    native: { auth_method: "none", redirect_uris: ["http://127.0.0.1/callback"] },
  });
  ada = await world.newcomer("ada");
});
after(() => world?.stop());

/** Sends a request ahead; gives the short link, and what to check the answer with. */
async function push(config, parameters) {
  const { link, checks } = await begin(config, parameters);
  return { checks, link: await client.buildAuthorizationUrlWithPAR(config, link.searchParams) };
}

const applications = {
  "with a secret": () => [["web"]],
  "with a key": () => [["keys", client.PrivateKeyJwt(key.key)]],
  "without either": () => [["native"], { redirect_uri: "http://127.0.0.1:49200/callback" }],
};
for (const [kind, settings] of Object.entries(applications)) {
  it(`an application ${kind} sends its request ahead, and the browser carries only its name`, async () => {
    const [names, parameters] = settings();
    const config = await application(world, ...names);
    const { link, checks } = await push(config, parameters);
    assert.deepEqual([...link.searchParams.keys()].sort(), ["client_id", "request_uri"]);
    const tokens = await client.authorizationCodeGrant(config, await ada.visit(link), checks);
    assert.ok(tokens.claims().sub);
  });
}

it("the name of a request is good once", async () => {
  const config = await application(world, "web");
  const { link } = await push(config);
  await ada.visit(link);
  const again = await ada.visit(link);
  assert.ok(!again.searchParams.has("state"), "it goes nowhere but to the site");
  assert.equal(again.origin, world.site.url);
});

it("the name of a request is of no use to another application", async () => {
  const { link } = await push(await application(world, "web"));
  link.searchParams.set("client_id", world.applications.other.id);
  assert.equal((await ada.visit(link)).origin, world.site.url);
});

it("parameters beside the name count for nothing", async () => {
  const config = await application(world, "web");
  const { link, checks } = await push(config);
  link.searchParams.set("scope", "openid account.write");
  link.searchParams.set("redirect_uri", "https://evil.example/");
  link.searchParams.set("state", "another");
  const answer = await ada.visit(link);
  assert.equal(answer.origin + answer.pathname, CALLBACK);
  const tokens = await client.authorizationCodeGrant(config, answer, checks);
  assert.equal(tokens.scope, "openid");
});

const wrong = {
  "another way back": [{ redirect_uri: "https://evil.example/" }, /^invalid_(request|redirect_uri)$/],
  "PKCE in the clear": [{ code_challenge_method: "plain" }, /^invalid_request$/],
  "the site's own scope": [{ scope: "openid internal" }, /^invalid_scope$/],
  "another's name": [{ request_uri: "urn:ietf:params:oauth:request_uri:x" }, /^invalid_request$/],
};
for (const [what, [parameters, error]] of Object.entries(wrong)) {
  it(`what is wrong is told before there is a browser: ${what}`, async () => {
    const config = await application(world, "web");
    assert.match(await refusal(push(config, parameters)), error);
  });
}

it("an application that does not prove who it is sends nothing ahead", async () => {
  const config = await application(world, "web", client.ClientSecretBasic("wrong"));
  assert.equal(await refusal(push(config)), "invalid_client");
});
