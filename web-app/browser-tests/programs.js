// Programs that a page shows, run as a developer would run them.
//
//   PYTHON           a Python with Authlib and requests
//   SNIPPETS_TARGET  a folder for what cargo builds
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const here = fileURLToPath(new URL(".", import.meta.url));
// Where Node finds the packages of these tests.
const folders = join(here, "node_modules", ".programs");
const { PYTHON, SNIPPETS_TARGET } = process.env;
const LONGEST = 180_000;

const RUNNERS = {
  curl: { isThere: true, start: (folder) => ["bash", [join(folder, "program")]] },
  TypeScript: { isThere: true, start: startTypeScript },
  Python: { isThere: Boolean(PYTHON), needs: "PYTHON", start: (folder) => [PYTHON, [join(folder, "program")]] },
  Rust: { isThere: Boolean(SNIPPETS_TARGET), needs: "SNIPPETS_TARGET", start: startRust },
};

export const LANGUAGES = Object.keys(RUNNERS);

// Checked against the types of the library, then run.
function startTypeScript(folder, text) {
  writeFileSync(join(folder, "program.mts"), text);
  const compiler = join(here, "node_modules", "typescript", "bin", "tsc");
  const options = ["--strict", "--target", "es2022", "--module", "nodenext", "--types", "node", "--skipLibCheck"];
  execFileSync(process.execPath, [compiler, ...options, "program.mts"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  return [process.execPath, [join(folder, "program.mjs")]];
}

// With the very versions that the site's workspace has, and without TLS, of which there is none here.
function startRust(folder, text) {
  const manifest = `[package]
name = "program"
edition = "2024"
[workspace]
[dependencies]
oauth2 = { version = "5", default-features = false, features = ["reqwest-blocking"] }
`;
  mkdirSync(join(folder, "src"));
  writeFileSync(join(folder, "Cargo.toml"), manifest);
  writeFileSync(join(folder, "src", "main.rs"), text);
  copyFileSync(join(here, "..", "Cargo.lock"), join(folder, "Cargo.lock"));
  const env = { ...process.env, CARGO_TARGET_DIR: SNIPPETS_TARGET };
  execFileSync("cargo", ["build", "--quiet"], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  copyFileSync(join(SNIPPETS_TARGET, "debug", "program"), join(folder, "run"));
  return [join(folder, "run"), []];
}

/** A program that runs. */
export class Program {
  /** Whether programs in this language can be run here, and what that needs. */
  static of(language) {
    return RUNNERS[language];
  }

  #said = "";
  #complaints = "";
  #ended;

  constructor(language, text, settings = {}) {
    mkdirSync(folders, { recursive: true });
    const folder = mkdtempSync(join(folders, "program-"));
    writeFileSync(join(folder, "program"), text);
    const [command, args] = RUNNERS[language].start(folder, text);
    this.process = spawn(command, args, { env: { ...process.env, ...settings }, cwd: folder, timeout: LONGEST });
    this.process.stdout.on("data", (text) => (this.#said += text));
    this.process.stderr.on("data", (text) => (this.#complaints += text));
    this.#ended = new Promise((resolve, reject) => {
      this.process.once("error", reject);
      this.process.once("close", (code) => {
        rmSync(folder, { recursive: true, force: true });
        if (code === 0) return resolve(this.#said);
        reject(new Error(`the program ended with ${code}:\n${this.#said}\n${this.#complaints}`));
      });
    });
    // It may end badly before anybody waits for that.
    this.#ended.catch(() => {});
  }

  /** Waits until it has said something like this. */
  async says(pattern) {
    for (const deadline = Date.now() + LONGEST; Date.now() < deadline; ) {
      // A line is whole once the next one has begun.
      const match = this.#said.match(new RegExp(`${pattern.source}(?=\\s)`));
      if (match) return match;
      if (this.process.exitCode !== null) await this.#ended;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the program never said ${pattern}:\n${this.#said}\n${this.#complaints}`);
  }

  /** Types a line. */
  write(line) {
    this.process.stdin.end(`${line}\n`);
  }

  /** Everything that it said, when it has ended well. */
  end() {
    return this.#ended;
  }
}
