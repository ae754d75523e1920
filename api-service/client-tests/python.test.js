// Applications in Python: starts their tests (python/), for which it plays the site and the browser.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { after, before, it } from "node:test";

import { ownKey } from "./support/openid.js";
import { startWorld } from "./support/world.js";

const PYTHON = process.env.PYTHON || "python3";
const OWN = { grant_types: ["client_credentials"] };

let world, key, visits;
before(async () => {
  key = await ownKey("of-keys");
  world = await startWorld({
    web: {},
    form: { auth_method: "client_secret_post" },
    native: { auth_method: "none" },
    rs256: { id_token_signed_response_alg: "RS256" },
    robot: OWN,
    keys: { ...OWN, auth_method: "private_key_jwt", jwks: key.jwks },
  });
  visits = await answerVisits(await world.newcomer("ada"));
});
after(async () => {
  visits?.closeAllConnections();
  visits?.close();
  await world?.stop();
});

/** Lets Python ask for a visit: `{link, decision}` gives `{address}`. */
async function answerVisits(person) {
  const server = createServer(async (request, answer) => {
    try {
      const chunks = await request.toArray();
      const { link, decision } = JSON.parse(Buffer.concat(chunks));
      const address = await person.visit(link, decision);
      answer.end(JSON.stringify({ address }));
    } catch (error) {
      answer.writeHead(500).end(`${error}`);
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

for (const [library, file] of Object.entries({
  Authlib: "test_authlib",
  "requests-oauthlib": "test_requests_oauthlib",
})) {
  it(`applications built on ${library} work`, async () => {
    const said = await run(["-B", "-m", "unittest", "-v", file], {
      SERVER: world.url,
      VISIT: `http://127.0.0.1:${visits.address().port}`,
      APPLICATIONS: JSON.stringify({ ...world.applications, keys: { ...world.applications.keys, secret: key.pem } }),
      // Both refuse to speak without TLS unless told that it is meant.
      AUTHLIB_INSECURE_TRANSPORT: "1",
      OAUTHLIB_INSECURE_TRANSPORT: "1",
    });
    assert.ok(/^OK$/m.test(said), said);
  });
}

/** Runs Python in its folder; gives what it said. */
function run(command, env) {
  const cwd = new URL("python/", import.meta.url);
  const stdio = ["ignore", "pipe", "pipe"];
  const python = spawn(PYTHON, command, { cwd, stdio, env: { PATH: process.env.PATH, ...env } });
  const said = [];
  python.stdout.on("data", (chunk) => said.push(chunk));
  python.stderr.on("data", (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    python.once("error", reject);
    python.once("close", () => resolve(Buffer.concat(said).toString()));
  });
}
