// What becomes of tokens: renewed, stolen, taken back.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as client from "openid-client";

import { application, refusal, signIn } from "./support/openid.js";
import { accessToken } from "./support/own.js";
import { startWorld } from "./support/world.js";

const SCOPE = "openid offline_access account.read";

let world, ada;
before(async () => {
  world = await startWorld({
    web: {},
    native: { auth_method: "none" },
  });
  ada = await world.newcomer("ada");
});
after(() => world?.stop());

/** Whether an access token still opens something. */
async function opens({ access_token }) {
  const headers = { authorization: `Bearer ${access_token}` };
  const { status } = await fetch(`${world.url}/oauth2/userinfo`, { headers });
  assert.ok([200, 401].includes(status), `${status}`);
  return status === 200;
}

describe("refresh tokens of an application without a secret", () => {
  it("renew the access and rotate", async () => {
    const config = await application(world, "native");
    const first = await signIn(config, ada, { scope: SCOPE });
    const second = await client.refreshTokenGrant(config, first.refresh_token);
    assert.notEqual(second.refresh_token, first.refresh_token);
    assert.equal(second.scope, first.scope);
    assert.ok(await opens(second));
    const third = await client.refreshTokenGrant(config, second.refresh_token);
    assert.notEqual(third.refresh_token, second.refresh_token);
    assert.ok(await opens(third));
  });

  it("may be shown again at once by a client that lost the answer", async () => {
    const config = await application(world, "native");
    const first = await signIn(config, ada, { scope: SCOPE });
    const lost = await client.refreshTokenGrant(config, first.refresh_token);
    const again = await client.refreshTokenGrant(config, first.refresh_token);
    assert.notEqual(again.refresh_token, lost.refresh_token);
    const next = await client.refreshTokenGrant(config, again.refresh_token);
    assert.ok(await opens(next));
    // The one that was lost has turned up with somebody else.
    assert.equal(await refusal(client.refreshTokenGrant(config, lost.refresh_token)), "invalid_grant");
    assert.equal(await opens(next), false);
  });

  it("that were stolen end with everything that came of them", async () => {
    const config = await application(world, "native");
    const first = await signIn(config, ada, { scope: SCOPE });
    const second = await client.refreshTokenGrant(config, first.refresh_token);
    const third = await client.refreshTokenGrant(config, second.refresh_token);
    // Two steps behind is no lost answer any more, however soon it comes.
    assert.equal(await refusal(client.refreshTokenGrant(config, first.refresh_token)), "invalid_grant");
    assert.equal(await refusal(client.refreshTokenGrant(config, third.refresh_token)), "invalid_grant");
    assert.deepEqual([await opens(first), await opens(third)], [false, false]);
  });
});

for (const [id, kind] of Object.entries({ web: "with a secret", native: "without one" })) {
  describe(`refresh tokens of an application ${kind}`, () => {
    it("renew the access, for less than before if that is asked for, and never for more", async () => {
      const config = await application(world, id);
      const first = await signIn(config, ada, { scope: SCOPE });
      const narrow = await client.refreshTokenGrant(config, first.refresh_token, { scope: "account.read" });
      assert.equal(narrow.scope, "account.read");
      const token = narrow.refresh_token ?? first.refresh_token;
      const asked = client.refreshTokenGrant(config, token, { scope: `${SCOPE} users.write` });
      assert.equal(await refusal(asked), "invalid_scope");
      const whole = await client.refreshTokenGrant(config, token);
      assert.deepEqual(words(whole.scope), words(SCOPE));
    });

    it("end at once when they are revoked, with the access", async () => {
      const config = await application(world, id);
      const tokens = await signIn(config, ada, { scope: SCOPE });
      assert.ok(await opens(tokens));
      await client.tokenRevocation(config, tokens.refresh_token, { token_type_hint: "refresh_token" });
      assert.equal(await opens(tokens), false);
      assert.equal(await refusal(client.refreshTokenGrant(config, tokens.refresh_token)), "invalid_grant");
      // It is over, which is what was asked for (RFC 7009, 2.2).
      await client.tokenRevocation(config, tokens.refresh_token);
    });
  });
}

it("a refresh token is of no use to another application", async () => {
  const { refresh_token } = await signIn(await application(world, "web"), ada, { scope: SCOPE });
  const other = await application(world, "native");
  assert.equal(await refusal(client.refreshTokenGrant(other, refresh_token)), "invalid_grant");
});

it("the refreshed id token is of the same person and the same sign-in", async () => {
  const config = await application(world, "web");
  const first = await signIn(config, ada, { scope: SCOPE });
  const second = await client.refreshTokenGrant(config, first.refresh_token);
  const [before, now] = [first.claims(), second.claims()];
  // OpenID Connect Core, 12.2: there may be none.
  if (now) {
    for (const name of ["iss", "sub", "aud", "auth_time"]) assert.deepEqual(now[name], before[name]);
    assert.equal(now.nonce, undefined);
  }
});

it("signing out of the site ends the access of no application that works while one is away", async () => {
  const config = await application(world, "web");
  const eve = await world.newcomer("eve");
  const tokens = await signIn(config, eve, { scope: SCOPE });
  await world.site.signOut(eve.session);
  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
  assert.ok(await opens(renewed));
});

it("signing out of the site ends its own access at once", async () => {
  const tim = await world.newcomer("tim");
  const own = await accessToken(world.url, world.site, tim);
  const headers = { authorization: `Bearer ${own}` };
  const readMe = async () => (await fetch(`${world.url}/api/v1/me`, { headers })).status;
  assert.equal(await readMe(), 200);
  await world.site.signOut(tim.session);
  assert.equal(await readMe(), 401);
});

it("people see the applications that they allowed, and end their access at once", async () => {
  const config = await application(world, "web");
  const zoe = await world.newcomer("zoe");
  const tokens = await signIn(config, zoe, { scope: SCOPE });
  const own = await accessToken(world.url, world.site, zoe);
  const ask = async (method, path) => {
    const answer = await fetch(`${world.url}${path}`, { method, headers: { authorization: `Bearer ${own}` } });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
    return answer;
  };
  const { items } = await (await ask("GET", "/api/v1/me/grants")).json();
  assert.deepEqual(items.map((grant) => grant.client_name), ["web"]);
  await ask("DELETE", `/api/v1/me/grants/${items[0].id}`);
  assert.equal(await opens(tokens), false);
  assert.equal(await refusal(client.refreshTokenGrant(config, tokens.refresh_token)), "invalid_grant");
  await signIn(config, zoe, { scope: SCOPE });
  assert.equal(zoe.shown.at(-1).next_step, "consent");
});

const words = (scope) => scope.split(" ").sort();
