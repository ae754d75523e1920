// How an application that is built on openid-client signs people in.
import { generateKeyPairSync } from "node:crypto";

import { exportJWK, importPKCS8 } from "jose";
import * as client from "openid-client";

import { CALLBACK } from "./applications.js";

/** The application of this name, which found the server by its name. */
export async function application(world, name, proof) {
  const { id, secret } = world.applications[name];
  const proves = proof ?? (secret ? client.ClientSecretBasic(secret) : client.None());
  const options = { execute: [client.allowInsecureRequests] };
  return client.discovery(new URL(world.url), id, undefined, proves, options);
}

/** A key of an application's own: the private half to sign with, the public one to register. */
export async function ownKey(kid) {
  const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = pair.privateKey.export({ type: "pkcs8", format: "pem" });
  const privateKey = await importPKCS8(pem, "ES256");
  const jwk = { ...(await exportJWK(pair.publicKey)), kid, alg: "ES256", use: "sig" };
  return { pem, key: { key: privateKey, kid }, jwks: { keys: [jwk] } };
}

/** Begins: the link that the application shows, and what it keeps to check the answer with. */
export async function begin(config, parameters = {}) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  const expectedNonce = client.randomNonce();
  const link = client.buildAuthorizationUrl(config, {
    redirect_uri: CALLBACK,
    scope: "openid",
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: "S256",
    ...parameters,
  });
  return { link, checks: { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true } };
}

/** All of it: the person allows, and the application gets its tokens. */
export async function signIn(config, person, parameters, options) {
  const { link, checks } = await begin(config, parameters);
  const answer = await person.visit(link);
  return client.authorizationCodeGrant(config, answer, checks, undefined, options);
}

/** The error by which the server refused; fails when it did not. */
export async function refusal(asked) {
  const error = await asked.then(() => new Error("the server refused nothing"), (error) => error);
  // With a challenge, which comes with every 401, the library does not read further.
  if (error.code === "OAUTH_WWW_AUTHENTICATE_CHALLENGE") {
    return error.cause[0].parameters.error ?? (await error.response.clone().json()).error;
  }
  if (!error.error) throw error;
  return error.error;
}
