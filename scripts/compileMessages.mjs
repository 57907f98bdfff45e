// Compiles messages/*.json to typed functions in src/paraglide, when something changed since last time.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const STAMP = "node_modules/.messages-sha";
const COMPILER = "node_modules/@inlang/paraglide-js/bin/run.js";

function inputsHash() {
  const hash = createHash("sha256");
  const files = [
    ...readdirSync("messages").map((name) => `messages/${name}`),
    "project.inlang/settings.json",
    "project.inlang/paraglide.config.js",
    "node_modules/@inlang/paraglide-js/package.json",
  ];
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

export function compileMessages() {
  const hash = inputsHash();
  const isCurrent =
    existsSync("src/paraglide/messages.js") &&
    existsSync(STAMP) &&
    readFileSync(STAMP, "utf8") === hash;
  if (isCurrent) return;
  const { status } = spawnSync(process.execPath, [COMPILER, "compile", "--silent"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The interface messages did not compile: see messages/");
  writeFileSync(STAMP, hash);
}

/** Vitest calls this before the first test. */
export const setup = compileMessages;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) compileMessages();
