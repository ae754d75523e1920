// Applications that sign people in, built on oauth4webapi: the same ways as in the tests beside this one, by a
// library that leaves every step to the application and checks every answer strictly.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as oauth from "oauth4webapi";

import { CALLBACK } from "./support/applications.js";
import { ownKey } from "./support/openid.js";
import { readServer, unsafely } from "./support/server.js";
import { startWorld } from "./support/world.js";

const SCOPE = "openid profile offline_access";
const BYE = "https://app.example/bye";
const DEVICE = "urn:ietf:params:oauth:grant-type:device_code";
const GRANTS = ["authorization_code", "refresh_token", DEVICE];

let world, server, key, ada;
before(async () => {
  key = await ownKey("of-keys");
  world = await startWorld({
    basic: { grant_types: GRANTS },
    post: { grant_types: GRANTS, auth_method: "client_secret_post" },
    keys: { grant_types: GRANTS, auth_method: "private_key_jwt", jwks: key.jwks },
    public: { grant_types: GRANTS, auth_method: "none" },
  });
  server = await readServer(world.url);
  ada = await world.newcomer("ada");
});
after(() => world?.stop());

const proofs = {
  basic: (secret) => oauth.ClientSecretBasic(secret),
  post: (secret) => oauth.ClientSecretPost(secret),
  keys: () => oauth.PrivateKeyJwt(key.key),
  public: () => oauth.None(),
};

/** What an application needs for each of its steps; with `DPoP` it binds what it gets to a key. */
async function application(name, { isBound } = {}) {
  const { id, secret } = world.applications[name];
  const client = { client_id: id };
  const pair = isBound && (await oauth.generateKeyPair("ES256"));
  const options = { ...unsafely, ...(isBound && { DPoP: oauth.DPoP(client, pair) }) };
  return { client, proof: proofs[name](secret), options };
}

/** What an application asks for, and what it keeps to check the answer with. */
async function asked(parameters = {}) {
  const kept = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
  };
  const question = {
    response_type: "code",
    redirect_uri: CALLBACK,
    scope: SCOPE,
    state: kept.state,
    nonce: kept.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: "S256",
    ...parameters,
  };
  return { kept, question };
}

function link(parameters) {
  const url = new URL(server.authorization_endpoint);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url;
}

/** Exchanges the code with which the browser came back. */
async function exchange({ client, proof, options }, kept, address) {
  const answer = oauth.validateAuthResponse(server, client, address, kept.state);
  const { verifier, nonce } = kept;
  const given = await oauth.authorizationCodeGrantRequest(server, client, proof, answer, CALLBACK, verifier, options);
  // Claims are checked below; this checks the signature, too.
  const checks = { expectedNonce: nonce, requireIdToken: true };
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, given, checks);
  await oauth.validateApplicationLevelSignature(server, given, unsafely);
  return tokens;
}

/** All of it: the person allows, and the application gets its tokens. */
async function signIn(app, person, parameters) {
  const { kept, question } = await asked(parameters);
  const address = await person.visit(link({ client_id: app.client.client_id, ...question }));
  return exchange(app, kept, address);
}

async function refresh({ client, proof, options }, { refresh_token }) {
  const given = await oauth.refreshTokenGrantRequest(server, client, proof, refresh_token, options);
  return oauth.processRefreshTokenResponse(server, client, given);
}

async function userinfo({ client, options }, tokens) {
  const { sub } = oauth.getValidatedIdTokenClaims(tokens);
  const given = await oauth.userInfoRequest(server, client, tokens.access_token, options);
  return oauth.processUserInfoResponse(server, client, sub, given);
}

async function introspect({ client, proof }, token) {
  const given = await oauth.introspectionRequest(server, client, proof, token, unsafely);
  return oauth.processIntrospectionResponse(server, client, given);
}

async function revoke({ client, proof }, token) {
  const given = await oauth.revocationRequest(server, client, proof, token, unsafely);
  await oauth.processRevocationResponse(given);
}

/** The error by which the server refused. */
async function refusal(refused) {
  const error = await refused.then(() => assert.fail("nothing was refused"), (error) => error);
  if (error instanceof oauth.WWWAuthenticateChallengeError) return `challenge ${error.status}`;
  if (error instanceof oauth.AuthorizationResponseError) return error.error;
  assert.ok(error instanceof oauth.ResponseBodyError, error);
  const explained = await fetch(error.cause.error_uri);
  assert.equal((await explained.json()).code, error.error, "the error leads to its explanation");
  return error.error;
}

for (const name of Object.keys(proofs)) {
  describe(`an application that registered as ${name}`, () => {
    it("gets to know who signed in", async () => {
      const app = await application(name);
      const tokens = await signIn(app, ada);
      assert.equal(tokens.token_type, "bearer");
      assert.equal((await userinfo(app, tokens)).preferred_username, "ada");
    });

    it("keeps its access, and gives it back", async () => {
      const app = await application(name);
      const first = await signIn(app, ada);
      const second = await refresh(app, first);
      assert.equal(second.scope, first.scope);
      assert.equal(Boolean(second.refresh_token), name === "public");
      if (name !== "public") assert.equal((await introspect(app, second.access_token)).active, true);
      await revoke(app, second.access_token);
      if (name !== "public") assert.deepEqual(await introspect(app, second.access_token), { active: false });
      const token = second.refresh_token ?? first.refresh_token;
      assert.equal(await refusal(refresh(app, { refresh_token: token })), "invalid_grant");
      assert.equal(await refusal(userinfo(app, first)), "challenge 401");
    });

    it("exchanges a code once", async () => {
      const app = await application(name);
      const { kept, question } = await asked();
      const address = await ada.visit(link({ client_id: app.client.client_id, ...question }));
      await exchange(app, kept, address);
      assert.equal(await refusal(exchange(app, kept, address)), "invalid_grant");
    });

    it("sends its request ahead", async () => {
      const app = await application(name);
      const { client, proof, options } = app;
      const { kept, question } = await asked();
      const pushed = await oauth.pushedAuthorizationRequest(server, client, proof, question, options);
      const { request_uri } = await oauth.processPushedAuthorizationResponse(server, client, pushed);
      const address = await ada.visit(link({ client_id: client.client_id, request_uri }));
      const tokens = await exchange(app, kept, address);
      assert.equal((await userinfo(app, tokens)).preferred_username, "ada");
    });

    it("binds its tokens to a key", async () => {
      const app = await application(name, { isBound: true });
      const tokens = await signIn(app, ada);
      assert.equal(tokens.token_type, "dpop");
      assert.equal((await userinfo(app, tokens)).preferred_username, "ada");
      assert.equal((await refresh(app, tokens)).token_type, "dpop");
      const thief = await application(name, { isBound: true });
      assert.equal(await refusal(userinfo(thief, tokens)), "challenge 401");
    });

    it("runs on a device without a browser", async () => {
      const { client, proof, options } = await application(name);
      await ada.signIn();
      const parameters = { scope: "openid" };
      const begun = await oauth.deviceAuthorizationRequest(server, client, proof, parameters, options);
      const codes = await oauth.processDeviceAuthorizationResponse(server, client, begun);
      const poll = async () => {
        const given = await oauth.deviceCodeGrantRequest(server, client, proof, codes.device_code, options);
        return oauth.processDeviceCodeResponse(server, client, given);
      };
      assert.equal(await refusal(poll()), "authorization_pending");
      await world.site.decideDevice(codes.user_code, ada.session, "allow");
      const tokens = await poll();
      assert.ok(oauth.getValidatedIdTokenClaims(tokens).sub);
    });
  });
}

it("an application is told when the person says no", async () => {
  const app = await application("basic");
  const eve = await world.newcomer("eve");
  const { kept, question } = await asked();
  const address = await eve.visit(link({ client_id: app.client.client_id, ...question }), "deny");
  const read = async () => oauth.validateAuthResponse(server, app.client, address, kept.state);
  assert.equal(await refusal(read()), "access_denied");
});

it("an application signs somebody out", async () => {
  const app = await application("basic");
  const bob = await world.newcomer("bob");
  const { id_token } = await signIn(app, bob);
  const out = new URL(server.end_session_endpoint);
  for (const [name, value] of Object.entries({ id_token_hint: id_token, post_logout_redirect_uri: BYE, state: "s" })) {
    out.searchParams.set(name, value);
  }
  const back = await bob.leave(out);
  assert.equal(back.href, `${BYE}?state=s`);
  const { kept, question } = await asked({ prompt: "none" });
  const address = await bob.visit(link({ client_id: app.client.client_id, ...question }));
  const read = async () => oauth.validateAuthResponse(server, app.client, address, kept.state);
  assert.equal(await refusal(read()), "login_required");
});
