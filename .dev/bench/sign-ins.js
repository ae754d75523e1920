// People who sign in, each again as soon as they have: prints how many sign-ins that made in a second.
//
// Usage: SITE_TOKEN=token node sign-ins.js API PEOPLE SECONDS <password
// The accounts are called person-1 and so on, and share the password.
import { readFileSync } from "node:fs";

const [api, people, seconds] = process.argv.slice(2);
const password = readFileSync(0, "utf8").split("\n")[0];
const bearer = `Bearer ${process.env.SITE_TOKEN}`;
const headers = { authorization: bearer, "site-authorization": bearer, "content-type": "application/json" };

const began = performance.now();
const isOver = () => performance.now() - began > seconds * 1000;

async function signIn(number) {
  const login = `person-${number}`;
  const body = JSON.stringify({ login, password });
  // Nobody is slowed down for what another one does.
  const where = { "person-address": `192.0.2.${number}`, "person-user-agent": "none" };
  const answer = await fetch(`${api}/api/v1/sessions`, { method: "POST", headers: { ...headers, ...where }, body });
  if (!answer.ok) throw new Error(`${login}: ${answer.status} ${await answer.text()}`);
  await answer.arrayBuffer();
}

let count = 0;
async function keepSigningIn(_, index) {
  while (!isOver()) {
    await signIn(index + 1);
    count += 1;
  }
}

await Promise.all(Array.from({ length: Number(people) }, keepSigningIn));
console.log(((count * 1000) / (performance.now() - began)).toFixed(2));
