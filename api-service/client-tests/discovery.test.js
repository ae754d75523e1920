// What a client finds out before it asks for anything.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";

import * as client from "openid-client";

import { readServer } from "./support/server.js";
import { startWorld } from "./support/world.js";

let world;
before(async () => {
  world = await startWorld();
});
after(() => world?.stop());

for (const algorithm of ["oauth2", "oidc"]) {
  it(`openid-client finds the server by its name (${algorithm})`, async () => {
    const options = { algorithm, execute: [client.allowInsecureRequests] };
    const found = await client.discovery(new URL(world.url), "anybody", undefined, undefined, options);
    const server = found.serverMetadata();
    assert.equal(server.issuer, world.url);
    assert.ok(server.supportsPKCE("S256"));
    assert.equal(server.authorization_response_iss_parameter_supported, true);
  });
}

it("both documents of metadata are the same", async () => {
  assert.deepEqual(await readServer(world.url, "oauth2"), await readServer(world.url, "oidc"));
});

it("every address in the metadata is the server's own and answers", async () => {
  const server = await readServer(world.url);
  const addresses = Object.entries(server).filter(([name]) => /_endpoint$|_uri$/.test(name));
  assert.ok(addresses.length >= 2);
  for (const [name, address] of addresses) {
    assert.ok(address.startsWith(`${world.url}/`), `${name}: ${address}`);
    const { status } = await fetch(address, { redirect: "manual" });
    assert.ok(status < 500 && status !== 404, `${name}: ${status}`);
  }
});

it("the metadata offer what RFC 9700 recommends and nothing that it forbids", async () => {
  const server = await readServer(world.url);
  assert.deepEqual(server.code_challenge_methods_supported, ["S256"]);
  assert.deepEqual(server.response_types_supported, ["code"]);
  for (const grant of ["password", "implicit"]) assert.ok(!server.grant_types_supported.includes(grant));
  assert.ok(!server.scopes_supported.includes("internal"));
  for (const [name, values] of Object.entries(server)) {
    if (/alg_values_supported$/.test(name)) assert.ok(!values.some((alg) => /^none$|^HS/.test(alg)), name);
  }
});

it("the metadata say how people are signed out, and that applications hear of it", async () => {
  const server = await readServer(world.url, "oidc");
  assert.equal(server.end_session_endpoint, `${world.url}/oauth2/logout`);
  assert.equal(server.backchannel_logout_supported, true);
  assert.equal(server.backchannel_logout_session_supported, true);
  assert.deepEqual(server.id_token_signing_alg_values_supported, ["ES256", "RS256"]);
});

it("the published keys are public halves of ES256 keys", async () => {
  const { jwks_uri } = await readServer(world.url);
  const { keys } = await (await fetch(jwks_uri)).json();
  assert.ok(keys.length > 0);
  for (const key of keys) {
    assert.deepEqual([key.kty, key.crv, key.alg, key.use, key.d], ["EC", "P-256", "ES256", "sig", undefined]);
    assert.ok(key.kid);
  }
});
