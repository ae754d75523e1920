// Applications that register themselves with a token that somebody made for them.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as oauth from "oauth4webapi";
import * as client from "openid-client";

import { CALLBACK } from "./support/applications.js";
import { refusal, signIn } from "./support/openid.js";
import { readServer, unsafely } from "./support/server.js";
import { startWorld } from "./support/world.js";

let world, server;
before(async () => {
  world = await startWorld();
  server = await readServer(world.url, "oidc");
});
after(() => world?.stop());

const METADATA = {
  client_name: "Margin notes",
  redirect_uris: [CALLBACK],
  grant_types: ["authorization_code", "refresh_token"],
  response_types: ["code"],
  scope: "openid profile offline_access",
  contacts: ["ada@people.example"],
};

/** A token for so many applications. */
async function initialToken(uses = 1) {
  const answer = await fetch(`${world.url}/api/v1/client-registration-tokens`, {
    method: "POST",
    headers: { authorization: `Bearer ${world.token}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "Installer", uses, expires_in_days: 1 }),
  });
  assert.equal(answer.status, 201);
  return (await answer.json()).token;
}

/** Registers by oauth4webapi; gives what the application learns of itself. */
async function register(initialAccessToken, changes = {}) {
  const options = { initialAccessToken, ...unsafely };
  const asked = await oauth.dynamicClientRegistrationRequest(server, { ...METADATA, ...changes }, options);
  return oauth.processDynamicClientRegistrationResponse(asked);
}

it("an application registers itself by openid-client, and somebody signs in to it, who is asked", async () => {
  const options = {
    algorithm: "oidc",
    initialAccessToken: await initialToken(),
    execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks],
  };
  const metadata = {
    ...METADATA,
    token_endpoint_auth_method: "client_secret_post",
    id_token_signed_response_alg: "RS256",
  };
  const config = await client.dynamicClientRegistration(new URL(world.url), metadata, undefined, options);
  const registered = config.clientMetadata();
  assert.equal(registered.client_secret_expires_at, 0);
  assert.equal(registered.id_token_signed_response_alg, "RS256");
  const ada = await world.newcomer("ada");
  const tokens = await signIn(config, ada, { scope: "openid profile" });
  assert.ok(tokens.claims().sub);
  const [, { next_step, client: asks }] = ada.shown;
  assert.equal(next_step, "consent");
  assert.deepEqual([asks.name, asks.owner, asks.is_site], ["Margin notes", "developer", false]);
});

it("an application learns all that is registered of it", async () => {
  const registered = await register(await initialToken(), {
    token_endpoint_auth_method: "none",
    post_logout_redirect_uris: ["https://app.example/bye"],
    backchannel_logout_uri: "https://app.example/logout",
  });
  assert.ok(!("client_secret" in registered));
  assert.ok(!("contacts" in registered));
  assert.equal(registered.token_endpoint_auth_method, "none");
  assert.deepEqual(registered.redirect_uris, METADATA.redirect_uris);
  assert.deepEqual(registered.response_types, ["code"]);
  assert.equal(registered.scope, METADATA.scope);
  assert.equal(registered.backchannel_logout_uri, "https://app.example/logout");
});

describe("an application is refused", () => {
  it("without a token, with a wrong one, with one that is used up, or with another kind of token", async () => {
    const spent = await initialToken();
    await register(spent);
    for (const token of [undefined, "rvi_guess", spent, world.token]) {
      assert.equal(await refusal(register(token)), "invalid_token");
    }
  });

  const wrong = {
    "a redirect address in the clear": [{ redirect_uris: ["http://app.example/cb"] }, "invalid_redirect_uri"],
    "the site's own scope": [{ scope: "openid internal" }, "invalid_client_metadata"],
    "a token by way of the browser": [{ response_types: ["token"] }, "invalid_client_metadata"],
    "the password grant": [{ grant_types: ["password"] }, "invalid_client_metadata"],
    "a statement of a stranger's": [{ software_statement: "eyJhbGciOiJub25lIn0.e30." }, "invalid_software_statement"],
  };
  for (const [what, [changes, error]] of Object.entries(wrong)) {
    it(`with ${what}, which costs the token nothing`, async () => {
      const token = await initialToken();
      assert.equal(await refusal(register(token, changes)), error);
      await register(token);
    });
  }
});
