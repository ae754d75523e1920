// Programs on devices without a browser (RFC 8628).
import assert from "node:assert/strict";
import { after, before, it } from "node:test";

import * as client from "openid-client";

import { application, refusal } from "./support/openid.js";
import { startWorld } from "./support/world.js";

const GRANT = "urn:ietf:params:oauth:grant-type:device_code";
const SCOPE = "openid offline_access account.read";

let world, ada, config;
before(async () => {
  world = await startWorld({
    program: { auth_method: "none", grant_types: [GRANT, "refresh_token"], redirect_uris: [] },
    appliance: { grant_types: [GRANT] },
    web: {},
  });
  ada = await world.newcomer("ada");
  await ada.signIn();
  config = await application(world, "program");
});
after(() => world?.stop());

/** Asks once whether the device was let in, as a program does that keeps its own time. */
const poll = ({ device_code }, as = config) => client.genericGrantRequest(as, GRANT, { device_code });

/** Lets the library wait for the answer, though not for as long as people would need. */
const wait = (begun, options) =>
  client.pollDeviceAuthorizationGrant(config, { ...begun, interval: 0.05 }, undefined, options);

it("a program shows a code and where to type it, and gets its tokens when somebody lets it in", async () => {
  const begun = await client.initiateDeviceAuthorization(config, { scope: SCOPE });
  assert.match(begun.user_code, /^[B-Z]{4}-[B-Z]{4}$/);
  assert.ok(begun.verification_uri.startsWith(`${world.site.url}/`));
  const complete = new URL(begun.verification_uri_complete);
  assert.ok([...complete.searchParams.values()].includes(begun.user_code));
  assert.deepEqual([begun.expires_in, begun.interval], [600, 5]);

  const { client: asks, scopes } = await world.site.device(begun.user_code, ada.session);
  assert.deepEqual([asks.name, asks.owner], ["program", "developer"]);
  assert.deepEqual(scopes.map(({ name }) => name).sort(), SCOPE.split(" ").sort());
  await world.site.decideDevice(begun.user_code, ada.session, "allow");

  const tokens = await wait(begun);
  const person = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
  assert.equal(person.sub, tokens.claims().sub);
  assert.ok((await client.refreshTokenGrant(config, tokens.refresh_token)).access_token);
});

it("the code can be typed without its hyphen and in small letters", async () => {
  const begun = await client.initiateDeviceAuthorization(config, { scope: "openid" });
  const typed = begun.user_code.toLowerCase().replace("-", " ");
  await world.site.decideDevice(typed, ada.session, "allow");
  assert.ok((await wait(begun)).access_token);
});

it("a program hears that nobody has decided yet, and to slow down when it asks too often", async () => {
  const begun = await client.initiateDeviceAuthorization(config, { scope: "openid" });
  assert.equal(await refusal(poll(begun)), "authorization_pending");
  assert.equal(await refusal(poll(begun)), "slow_down");
  await world.site.decideDevice(begun.user_code, ada.session, "allow");
  assert.ok((await poll(begun)).access_token);
});

it("a program hears that somebody said no", async () => {
  const begun = await client.initiateDeviceAuthorization(config, { scope: "openid" });
  await world.site.decideDevice(begun.user_code, ada.session, "deny");
  assert.equal(await refusal(wait(begun)), "access_denied");
});

it("the tokens are given once", async () => {
  const begun = await client.initiateDeviceAuthorization(config, { scope: "openid" });
  await world.site.decideDevice(begun.user_code, ada.session, "allow");
  assert.ok((await poll(begun)).access_token);
  assert.equal(await refusal(poll(begun)), "invalid_grant");
  await assert.rejects(world.site.decideDevice(begun.user_code, ada.session, "allow"), /40[49]/);
});

it("a device code is of no use to another application", async () => {
  const begun = await client.initiateDeviceAuthorization(config, { scope: "openid" });
  await world.site.decideDevice(begun.user_code, ada.session, "allow");
  assert.equal(await refusal(poll(begun, await application(world, "appliance"))), "invalid_grant");
  assert.ok((await poll(begun)).access_token);
});

it("only applications that registered for it begin so, and prove who they are", async () => {
  const web = await application(world, "web");
  assert.equal(await refusal(client.initiateDeviceAuthorization(web, { scope: "openid" })), "unauthorized_client");
  const appliance = await application(world, "appliance", client.ClientSecretBasic("wrong"));
  assert.equal(await refusal(client.initiateDeviceAuthorization(appliance, { scope: "openid" })), "invalid_client");
  const asked = client.initiateDeviceAuthorization(config, { scope: "openid internal" });
  assert.equal(await refusal(asked), "invalid_scope");
});

it("a program's tokens can be bound to a key that it has", async () => {
  const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair());
  const begun = await client.initiateDeviceAuthorization(config, { scope: "openid" });
  await world.site.decideDevice(begun.user_code, ada.session, "allow");
  assert.equal((await wait(begun, { DPoP })).token_type, "dpop");
});
