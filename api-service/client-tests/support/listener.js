// An application's own server, which hears of logouts.
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** Starts one: `next` gives the logout token that comes next. */
export async function startListener() {
  const heard = [];
  const server = createServer(async (request, answer) => {
    const body = Buffer.concat(await request.toArray()).toString();
    const isForm = request.headers["content-type"] === "application/x-www-form-urlencoded";
    const token = new URLSearchParams(body).get("logout_token");
    if (request.method === "POST" && isForm && token) heard.push(token);
    answer.writeHead(token ? 200 : 400, { "cache-control": "no-store" }).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/logout`,
    count: () => heard.length,
    async next() {
      for (let tries = 0; tries < 400 && heard.length === 0; tries += 1) await sleep(25);
      if (heard.length === 0) throw new Error("nothing was heard of the logout");
      return heard.shift();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
