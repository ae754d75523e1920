// The pair that the tests look at.
//
//   RECTO_TEST_URL              a running site; nothing is started
//   RECTO, VERSO, DEMO          programs of the site and the API, and a folder of posts to import
//   RECTO, SAMPLE_API           the site on the stand-in API of its Rust tests
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { RECTO_TEST_URL, RECTO, VERSO, DEMO, SAMPLE_API } = process.env;

// Who has an account: the stand-in knows them, the API is told.
const PERSON = { username: VERSO ? "a-reader" : "ada", password: "four quiet words here" };

/** Starts the pair, with these settings of the API as well; `stop` ends what was started. */
export async function startPair({ sitePort, settings: more = {} } = {}) {
  if (RECTO_TEST_URL) return { url: RECTO_TEST_URL.replace(/\/$/, ""), person: null, stop: async () => {} };
  if (!RECTO || !(VERSO || SAMPLE_API)) {
    throw new Error("Set RECTO_TEST_URL, or RECTO with VERSO and DEMO, or RECTO with SAMPLE_API.");
  }
  const folder = mkdtempSync(join(tmpdir(), "recto-browser-"));
  const apiPort = await freePort();
  sitePort ??= await freePort();
  // The site goes by a name, because passkeys belong to one.
  const [api, url] = [`http://127.0.0.1:${apiPort}`, `http://localhost:${sitePort}`];
  const services = [];
  const stop = async () => {
    for (const service of services.reverse()) await end(service);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    services.push(VERSO ? startVerso(folder, apiPort, api, url, more) : run(SAMPLE_API, [`127.0.0.1:${apiPort}`]));
    await answers(`${api}/api/v1/publication`, services.at(-1));
    const settings = { RECTO_LISTEN: `127.0.0.1:${sitePort}`, RECTO_SITE_URL: url, RECTO_API_URL: api };
    settings.RECTO_KEY_FILE = join(folder, "site.key");
    services.push(run(RECTO, ["serve"], settings));
    await answers(`${url}/health/ready`, services.at(-1));
  } catch (error) {
    await stop();
    throw error;
  }
  const said = () => services.map((service) => service.said).join("");
  return { url, api, person: PERSON, mail: VERSO && join(folder, "mail"), said, stop };
}

function startVerso(folder, port, api, site, more) {
  const settings = {
    DATABASE_URL: `sqlite://${folder}/verso.sqlite`,
    VERSO_MEDIA_DIR: join(folder, "media"),
    VERSO_MAIL_DIR: join(folder, "mail"),
    VERSO_SECRET_KEY_FILE: join(folder, "secret.key"),
    VERSO_LISTEN: `127.0.0.1:${port}`,
    VERSO_PUBLIC_URL: api,
    VERSO_SITE_URL: site,
    ...more,
  };
  const person = ["--username", PERSON.username, "--email", "reader@example.com", "--password-stdin"];
  for (const command of [["migrate"], ["import", DEMO], ["createsuperuser", ...person]]) {
    const options = { env: { ...process.env, ...settings }, input: `${PERSON.password}\n` };
    const { status, stderr, stdout } = spawnSync(VERSO, command, options);
    if (status !== 0) throw new Error(`verso ${command.join(" ")} failed:\n${stdout}${stderr}`);
  }
  return run(VERSO, ["serve"], settings);
}

function run(program, args, settings = {}) {
  const service = spawn(program, args, { env: { ...process.env, ...settings }, stdio: ["ignore", "pipe", "pipe"] });
  service.said = "";
  for (const stream of [service.stdout, service.stderr]) stream.on("data", (text) => (service.said += text));
  return service;
}

async function answers(address, service) {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (service.exitCode !== null) break;
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} did not answer:\n${service.said}`);
}

function end(service) {
  if (service.exitCode !== null) return;
  return new Promise((resolve) => {
    service.once("exit", resolve);
    service.kill("SIGTERM");
  });
}

/** A port that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
