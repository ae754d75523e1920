// Signing out: an application asks for it, and other applications hear of it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as jose from "jose";
import * as client from "openid-client";

import { startListener } from "./support/listener.js";
import { begin, refusal, signIn } from "./support/openid.js";
import { startWorld } from "./support/world.js";

const BYE = "https://app.example/bye";

let world, listener, old;
before(async () => {
  [listener, old] = [await startListener(), await startListener()];
  world = await startWorld({
    web: {},
    hears: { backchannel_logout_uri: listener.url, backchannel_logout_session_required: true },
    old: { backchannel_logout_uri: old.url, id_token_signed_response_alg: "RS256" },
  });
});
after(async () => {
  await world?.stop();
  await listener?.stop();
  await old?.stop();
});

/** The application of this name; the server's signatures are checked, not only its claims. */
async function configured(name) {
  const { id, secret } = world.applications[name];
  const metadata = name === "old" ? { id_token_signed_response_alg: "RS256" } : undefined;
  const options = { execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks] };
  return client.discovery(new URL(world.url), id, metadata, client.ClientSecretBasic(secret), options);
}

/** What an application checks of a logout token (Back-Channel Logout, 2.6). */
async function verified(token, name) {
  const keys = jose.createRemoteJWKSet(new URL(`${world.url}/oauth2/jwks`));
  const { payload, protectedHeader } = await jose.jwtVerify(token, keys, {
    issuer: world.url,
    audience: world.applications[name].id,
    algorithms: [name === "old" ? "RS256" : "ES256"],
    typ: "logout+jwt",
    requiredClaims: ["iat", "exp", "jti", "sub", "sid", "events"],
    maxTokenAge: "2 minutes",
  });
  assert.deepEqual(payload.events, { "http://schemas.openid.net/event/backchannel-logout": {} });
  assert.ok(!("nonce" in payload));
  return { ...payload, alg: protectedHeader.alg };
}

describe("an application signs somebody out", () => {
  it("who is asked, is sent back with the state, and must sign in again", async () => {
    const ada = await world.newcomer("ada");
    const config = await configured("web");
    const tokens = await signIn(config, ada);
    const link = client.buildEndSessionUrl(config, {
      post_logout_redirect_uri: BYE,
      id_token_hint: tokens.id_token,
      state: "a state & more",
    });
    const back = await ada.leave(link);
    assert.deepEqual(ada.shown.at(-1).user.username, "ada");
    assert.deepEqual(ada.shown.at(-1).client.name, "web");
    assert.equal(back.origin + back.pathname, BYE);
    assert.deepEqual([...back.searchParams], [["state", "a state & more"]]);
    const { link: again, checks } = await begin(config, { prompt: "none" });
    const answer = await ada.visit(again);
    assert.equal(await refusal(client.authorizationCodeGrant(config, answer, checks)), "login_required");
    await assert.rejects(client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub));
  });

  it("but nobody is, and nobody goes anywhere, by the link alone", async () => {
    const bob = await world.newcomer("bob");
    const config = await configured("web");
    const tokens = await signIn(config, bob);
    const parameters = { post_logout_redirect_uri: BYE, id_token_hint: tokens.id_token };
    const page = await bob.browser.sentOn(client.buildEndSessionUrl(config, parameters));
    assert.equal(page.origin, world.site.url);
    await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
    for (const wrong of [
      { ...parameters, post_logout_redirect_uri: "https://evil.example/" },
      { ...parameters, id_token_hint: `${tokens.id_token.slice(0, -4)}AAAA` },
      { ...parameters, id_token_hint: tokens.access_token },
    ]) {
      const refused = await bob.browser.sentOn(client.buildEndSessionUrl(config, wrong));
      assert.ok(refused.href.startsWith(`${world.site.url}/authorize/error?code=logout_`), refused.href);
    }
  });
});

it("an application that means somebody gets nobody else", async () => {
  const [carl, dora] = [await world.newcomer("carl"), await world.newcomer("dora")];
  const config = await configured("web");
  const { id_token } = await signIn(config, carl);
  await signIn(config, dora);
  const asked = async (person) => {
    const { link, checks } = await begin(config, { prompt: "none", id_token_hint: id_token });
    return client.authorizationCodeGrant(config, await person.visit(link), checks);
  };
  assert.ok((await asked(carl)).id_token);
  assert.equal(await refusal(asked(dora)), "login_required");
});

describe("back-channel logout", () => {
  it("every application of the session hears of it, in its own signature, and no other does", async () => {
    const eve = await world.newcomer("eve");
    const subjects = {};
    for (const name of ["web", "hears", "old"]) {
      const tokens = await signIn(await configured(name), eve);
      subjects[name] = tokens.claims();
    }
    // A session elsewhere goes on; whatever were said of it would be heard before what comes next.
    await signIn(await configured("hears"), eve.elsewhere());
    await world.site.signOut(eve.session);
    for (const [name, heard] of [["hears", listener], ["old", old]]) {
      const said = await verified(await heard.next(), name);
      assert.equal(said.sub, subjects[name].sub);
      assert.equal(said.sid, subjects[name].sid);
    }
  });

  it("a logout by one application is heard by the others", async () => {
    const finn = await world.newcomer("finn");
    const tokens = await signIn(await configured("web"), finn);
    await signIn(await configured("hears"), finn);
    const link = client.buildEndSessionUrl(await configured("web"), {
      id_token_hint: tokens.id_token,
      post_logout_redirect_uri: BYE,
    });
    await finn.leave(link);
    const said = await verified(await listener.next(), "hears");
    assert.equal(said.sub, tokens.claims().sub);
    assert.deepEqual([listener.count(), old.count()], [0, 0]);
  });
});

it("an application that wants RS256 gets it, and its library is content", async () => {
  const gus = await world.newcomer("gus");
  const tokens = await signIn(await configured("old"), gus);
  assert.equal(jose.decodeProtectedHeader(tokens.id_token).alg, "RS256");
  assert.equal(jose.decodeProtectedHeader(tokens.access_token).alg, "ES256");
  // Whoever expects the other one is not content.
  const { id, secret } = world.applications.old;
  const options = { execute: [client.allowInsecureRequests] };
  const metadata = { id_token_signed_response_alg: "ES256" };
  const proof = client.ClientSecretBasic(secret);
  const other = await client.discovery(new URL(world.url), id, metadata, proof, options);
  await assert.rejects(signIn(other, gus));
});
