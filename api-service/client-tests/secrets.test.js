// Everything secret that goes over the wire in a day of work is looked for in everything that the API writes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";

import * as client from "openid-client";
import { URI } from "otpauth";

import { application, begin, signIn } from "./support/openid.js";
import { listen } from "./support/canaries.js";
import { readLink } from "./support/mail.js";
import { accessToken } from "./support/own.js";
import { startWorld } from "./support/world.js";

const DEVICE = "urn:ietf:params:oauth:grant-type:device_code";
const SCOPE = "openid offline_access account.read";

let world, canaries;
before(async () => {
  canaries = listen();
  // The most talkative that an operator can make it.
  world = await startWorld(
    { web: {}, posting: { auth_method: "client_secret_post" }, native: { auth_method: "none", grant_types: [DEVICE, "authorization_code", "refresh_token"] } },
    { VERSO_LOG: "trace" },
  );
});
after(async () => {
  canaries.stop();
  await world?.stop();
});

/** All files below a folder, with what is in them. */
function files(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path, readFileSync(path, "latin1")];
  });
}

/** A day of work: right and wrong passwords, codes, tokens of every kind, and what takes them back. */
async function work() {
  const ada = await world.newcomer("ada");
  await assert.rejects(world.site.signIn("ada", "a wrong password of hers"));
  await ada.signIn();
  for (const name of ["web", "posting", "native"]) {
    const { secret } = world.applications[name];
    const config = await application(world, name, name === "posting" ? client.ClientSecretPost(secret) : undefined);
    const tokens = await signIn(config, ada, { scope: SCOPE });
    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
    await client.fetchUserInfo(config, renewed.access_token, tokens.claims().sub);
    await client.tokenRevocation(config, renewed.refresh_token ?? tokens.refresh_token);
  }
  const web = await application(world, "web");
  const { link } = await begin(web, { scope: SCOPE });
  const pushed = await client.buildAuthorizationUrlWithPAR(web, Object.fromEntries(link.searchParams));
  await ada.visit(pushed);
  const native = await application(world, "native");
  const begun = await client.initiateDeviceAuthorization(native, { scope: SCOPE });
  await world.site.decideDevice(begun.user_code, ada.session, "allow");
  const tokens = await client.genericGrantRequest(native, DEVICE, { device_code: begun.device_code });
  // A caller's mistake: the token in the address, where it counts for nothing.
  await fetch(`${world.url}/oauth2/userinfo?access_token=${tokens.access_token}`);
  await world.site.signOut(ada.session);
  await workAlone(await world.newcomer("bea"));
}

/** What people do with their accounts: tokens of their own, an authenticator, a forgotten password. */
async function workAlone(person) {
  const { site } = world;
  const own = await accessToken(world.url, site, person);
  const make = async (path, body, token = own) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const answer = await fetch(world.url + path, { method: "POST", headers, body: body && JSON.stringify(body) });
    assert.ok(answer.ok, `${path}: ${answer.status}`);
    return answer.json();
  };
  const { token } = await make("/api/v1/me/access-tokens", { name: "mine", scopes: ["account.read"], expires_in_days: 1 });
  await fetch(`${world.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  await make("/api/v1/client-registration-tokens", { name: "one", uses: 1, expires_in_days: 1 }, world.token);

  const { otpauth_url } = await make("/api/v1/me/totp");
  const authenticator = URI.parse(otpauth_url);
  await make("/api/v1/me/totp/confirm", { code: authenticator.generate() });
  const { codes } = await make("/api/v1/me/recovery-codes");
  await site.signInTwice(person.username, person.password, codes[0]);

  const email = `${person.username}@people.example`;
  await site.forget(email);
  const password = "quite another four words";
  await site.replacePassword(await readLink(world.verso.mail, email, "reset-password"), password);
}

it("nothing secret is in the log, the database or any other file", async () => {
  await work();
  await world.verso.end();
  const { log, folder } = world.verso;
  const written = files(folder).filter(([path]) => !path.startsWith(world.verso.mail));
  assert.ok(log.length > 50 && written.some(([path]) => path.endsWith("verso.sqlite")), "there is something to look at");
  written.push(["the log", log.join("\n")]);

  const kinds = new Set(canaries.secrets.values());
  for (const kind of ["password", "access_token", "refresh_token", "id_token", "client_secret", "client_assertion", "code", "code_verifier", "codes", "cookie", "device_code", "otpauth_url", "pending", "request_uri", "secret", "session_secret", "ticket", "token"]) {
    assert.ok(kinds.has(kind), `a secret of the kind '${kind}' was seen`);
  }
  const found = [];
  for (const [secret, kind] of canaries.secrets) {
    for (const [where, text] of written) if (text.includes(secret)) found.push(`${kind} in ${where}: ${secret}`);
  }
  assert.deepEqual(found, []);
});

it("a link in a mail is the only secret on paper, and only its owner can read it", () => {
  const letters = files(world.verso.mail);
  assert.ok(letters.length > 0);
  for (const [path, text] of letters) {
    for (const [secret, kind] of canaries.secrets) {
      if (text.includes(secret)) assert.equal(kind, "token", `${kind} in ${path}`);
    }
  }
});
