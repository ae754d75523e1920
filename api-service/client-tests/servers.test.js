// Servers that act for themselves, built on oauth4webapi, whose every answer it checks strictly.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as oauth from "oauth4webapi";

import { register } from "./support/applications.js";
import { ownKey } from "./support/openid.js";
import { readServer, unsafely } from "./support/server.js";
import { startWorld } from "./support/world.js";

const OWN = { grant_types: ["client_credentials"], scopes: ["users.read", "groups.read", "profile"] };

let world, server, key;
before(async () => {
  key = await ownKey("of-robot");
  world = await startWorld({
    basic: OWN,
    post: { ...OWN, auth_method: "client_secret_post" },
    keys: { ...OWN, auth_method: "private_key_jwt", jwks: key.jwks },
    interactive: { scopes: OWN.scopes },
    public: { auth_method: "none" },
  });
  server = await readServer(world.url);
});
after(() => world?.stop());

const secretOf = (name) => world.applications[name].secret;
const clientOf = (name) => ({ client_id: world.applications[name]?.id ?? name });

const proofs = {
  basic: () => oauth.ClientSecretBasic(secretOf("basic")),
  post: () => oauth.ClientSecretPost(secretOf("post")),
  keys: () => oauth.PrivateKeyJwt(key.key),
};

/** Asks for a token as the application of this name. */
async function ask(name, proof, parameters = {}) {
  const client = clientOf(name);
  const asked = await oauth.clientCredentialsGrantRequest(server, client, proof, parameters, unsafely);
  return oauth.processClientCredentialsResponse(server, client, asked);
}

async function refusal(asked) {
  const error = await asked.then(() => assert.fail("nothing was refused"), (error) => error);
  // A 401 comes with a challenge, which the library reads first (RFC 6749, 5.2).
  if (error instanceof oauth.WWWAuthenticateChallengeError) return `challenge ${error.status}`;
  assert.ok(error instanceof oauth.ResponseBodyError, error);
  return error.error;
}

for (const id of ["basic", "post", "keys"]) {
  it(`a server gets a token by the way it registered: ${id}`, async () => {
    const tokens = await ask(id, proofs[id]());
    assert.equal(tokens.token_type, "bearer");
    assert.equal(tokens.expires_in, 300);
    assert.equal(tokens.scope, "users.read groups.read");
    assert.equal(tokens.refresh_token, undefined);
  });
}

it("its token is a JWT as resource servers know them (RFC 9068)", async () => {
  const { access_token } = await ask("basic", proofs.basic(), { scope: "users.read" });
  const headers = { authorization: `Bearer ${access_token}` };
  const request = new Request(`${world.url}/api/v1/users`, { headers });
  const claims = await oauth.validateJwtAccessToken(server, request, world.url, unsafely);
  assert.equal(claims.client_id, world.applications.basic.id);
  assert.equal(claims.sub, world.applications.basic.id);
  assert.equal(claims.scope, "users.read");
});

it("a server without rights of its own is told which it lacks", async () => {
  const { access_token } = await ask("basic", proofs.basic(), { scope: "groups.read" });
  const url = new URL(`${world.url}/api/v1/users`);
  const asked = oauth.protectedResourceRequest(access_token, "GET", url, undefined, undefined, unsafely);
  const error = await asked.then((answer) => answer, (error) => error);
  assert.equal(error.status, 403);
  assert.equal(error.cause?.[0]?.parameters?.error, "insufficient_scope");
});

describe("a server is refused", () => {
  const wrongWays = {
    "with another secret": () => ask("basic", oauth.ClientSecretBasic("wrong")),
    "with another's secret": () => ask("basic", oauth.ClientSecretBasic(secretOf("post"))),
    "with its secret in another place": () => ask("basic", oauth.ClientSecretPost(secretOf("basic"))),
    "with another's key": async () => ask("keys", oauth.PrivateKeyJwt((await ownKey("of-robot")).key)),
    "when nobody knows it": () => ask("nobody", oauth.ClientSecretBasic("wrong")),
  };
  for (const [what, asked] of Object.entries(wrongWays)) {
    it(what, async () => {
      assert.match(await refusal(asked()), /^(challenge 401|invalid_client)$/);
    });
  }

  it("when it did not register for it", async () => {
    const asked = ask("interactive", oauth.ClientSecretBasic(secretOf("interactive")));
    assert.equal(await refusal(asked), "unauthorized_client");
  });

  it("when it cannot prove who it is, already when it registers", async () => {
    assert.equal(await refusal(ask("public", oauth.None())), "unauthorized_client");
    const asked = register(world.url, world.token, { name: "anybody", ...OWN, auth_method: "none" });
    await assert.rejects(asked, /422.*grant_types/);
  });

  for (const scope of ["internal", "users.write", "profile", "nonsense"]) {
    it(`the scope ${scope}`, async () => {
      assert.equal(await refusal(ask("basic", proofs.basic(), { scope })), "invalid_scope");
    });
  }

  it("a token for somebody else's API", async () => {
    const asked = ask("basic", proofs.basic(), { resource: "https://other.example/" });
    assert.equal(await refusal(asked), "invalid_target");
  });

  for (const grant_type of ["password", "implicit", "urn:ietf:params:oauth:grant-type:jwt-bearer"]) {
    it(`the grant ${grant_type}`, async () => {
      const client = clientOf("basic");
      const parameters = { username: "ada", password: "four words are quite enough" };
      const asked = oauth
        .genericTokenEndpointRequest(server, client, proofs.basic(), grant_type, parameters, unsafely)
        .then((answer) => oauth.processGenericTokenEndpointResponse(server, client, answer));
      assert.equal(await refusal(asked), "unsupported_grant_type");
    });
  }
});

it("a server takes its token back, and the API heeds that at once", async () => {
  const client = clientOf("basic");
  const { access_token } = await ask("basic", proofs.basic());
  const said = async () => {
    const asked = await oauth.introspectionRequest(server, client, proofs.basic(), access_token, unsafely);
    return oauth.processIntrospectionResponse(server, client, asked);
  };
  assert.equal((await said()).active, true);
  const revoked = await oauth.revocationRequest(server, client, proofs.basic(), access_token, unsafely);
  await oauth.processRevocationResponse(revoked);
  assert.deepEqual(await said(), { active: false });
});
