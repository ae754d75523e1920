// An identity provider that others wrote (npm `oidc-provider`), with one page for signing in.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

// Who has an account there; anybody's password will do.
const PEOPLE = {
  ada: { email: "ada@elsewhere.example", email_verified: true, preferred_username: "ada", name: "Ada Marchetti" },
  bea: { email: "bea@elsewhere.example", email_verified: true, preferred_username: "bea", name: "Bea Okafor" },
  carl: { email: "carl@elsewhere.example", email_verified: false, name: "Carl" },
};

/** Starts one for a site at `site`; `stop` ends it. */
export async function startProvider(site) {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(url, {
    clients: [
      {
        client_id: "rectoverso",
        client_secret: "a secret that both know",
        redirect_uris: [`${site}/sign-in/with/elsewhere/callback`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "preferred_username"] },
    findAccount: (_, sub) => PEOPLE[sub] && { accountId: sub, claims: () => ({ sub, ...PEOPLE[sub] }) },
    cookies: { keys: ["only for tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    loadExistingGrant: grantEverything,
  });
  provider.use((context, next) => interact(provider, context, next));
  server.on("request", provider.callback());
  const entry = {
    id: "elsewhere",
    name: "Elsewhere",
    issuer: url,
    client_id: "rectoverso",
    client_secret: "a secret that both know",
    trusts_email: true,
  };
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url, entry, stop };
}

// Consent is another matter: everybody here has given theirs.
async function grantEverything({ oidc }) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope("openid email profile");
  await grant.save();
  return grant;
}

async function interact(provider, context, next) {
  if (!context.path.startsWith("/interaction/")) return next();
  if (context.method === "GET") {
    context.type = "html";
    context.body = `<!doctype html><title>Elsewhere</title><form method="post">
      <label>Name <input name="name"></label><button name="do" value="enter">Enter</button>
      <button name="do" value="leave">No, thanks</button></form>`;
    return;
  }
  const chunks = [];
  for await (const chunk of context.req) chunks.push(chunk);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const result =
    form.get("do") === "enter" ? { login: { accountId: form.get("name") } } : { error: "access_denied" };
  await provider.interactionFinished(context.req, context.res, result);
  context.respond = false;
}
