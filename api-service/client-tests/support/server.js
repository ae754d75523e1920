// The authorization server as oauth4webapi finds it.
import * as oauth from "oauth4webapi";

/** On the loopback interface we speak without TLS, which the libraries must be told to allow. */
export const unsafely = { [oauth.allowInsecureRequests]: true };

/** Its metadata, from where RFC 8414 puts them. */
export async function readServer(url, algorithm = "oauth2") {
  const issuer = new URL(url);
  const answer = await oauth.discoveryRequest(issuer, { algorithm, ...unsafely });
  return oauth.processDiscoveryResponse(issuer, answer);
}
