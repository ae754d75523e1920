// Signs somebody in (authorization code with PKCE).
import { createInterface } from "node:readline/promises";
import * as client from "openid-client";

const api = "https://api.example";
const proof = client.ClientSecretBasic(process.env.CLIENT_SECRET); // @if(basic)
const proof = client.ClientSecretPost(process.env.CLIENT_SECRET); // @if(post)
const proof = client.None(); // @if(public)
@if(insecure)// Without TLS, which is for development only.
const options = { execute: [client.allowInsecureRequests] }; // @if(insecure)
const config = await client.discovery(new URL(api), "the-client-id", undefined, proof, options); // @if(insecure)
const config = await client.discovery(new URL(api), "the-client-id", undefined, proof); // @if(secure)

const pkceCodeVerifier = client.randomPKCECodeVerifier();
const expectedState = client.randomState();
const link = client.buildAuthorizationUrl(config, {
  redirect_uri: "https://app.example/callback",
  scope: "the-scopes",
  state: expectedState,
  code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
  code_challenge_method: "S256",
});
console.log(`Open this link and allow it:\n\n${link}\n`);

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const address = new URL(await terminal.question("Paste the address that you were sent to: "));
terminal.close();

const tokens = await client.authorizationCodeGrant(config, address, { pkceCodeVerifier, expectedState });
const answer = await client.fetchProtectedResource(config, tokens.access_token, new URL(`${api}/the-call`), "GET");
console.log(await answer.text());
