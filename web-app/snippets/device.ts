// Lets a person allow it in any browser (device code).
import * as client from "openid-client";

const api = "https://api.example";
const proof = client.ClientSecretBasic(process.env.CLIENT_SECRET); // @if(basic)
const proof = client.ClientSecretPost(process.env.CLIENT_SECRET); // @if(post)
const proof = client.None(); // @if(public)
@if(insecure)// Without TLS, which is for development only.
const options = { execute: [client.allowInsecureRequests] }; // @if(insecure)
const config = await client.discovery(new URL(api), "the-client-id", undefined, proof, options); // @if(insecure)
const config = await client.discovery(new URL(api), "the-client-id", undefined, proof); // @if(secure)

const started = await client.initiateDeviceAuthorization(config, { scope: "the-scopes" });
console.log(`Open ${started.verification_uri} and enter ${started.user_code}`);

const tokens = await client.pollDeviceAuthorizationGrant(config, started);
const answer = await client.fetchProtectedResource(config, tokens.access_token, new URL(`${api}/the-call`), "GET");
console.log(await answer.text());
