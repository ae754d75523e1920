// A running API with the demonstration publication, and a proxy that puts it under a prefix.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const { VERSO, DEMO } = process.env;

/** Starts the API, reachable at the address that it knows itself by. */
export async function startVerso() {
  if (!VERSO || !DEMO) throw new Error("Set VERSO to the program and DEMO to a folder of posts, or run `make test-pair`.");
  const folder = mkdtempSync(join(tmpdir(), "verso-browser-"));
  const proxy = createServer();
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${proxy.address().port}/some/prefix`;
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite://${folder}/verso.sqlite`,
    VERSO_MEDIA_DIR: join(folder, "media"),
    VERSO_LISTEN: "127.0.0.1:0",
    VERSO_PUBLIC_URL: url,
    VERSO_LOG: "info",
    VERSO_LOG_FORMAT: "json",
  };
  for (const command of [["migrate"], ["import", DEMO]]) {
    const { status, stderr } = spawnSync(VERSO, command, { env });
    if (status !== 0) throw new Error(`verso ${command.join(" ")} failed:\n${stderr}`);
  }
  const service = spawn(VERSO, ["serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const address = await listening(service);
  const [host, port] = address.split(":");
  proxy.on("request", (asked, answer) => {
    const path = asked.url.replace(/^\/some\/prefix(?=\/|$)/, "") || "/";
    const { method, headers } = asked;
    const forwarded = request({ host, port, path, method, headers }, (reply) => {
      answer.writeHead(reply.statusCode, reply.headers);
      reply.pipe(answer);
    });
    asked.pipe(forwarded);
  });
  const stop = async () => {
    const ended = new Promise((resolve) => service.once("exit", resolve));
    service.kill("SIGTERM");
    await ended;
    proxy.closeAllConnections();
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

async function listening(service) {
  const lines = createInterface(service.stdout);
  for await (const line of lines) {
    const entry = JSON.parse(line);
    if (entry.message === "serving") {
      // Whoever stops reading would one day stop the service, too.
      service.stdout.resume();
      return entry.address;
    }
  }
  throw new Error("the API ended before it listened");
}
