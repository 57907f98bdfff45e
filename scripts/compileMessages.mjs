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
  hash.update(KEEPS_RULES);
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
  keepPluralRules();
  writeFileSync(STAMP, hash);
}

const REGISTRY = "src/paraglide/registry.js";
const MAKES_RULES = "new Intl.PluralRules(locale, options).select(";
const KEEPS_RULES = `
const pluralRules = new Map();
/** Made once for each language: to make them takes longer than all their use. */
function rulesFor(locale, options) {
	const key = options ? JSON.stringify([locale, options]) : locale;
	if (!pluralRules.has(key)) pluralRules.set(key, new Intl.PluralRules(locale, options));
	return pluralRules.get(key);
}
`;

/** The compiled messages make plural rules anew for every sentence with a number. */
function keepPluralRules() {
  const code = readFileSync(REGISTRY, "utf8");
  if (!code.includes(MAKES_RULES)) {
    throw new Error(`${REGISTRY} makes its plural rules in a way that is not known here`);
  }
  writeFileSync(
    REGISTRY,
    code.replace(MAKES_RULES, "rulesFor(locale, options).select(") + KEEPS_RULES,
  );
}

/** Vitest calls this before the first test. */
export const setup = compileMessages;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) compileMessages();
