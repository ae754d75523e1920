// What the authorization endpoint refuses, and codes that are shown in the wrong way.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import * as client from "openid-client";

import { CALLBACK, GRANTABLE } from "./support/applications.js";
import { application, begin, refusal } from "./support/openid.js";
import { startWorld } from "./support/world.js";

let world, ada;
before(async () => {
  world = await startWorld({ web: {}, modest: { scopes: ["openid", "profile"] } });
  ada = await world.newcomer("ada");
});
after(() => world?.stop());

describe("an application is refused", () => {
  const refused = {
    "without PKCE": [{ code_challenge: "", code_challenge_method: "" }, "invalid_request"],
    "with PKCE in the clear": [{ code_challenge_method: "plain" }, "invalid_request"],
    "with PKCE of no method, which means in the clear": [{ code_challenge_method: "" }, "invalid_request"],
    "a token by way of the browser": [{ response_type: "token" }, "unsupported_response_type"],
    "an id token by way of the browser": [{ response_type: "code id_token" }, "unsupported_response_type"],
    "a scope that does not exist": [{ scope: "openid everything" }, "invalid_scope"],
    "the site's own scope": [{ scope: "openid internal" }, "invalid_scope"],
    "a request in an object": [{ request: "eyJhbGciOiJub25lIn0.e30." }, "request_not_supported"],
    "a contradiction": [{ prompt: "none login" }, "invalid_request"],
  };
  for (const [what, [parameters, error]] of Object.entries(refused)) {
    it(what, async () => {
      const config = await application(world, "web");
      const { link, checks } = await begin(config);
      for (const [name, value] of Object.entries(parameters)) {
        if (value) link.searchParams.set(name, value);
        else link.searchParams.delete(name);
      }
      const answer = await ada.visit(link);
      assert.equal(answer.origin + answer.pathname, CALLBACK);
      assert.equal(answer.searchParams.get("iss"), world.url);
      assert.equal(answer.searchParams.get("state"), checks.expectedState);
      assert.equal(answer.searchParams.get("error"), error);
    });
  }

  it("more than it registered for", async () => {
    const config = await application(world, "modest");
    const { link, checks } = await begin(config, { scope: "openid users.write" });
    const answer = await ada.visit(link);
    assert.equal(await refusal(client.authorizationCodeGrant(config, answer, checks)), "invalid_scope");
  });

  const elsewhere = [
    "https://app.example/callback/",
    "https://app.example/callback?x=1",
    "https://app.example/callback#x",
    "https://app.example.evil.example/callback",
    "https://evil.example/",
    "http://app.example/callback",
    "",
  ];
  for (const redirect_uri of elsewhere) {
    it(`a way back that it did not register: '${redirect_uri}'`, async () => {
      const config = await application(world, "web");
      const { link } = await begin(config);
      link.searchParams.set("redirect_uri", redirect_uri);
      const answer = await fetch(link, { redirect: "manual" });
      const location = answer.headers.get("location");
      assert.ok(location.startsWith(`${world.site.url}/authorize/error?code=redirect_uri_`), location);
    });
  }
});

describe("a code", () => {
  /** A code on its way, and how the application would exchange it. */
  async function onItsWay() {
    const config = await application(world, "web");
    const { link, checks } = await begin(config, { scope: GRANTABLE });
    return { config, checks, answer: await ada.visit(link) };
  }

  it("is good once; trying again ends what it gave", async () => {
    const { config, checks, answer } = await onItsWay();
    const tokens = await client.authorizationCodeGrant(config, answer, checks);
    const readMe = async () => (await fetch(`${world.url}/oauth2/userinfo`, bearer(tokens))).status;
    assert.equal(await readMe(), 200);
    assert.equal(await refusal(client.authorizationCodeGrant(config, answer, checks)), "invalid_grant");
    assert.equal(await readMe(), 401);
    assert.equal(await refusal(client.refreshTokenGrant(config, tokens.refresh_token)), "invalid_grant");
  });

  it("is good only with what its application kept to itself", async () => {
    const { config, checks, answer } = await onItsWay();
    const other = { ...checks, pkceCodeVerifier: client.randomPKCECodeVerifier() };
    assert.equal(await refusal(client.authorizationCodeGrant(config, answer, other)), "invalid_grant");
    const none = { ...checks, pkceCodeVerifier: undefined };
    assert.match(await refusal(client.authorizationCodeGrant(config, answer, none)), /^invalid_(grant|request)$/);
  });

  it("is of no use to another application", async () => {
    const { checks, answer } = await onItsWay();
    const other = await application(world, "modest");
    assert.equal(await refusal(client.authorizationCodeGrant(other, answer, checks)), "invalid_grant");
  });

  it("is good only with the way back that it came by", async () => {
    const { config, checks, answer } = await onItsWay();
    // From this address the library takes what it says it asked for.
    answer.pathname = "/other";
    assert.equal(await refusal(client.authorizationCodeGrant(config, answer, checks)), "invalid_grant");
  });
});

function bearer(tokens) {
  return { headers: { authorization: `Bearer ${tokens.access_token}` } };
}
