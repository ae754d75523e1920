// Everything that a test needs: the API, a site, people, applications.
import { register } from "./applications.js";
import { readLink } from "./mail.js";
import { accessToken } from "./own.js";
import { Person } from "./person.js";
import { startSite } from "./site.js";
import { prepareVerso } from "./verso.js";

const PASSWORD = "four words are quite enough";

/** Starts it, with applications of one developer, by their names, and settings of the API; stop it with `stop`. */
export async function startWorld(applications = {}, settings = {}) {
  const started = [];
  const stop = async () => {
    for (const one of started.splice(0)) await one.stop();
  };
  try {
    const site = await startSite();
    started.push(site);
    const verso = await prepareVerso(site.url, settings);
    started.push(verso);
    verso.run(["migrate"]);
    const developer = superuser(verso, site, "developer");
    await verso.start();
    await site.meet(verso.url);
    const { url } = verso;
    const token = await accessToken(url, site, developer);
    const registered = {};
    for (const [name, application] of Object.entries(applications)) {
      registered[name] = await register(url, token, { name, ...application });
    }
    const person = (name) => newcomer(verso, site, name);
    return { url, site, verso, token, applications: registered, stop, newcomer: person };
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
}

/** The first account, made on the command line. */
function superuser(verso, site, username) {
  const who = [`--username=${username}`, `--email=${username}@people.example`];
  verso.run(["createsuperuser", ...who, "--password-stdin"], `${PASSWORD}\n`);
  return new Person(site, { username, password: PASSWORD });
}

/** Somebody who signed up by the site's form and the link in the mail. */
async function newcomer(verso, site, username) {
  const email = `${username}@people.example`;
  const account = { username, display_name: `${username} Example`, email, password: PASSWORD };
  await site.signUp(account, (address) => readLink(verso.mail, address, "verify-email"));
  return new Person(site, account);
}
