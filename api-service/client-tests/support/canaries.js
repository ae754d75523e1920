// Notes every secret that goes over the wire, so that one can look for it where it must not be.

/** Members and parameters whose values open something. */
const SECRET =
  /^(access_token|refresh_token|id_token|client_secret|client_assertion|code|code_verifier|codes|current_password|device|device_code|id_token_hint|new_password|otpauth_url|password|pending|request_uri|resume_url|secret|session_secret|ticket|token)$/;

/** Listens to `fetch`; `secrets` fills up with what is seen, by the name under which it was. */
export function listen() {
  const secrets = new Map();
  const asks = globalThis.fetch;
  globalThis.fetch = async (address, options = {}) => {
    noteHeaders(secrets, new Headers(options.headers));
    noteText(secrets, options.body);
    const answer = await asks(address, options);
    noteHeaders(secrets, answer.headers);
    noteText(secrets, await answer.clone().text());
    return answer;
  };
  return { secrets, stop: () => (globalThis.fetch = asks) };
}

function noteHeaders(secrets, headers) {
  const [, , proof] = headers.get("authorization")?.match(/^(Bearer|DPoP|Basic) (.+)$/i) ?? [];
  if (proof) note(secrets, "authorization", proof);
  if (headers.has("session-secret")) note(secrets, "session-secret", headers.get("session-secret"));
  for (const cookie of headers.getSetCookie()) note(secrets, "cookie", cookie.split(";")[0].split("=")[1]);
  const location = headers.get("location");
  if (location) for (const [name, value] of new URL(location).searchParams) noteNamed(secrets, name, value);
}

function noteText(secrets, text) {
  if (text instanceof URLSearchParams) for (const [name, value] of text) noteNamed(secrets, name, value);
  if (typeof text !== "string" || !text.startsWith("{")) return;
  noteMembers(secrets, "", JSON.parse(text));
}

/** Of several together, each goes by the name of all. */
function noteMembers(secrets, name, value) {
  if (typeof value === "string") noteNamed(secrets, name, value);
  else if (Array.isArray(value)) for (const one of value) noteMembers(secrets, name, one);
  else for (const [inner, one] of Object.entries(value ?? {})) noteMembers(secrets, inner, one);
}

function noteNamed(secrets, name, value) {
  if (!SECRET.test(name)) return;
  // Where a browser goes on is no secret, but the ticket in it is.
  if (value.startsWith("http")) for (const [inner, part] of new URL(value).searchParams) noteNamed(secrets, inner, part);
  else note(secrets, name, value);
}

function note(secrets, name, value) {
  if (value && value.length >= 8) secrets.set(value, name);
}
