// Plays the site: it has the site's key, publishes it, and relays to the API what people do on its pages.
import { createServer } from "node:http";

import { exportJWK, generateKeyPair } from "jose";
import * as oauth from "oauth4webapi";

import { readServer, unsafely } from "./server.js";

const KID = "the-site";
/** Where its visitors are said to be. */
const VISITOR = { "person-address": "192.0.2.7", "person-user-agent": "A browser that is none" };

/** Starts a site; it publishes its key at once and can speak to the API after `meet`. */
export async function startSite() {
  const key = await siteKey();
  const pages = createServer((request, answer) => {
    const found = request.url === "/.well-known/jwks.json";
    answer.writeHead(found ? 200 : 404, { "content-type": "application/json" });
    answer.end(JSON.stringify(found ? key.jwks : {}));
  });
  await new Promise((resolve) => pages.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${pages.address().port}`;
  const stop = async () => {
    pages.closeAllConnections();
    await new Promise((resolve) => pages.close(resolve));
  };
  return { ...relay(url, key), stop };
}

/** A new key: the private half to sign with, the public one to publish. */
export async function siteKey() {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: KID, use: "sig", alg: "ES256" };
  return { privateKey, jwks: { keys: [jwk] } };
}

/** What the site at `url` relays with its key. */
export function relay(url, key) {
  let api, token;

  /** Asks for a token for the site itself. */
  async function ownToken(scope) {
    const server = await readServer(api);
    const client = { client_id: "site" };
    const proof = oauth.PrivateKeyJwt({ key: key.privateKey, kid: KID });
    const asked = await oauth.clientCredentialsGrantRequest(server, client, proof, { scope }, unsafely);
    return oauth.processClientCredentialsResponse(server, client, asked);
  }

  /** Calls the API for a visitor, with what `own` adds to the headers. */
  async function call(method, path, body, own = {}) {
    const bearer = `Bearer ${token}`;
    const answer = await fetch(api + path, {
      method,
      headers: {
        authorization: bearer,
        "site-authorization": bearer,
        ...VISITOR,
        "content-type": "application/json",
        ...own,
      },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  return {
    url,
    key: { key: key.privateKey, kid: KID },
    ownToken,
    /** Gets the token for what it does itself. */
    async meet(apiUrl) {
      api = apiUrl;
      token = (await ownToken("internal")).access_token;
    },
    /** Makes an account; the link in the mail confirms it. */
    async signUp(account, readLink) {
      await call("POST", "/api/v1/sign-ups", account);
      const token = await readLink(account.email);
      return call("POST", "/api/v1/email-verifications/confirm", { token, password: account.password });
    },
    /** Begins a session; gives its secret. */
    async signIn(login, password) {
      const { session } = await call("POST", "/api/v1/sessions", { login, password });
      return session.secret;
    },
    /** Begins a session with both steps; gives its secret. */
    async signInTwice(login, password, code) {
      const { pending } = await call("POST", "/api/v1/sessions", { login, password });
      const second = { pending: pending.secret, code };
      return (await call("POST", "/api/v1/sessions/second-factor", second)).session.secret;
    },
    /** Has a link sent to somebody who forgot their password. */
    forget: (email) => call("POST", "/api/v1/password-resets", { email }),
    /** Sets another password by that link. */
    replacePassword: (token, password) =>
      call("POST", "/api/v1/password-resets/confirm", { token, password }),
    /** Ends it. */
    signOut: (secret) => call("POST", "/api/v1/sessions/current/end", { secret }),
    /** What an application asks for, and what is still to be done. */
    details: (id, secret) =>
      call("GET", `/api/v1/authorization-requests/${id}`, undefined, secret && { "session-secret": secret }),
    /** What the person decided; gives where their browser goes on. */
    async decide(id, secret, decision) {
      const body = { decision, ...(secret && { session_secret: secret }) };
      return (await call("POST", `/api/v1/authorization-requests/${id}/decision`, body)).resume_url;
    },
    /** Which application wants somebody to be signed out. */
    leaving: (id, secret) => call("GET", `/api/v1/logout-requests/${id}`, undefined, { "session-secret": secret }),
    /** That they want it; gives where their browser goes on. */
    async confirmLeaving(id, secret) {
      const body = { session_secret: secret };
      return (await call("POST", `/api/v1/logout-requests/${id}/confirmation`, body)).resume_url;
    },
    /** Which device waits under the code that somebody typed in. */
    device: (code, secret) =>
      call("GET", `/api/v1/device-requests/${encodeURIComponent(code)}`, undefined, { "session-secret": secret }),
    /** What they decided about it. */
    decideDevice(code, secret, decision) {
      const body = { decision, session_secret: secret };
      return call("POST", `/api/v1/device-requests/${encodeURIComponent(code)}/decision`, body);
    },
  };
}
