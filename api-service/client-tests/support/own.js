// The site's own application, which needs nobody's consent and may ask for everything.
import * as client from "openid-client";

import { GRANTABLE } from "./applications.js";

/** Signs a person in as the site itself does; gives the access token. */
export async function accessToken(api, site, person) {
  const proof = client.PrivateKeyJwt(site.key);
  const options = { execute: [client.allowInsecureRequests] };
  const config = await client.discovery(new URL(api), "site", undefined, proof, options);
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  const link = client.buildAuthorizationUrl(config, {
    redirect_uri: `${site.url}/oauth/callback`,
    scope: GRANTABLE,
    state: expectedState,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: "S256",
  });
  const answer = await person.visit(link);
  const tokens = await client.authorizationCodeGrant(config, answer, { pkceCodeVerifier, expectedState });
  return tokens.access_token;
}
