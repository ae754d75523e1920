// Applications that sign people in, built on openid-client.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as client from "openid-client";

import { application, begin, ownKey, refusal, signIn } from "./support/openid.js";
import { startWorld } from "./support/world.js";

let world, ada, key;
before(async () => {
  key = await ownKey("of-keys");
  const everywhere = ["http://127.0.0.1/callback", "http://[::1]/callback", "com.example.app:/callback"];
  world = await startWorld({
    web: {},
    form: { auth_method: "client_secret_post" },
    keys: { auth_method: "private_key_jwt", jwks: key.jwks },
    native: { auth_method: "none", redirect_uris: everywhere },
    modest: { scopes: ["openid", "profile"] },
  });
  ada = await world.newcomer("ada");
});
after(() => world?.stop());

describe("an application gets to know who signed in", () => {
  const proofs = {
    "with a secret in the header": () => ["web"],
    "with a secret in the form": () => ["form", client.ClientSecretPost(world.applications.form.secret)],
    "with a key": () => ["keys", client.PrivateKeyJwt(key.key)],
  };
  for (const [how, proof] of Object.entries(proofs)) {
    it(`and proves who it is ${how}`, async () => {
      const config = await application(world, ...proof());
      const tokens = await signIn(config, ada, { scope: "openid profile email" });
      const claims = tokens.claims();
      assert.equal(claims.iss, world.url);
      assert.equal(tokens.token_type, "bearer");
      assert.equal(tokens.expires_in, 300);
      assert.equal(tokens.refresh_token, undefined, "nobody asked for offline_access");
      const person = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
      assert.equal(person.preferred_username, "ada");
      assert.equal(person.name, "ada Example");
      assert.equal(person.email, "ada@people.example");
      assert.equal(person.email_verified, true);
    });
  }

  const programs = ["http://127.0.0.1:49200/callback", "http://[::1]:1/callback", "com.example.app:/callback"];
  for (const redirect_uri of programs) {
    it(`on the person's own machine, at ${redirect_uri}`, async () => {
      const config = await application(world, "native");
      const { link, checks } = await begin(config, { redirect_uri });
      const answer = await ada.visit(link);
      assert.ok(answer.href.startsWith(redirect_uri));
      const tokens = await client.authorizationCodeGrant(config, answer, checks);
      assert.ok(tokens.claims().sub);
    });
  }

  it("and reads only what it asked for", async () => {
    const config = await application(world, "web");
    const tokens = await signIn(config, ada, { scope: "openid" });
    assert.equal(tokens.scope, "openid");
    const person = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
    assert.deepEqual(Object.keys(person), ["sub"]);
  });

  it("under one identifier that stays", async () => {
    const subjects = new Set();
    for (const id of ["web", "modest", "web"]) {
      const tokens = await signIn(await application(world, id), ada);
      subjects.add(tokens.claims().sub);
    }
    assert.equal(subjects.size, 1);
  });
});

it("the site shows who asks, whose it is, where it goes and for what, and does not ask twice", async () => {
  const bob = await world.newcomer("bob");
  const config = await application(world, "web");
  const ask = async (scope) => {
    await signIn(config, bob, { scope });
    return bob.shown.map((details) => details.next_step);
  };
  assert.deepEqual(await ask("openid profile"), ["sign_in", "consent"]);
  const [, { client: asks, redirect_host, scopes }] = bob.shown;
  assert.deepEqual([asks.name, asks.owner, asks.is_site], ["web", "developer", false]);
  assert.equal(redirect_host, "app.example");
  assert.deepEqual(scopes.map(({ name }) => name).sort(), ["openid", "profile"]);
  for (const { description } of scopes) assert.ok(description);
  assert.deepEqual(await ask("openid"), ["continue"]);
  assert.deepEqual(await ask("openid profile"), ["continue"]);
  assert.deepEqual(await ask("openid email"), ["consent"]);
  assert.deepEqual(await ask("openid profile email"), ["continue"]);
});

it("an application is told when the person says no", async () => {
  const config = await application(world, "web");
  const eve = await world.newcomer("eve");
  const { link, checks } = await begin(config);
  const answer = await eve.visit(link, "deny");
  assert.equal(answer.searchParams.get("iss"), world.url);
  assert.equal(await refusal(client.authorizationCodeGrant(config, answer, checks)), "access_denied");
});

describe("prompt and max_age", () => {
  it("nobody who must not be asked is asked", async () => {
    const config = await application(world, "web");
    const stranger = ada.elsewhere();
    const { link, checks } = await begin(config, { prompt: "none" });
    const answer = await stranger.visit(link);
    assert.equal(await refusal(client.authorizationCodeGrant(config, answer, checks)), "login_required");
  });

  it("whoever is signed in can be asked to sign in again", async () => {
    const config = await application(world, "web");
    const first = (await signIn(config, ada)).claims().auth_time;
    const { link, checks } = await begin(config, { prompt: "login" });
    const answer = await ada.visit(link);
    assert.equal(ada.shown[0].next_step, "sign_in");
    const tokens = await client.authorizationCodeGrant(config, answer, { ...checks, maxAge: 60 });
    assert.ok(tokens.claims().auth_time >= first);
  });

  it("a session that is too old for the application is renewed, and the token says when", async () => {
    const config = await application(world, "web");
    await signIn(config, ada);
    const { link, checks } = await begin(config, { max_age: "0" });
    const answer = await ada.visit(link);
    assert.equal(ada.shown[0].next_step, "sign_in");
    const tokens = await client.authorizationCodeGrant(config, answer, { ...checks, maxAge: 60 });
    assert.equal(typeof tokens.claims().auth_time, "number");
  });

  it("consent is asked for again when the application wants that", async () => {
    const config = await application(world, "web");
    await signIn(config, ada);
    const { link } = await begin(config, { prompt: "consent" });
    await ada.visit(link);
    assert.equal(ada.shown.at(-1).next_step, "consent");
  });
});
