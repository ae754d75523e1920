// Prints tokens to try the API with, as lines of NAME=VALUE, for everything that people can grant:
//   site     the site's own, for what only it may call
//   LASTING  a personal access token of this superuser
//   FRESH    an access token of this other one, who has just signed in; it is over in five minutes
// They share the password on standard input.
//
// Usage: API=address SITE=address SITE_JWKS=file node token.js LASTING FRESH <password
// SITE_JWKS is the file that the API was told to read the site's keys from; it is written here.
import { readFileSync, writeFileSync } from "node:fs";

import { GRANTABLE } from "./support/applications.js";
import { accessToken } from "./support/own.js";
import { Person } from "./support/person.js";
import { relay, siteKey } from "./support/site.js";

const { API, SITE, SITE_JWKS } = process.env;
const password = readFileSync(0, "utf8").split("\n")[0];

const key = await siteKey();
writeFileSync(SITE_JWKS, JSON.stringify(key.jwks));
const site = relay(SITE, key);
await site.meet(API);

const [lasting, fresh] = process.argv.slice(2);
const signIn = (username) => accessToken(API, site, new Person(site, { username, password }));
console.log(`site=${(await site.ownToken("internal")).access_token}`);
console.log(`${lasting}=${await personalToken(await signIn(lasting))}`);
console.log(`${fresh}=${await signIn(fresh)}`);

/** A personal access token, made with an access token. */
async function personalToken(token) {
  // Whoever signs in elsewhere does that with an application.
  const scopes = GRANTABLE.split(" ").filter((scope) => !["openid", "offline_access"].includes(scope));
  const answer = await fetch(`${API}/api/v1/me/access-tokens`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ name: "To try the API with", scopes, expires_in_days: 1 }),
  });
  if (answer.status !== 201) throw new Error(`no personal access token: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).token;
}
