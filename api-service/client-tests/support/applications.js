// Applications as their developers register them.
export const CALLBACK = "https://app.example/callback";

/** Everything that people can grant. */
export const GRANTABLE =
  "openid profile email offline_access account.read account.write users.read users.write groups.read groups.write " +
  "permissions.read audit_log.read clients.read clients.write";

const USUAL = {
  auth_method: "client_secret_basic",
  redirect_uris: [CALLBACK],
  post_logout_redirect_uris: ["https://app.example/bye"],
  grant_types: ["authorization_code", "refresh_token"],
  scopes: GRANTABLE.split(" "),
};

/** Registers an application with a developer's token; gives its id and, when it has one, its secret. */
export async function register(url, token, application) {
  const answer = await fetch(`${url}/api/v1/me/clients`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ ...USUAL, ...application }),
  });
  const text = await answer.text();
  if (answer.status !== 201) throw new Error(`'${application.name}' was not registered: ${answer.status} ${text}`);
  const { client, client_secret } = JSON.parse(text);
  return { id: client.id, secret: client_secret };
}
