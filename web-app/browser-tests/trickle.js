// A site seen through a slow line: pages arrive in pieces, and the browser draws after each.
import { createServer } from "node:http";

const PIECE = 400;

/** Starts a server that passes `site` on, its pages in pieces cut between elements. */
export async function startTrickle(site) {
  const server = createServer(async (request, response) => {
    const answer = await fetch(site + request.url, { headers: { accept: request.headers.accept ?? "*/*" } });
    const headers = Object.fromEntries(answer.headers);
    for (const name of ["content-encoding", "content-length", "transfer-encoding", "connection"]) delete headers[name];
    response.writeHead(answer.status, headers);
    if (!headers["content-type"]?.startsWith("text/html")) return response.end(Buffer.from(await answer.arrayBuffer()));
    for (const piece of pieces(await answer.text())) {
      response.write(piece);
      // About a picture a piece.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    response.end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  return { url: `http://127.0.0.1:${server.address().port}`, stop };
}

function* pieces(html) {
  for (let start = 0; start < html.length; ) {
    const end = html.indexOf(">", start + PIECE) + 1 || html.length;
    yield html.slice(start, end);
    start = end;
  }
}
