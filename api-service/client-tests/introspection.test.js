// What applications are told about tokens, and which they can take back.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as client from "openid-client";

import { application, refusal, signIn } from "./support/openid.js";
import { startWorld } from "./support/world.js";

const SCOPE = "openid offline_access account.read";

let world, ada;
before(async () => {
  world = await startWorld({
    web: {},
    native: { auth_method: "none" },
    gateway: { grant_types: ["client_credentials"] },
  });
  ada = await world.newcomer("ada");
});
after(() => world?.stop());

const words = (scope) => scope.split(" ").sort();

describe("introspection", () => {
  it("tells an application about its own tokens while they are good", async () => {
    const config = await application(world, "web");
    const tokens = await signIn(config, ada, { scope: SCOPE });
    for (const token of [tokens.access_token, tokens.refresh_token]) {
      const said = await client.tokenIntrospection(config, token);
      assert.equal(said.active, true);
      assert.equal(said.client_id, world.applications.web.id);
      assert.equal(said.sub, tokens.claims().sub);
      assert.deepEqual(words(said.scope), words(SCOPE));
      assert.ok(said.exp * 1000 > Date.now());
    }
    await client.tokenRevocation(config, tokens.refresh_token);
    for (const token of [tokens.access_token, tokens.refresh_token]) {
      assert.deepEqual(await client.tokenIntrospection(config, token), { active: false });
    }
  });

  it("tells nothing of what is no token", async () => {
    const config = await application(world, "web");
    for (const token of ["nonsense", "a.b.c", "rvr_nonsense"]) {
      assert.deepEqual(await client.tokenIntrospection(config, token), { active: false });
    }
  });

  it("tells an application nothing of another's tokens", async () => {
    const tokens = await signIn(await application(world, "native"), ada, { scope: SCOPE });
    const config = await application(world, "gateway");
    assert.deepEqual(await client.tokenIntrospection(config, tokens.refresh_token), { active: false });
  });

  it("is for those who can prove who they are", async () => {
    const config = await application(world, "native");
    const tokens = await signIn(config, ada, { scope: SCOPE });
    assert.equal(await refusal(client.tokenIntrospection(config, tokens.access_token)), "invalid_client");
  });
});

it("an access token can be revoked alone or with its family, but not by another application", async () => {
  const config = await application(world, "web");
  const tokens = await signIn(config, ada, { scope: SCOPE });
  const other = await application(world, "gateway");
  await client.tokenRevocation(other, tokens.access_token).catch((error) => assert.ok(error.error));
  assert.equal((await client.tokenIntrospection(config, tokens.access_token)).active, true);
  await client.tokenRevocation(config, tokens.access_token);
  assert.deepEqual(await client.tokenIntrospection(config, tokens.access_token), { active: false });
});
