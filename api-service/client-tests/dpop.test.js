// Tokens that are bound to a key (RFC 9449).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as client from "openid-client";

import { application, begin, refusal, signIn } from "./support/openid.js";
import { startWorld } from "./support/world.js";

const SCOPE = "openid offline_access";

const robots = { grant_types: ["client_credentials"], scopes: ["users.read"] };

let world, ada;
before(async () => {
  world = await startWorld({
    web: {},
    native: { auth_method: "none" },
    robot: robots,
    bound: { ...robots, dpop_bound_access_tokens: true },
  });
  ada = await world.newcomer("ada");
});
after(() => world?.stop());

/** An application with a key of its own. */
async function withKey(id, algorithm = "ES256") {
  const config = await application(world, id);
  const pair = await client.randomDPoPKeyPair(algorithm);
  return { config, DPoP: client.getDPoPHandle(config, pair) };
}

for (const algorithm of ["ES256", "PS256", "RS256"]) {
  it(`a token is bound to a key of ${algorithm}, and good with it`, async () => {
    const { config, DPoP } = await withKey("web", algorithm);
    const tokens = await signIn(config, ada, {}, { DPoP });
    assert.equal(tokens.token_type, "dpop");
    const { sub } = tokens.claims();
    assert.equal((await client.fetchUserInfo(config, tokens.access_token, sub, { DPoP })).sub, sub);
    const said = await client.tokenIntrospection(config, tokens.access_token);
    assert.equal(said.token_type, "DPoP");
    assert.equal(said.cnf.jkt, await DPoP.calculateThumbprint());
  });
}

describe("a bound token is refused", () => {
  let bound, tokens, userinfo;
  before(async () => {
    bound = await withKey("web");
    tokens = await signIn(bound.config, ada, {}, { DPoP: bound.DPoP });
    userinfo = new URL(bound.config.serverMetadata().userinfo_endpoint);
  });

  /** The status and the error of the API's answer. */
  async function call(headers, url = userinfo) {
    const answer = await fetch(url, { headers });
    const challenge = answer.headers.get("www-authenticate") ?? "";
    return [answer.status, challenge.match(/^DPoP .*error="(\w+)"/)?.[1]];
  }

  /** The headers that the library sends for a call, as somebody would overhear them. */
  async function overheard(DPoP = bound.DPoP, url = userinfo) {
    let seen;
    const own = await application(world, "web");
    own[client.customFetch] = async (address, options) => {
      seen = options.headers;
      return fetch(address, options);
    };
    const asked = client.fetchProtectedResource(own, tokens.access_token, url, "GET", null, undefined, { DPoP });
    await asked.catch(() => {});
    return Object.fromEntries(new Headers(seen));
  }

  it("as a bearer token", async () => {
    const [status] = await call({ authorization: `Bearer ${tokens.access_token}` });
    assert.equal(status, 401);
  });

  it("without a proof", async () => {
    const [status, error] = await call({ authorization: `DPoP ${tokens.access_token}` });
    assert.equal(status, 401);
    assert.match(error, /^invalid_(dpop_proof|token)$/);
  });

  it("with a proof that was shown before", async () => {
    const headers = await overheard();
    assert.deepEqual(await call(headers), [401, "invalid_dpop_proof"]);
  });

  it("with the proof for another address", async () => {
    const elsewhere = new URL(`${world.url}/api/v1/me`);
    const headers = await overheard(bound.DPoP, new URL(`${world.url}/health/live`));
    assert.deepEqual(await call(headers, elsewhere), [401, "invalid_dpop_proof"]);
  });

  it("with a proof of another key", async () => {
    const { DPoP } = await withKey("web");
    const asked = client.fetchUserInfo(bound.config, tokens.access_token, tokens.claims().sub, { DPoP });
    assert.match(await refusal(asked), /^invalid_(dpop_proof|token)$/);
  });
});

it("a refresh token of an application without a secret is bound as well", async () => {
  const { config, DPoP } = await withKey("native");
  const first = await signIn(config, ada, { scope: SCOPE }, { DPoP });
  const second = await client.refreshTokenGrant(config, first.refresh_token, undefined, { DPoP });
  assert.equal(second.token_type, "dpop");
  const { DPoP: thiefs } = await withKey("native");
  const stolen = client.refreshTokenGrant(config, second.refresh_token, undefined, { DPoP: thiefs });
  assert.match(await refusal(stolen), /^invalid_(grant|dpop_proof)$/);
  const bare = client.refreshTokenGrant(config, second.refresh_token);
  assert.match(await refusal(bare), /^invalid_(grant|dpop_proof|request)$/);
  const third = await client.refreshTokenGrant(config, second.refresh_token, undefined, { DPoP });
  assert.equal(third.token_type, "dpop");
});

it("a code is bound to the key that its request named", async () => {
  const { config, DPoP } = await withKey("web");
  const { DPoP: other } = await withKey("web");
  const dpop_jkt = await DPoP.calculateThumbprint();
  for (const [shown, isRight] of [[other, false], [undefined, false], [DPoP, true]]) {
    const { link, checks } = await begin(config, { dpop_jkt });
    const answer = await ada.visit(link);
    const asked = client.authorizationCodeGrant(config, answer, checks, undefined, { DPoP: shown });
    if (isRight) assert.equal((await asked).token_type, "dpop");
    else assert.match(await refusal(asked), /^invalid_(grant|dpop_proof|request)$/);
  }
});

it("a request that is sent ahead with a proof binds its code", async () => {
  const { config, DPoP } = await withKey("web");
  const { link, checks } = await begin(config);
  const short = await client.buildAuthorizationUrlWithPAR(config, link.searchParams, { DPoP });
  const answer = await ada.visit(short);
  const { DPoP: other } = await withKey("web");
  const asked = client.authorizationCodeGrant(config, answer, checks, undefined, { DPoP: other });
  assert.match(await refusal(asked), /^invalid_(grant|dpop_proof)$/);
});

it("a server's token is bound, too, and must be where it registered so", async () => {
  const { config, DPoP } = await withKey("robot");
  assert.equal((await client.clientCredentialsGrant(config, {}, { DPoP })).token_type, "dpop");
  const strict = await withKey("bound");
  assert.equal((await client.clientCredentialsGrant(strict.config, {}, { DPoP: strict.DPoP })).token_type, "dpop");
  const bare = client.clientCredentialsGrant(strict.config);
  assert.match(await refusal(bare), /^invalid_(dpop_proof|request)$/);
});
