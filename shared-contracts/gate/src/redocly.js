// Redocly's command line, which finds and rates the differences.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));
const program = fileURLToPath(new URL("../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const quiet = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
};

function redocly(...options) {
  const args = [program, ...options, "--config", "redocly.yaml"];
  const settings = { cwd: folder, env: { ...process.env, ...quiet }, maxBuffer: 1 << 28 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, settings, (error, stdout, stderr) => resolve({ error, stdout, stderr }));
  });
}

/** The faults that the linter finds, as text; empty when there are none. */
export async function lint(document) {
  const { error, stdout, stderr } = await redocly("lint", document, "--format", "stylish");
  if (!error) return "";
  // Its notices come in boxes.
  return (stdout || stderr).replace(/^ *[╔║╚].*\n/gm, "").trim();
}

/**
 * The differences between two documents, without the version number itself:
 * [{ impact: "major" | "minor" | "patch", place, message }].
 */
export async function differences(base, revision) {
  const { stdout, stderr } = await redocly("diff", base, revision, "--format", "json", "--fail-on", "none");
  let report;
  try {
    report = JSON.parse(stdout);
  } catch {
    throw new Error(`redocly diff gave no report:\n${stdout}${stderr}`);
  }
  return report.changes
    .filter((change) => !(change.typeName === "Info" && change.property === "version"))
    .map((change) => ({ impact: change.impact, place: place(change.path), message: message(change) }));
}

/** "#/paths/~1api~1v1~1tags/get/responses/200" to "GET /api/v1/tags: responses/200". */
function place(pointer) {
  const steps = pointer.replace(/^#\/?/, "").split("/");
  const [root, path, method, ...rest] = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (root !== "paths" || path === undefined) return steps.join("/");
  if (method === undefined) return path;
  return [`${method.toUpperCase()} ${path}`, rest.join("/")].filter(Boolean).join(": ");
}

function message({ verdicts, typeName, property, kind }) {
  const said = (verdicts ?? []).map((verdict) => verdict.message).join(" ");
  return said || [typeName, property, kind].filter(Boolean).join(" ");
}
