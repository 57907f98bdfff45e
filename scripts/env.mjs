// What a fresh machine needs before `npm start` or `npm test`: Node's version, the packages, a Chromium.
// Node's own modules only, since nothing is installed when this runs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const DEPENDENCY_STAMP = "node_modules/.lock-sha";

export class SetupError extends Error {}

/** Node 20.19+, 22.12+ or 24+: the versions that the build tools take. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!isEnough) {
    throw new SetupError(`Readout needs Node 20.19+, 22.12+ or 24+; this is ${version}.`);
  }
}

/** @returns what an installation depends on, as one text: the lock file, and Node's and the machine's kind. */
export function dependencyStamp() {
  const { modules } = process.versions;
  return createHash("sha256")
    .update(readFileSync("package-lock.json"))
    .update(`${modules} ${process.platform} ${process.arch}`)
    .digest("hex");
}

/** Installs the packages unless the lock file and the platform are those of the last installation. */
export function installDependencies() {
  const wanted = dependencyStamp();
  if (existsSync(DEPENDENCY_STAMP) && readFileSync(DEPENDENCY_STAMP, "utf8") === wanted) return;
  console.log("Installing packages…");
  // Not `npm ci`: it refuses a lock file from a registry that lacks other platforms' binaries.
  const { status } = runNpm([
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--include=dev",
  ]);
  if (status !== 0) throw new SetupError("`npm install` failed: see its messages above.");
  writeFileSync(DEPENDENCY_STAMP, wanted);
}

/** Runs npm, the one that runs us where there is one; its output goes to ours unless told. */
export function runNpm(args, options = { stdio: "inherit" }) {
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

const BROWSER_NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

const BROWSER_PATHS = [
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const FIREFOX_NAMES = ["firefox-esr", "firefox"];

const FIREFOX_PATHS = ["/snap/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

const canRun = (path) =>
  spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

/** Path of a Chromium on this machine, or null. `CHROMIUM` is taken at its word: it runs or it is an error. */
export function findChromium() {
  return findBrowser("CHROMIUM", BROWSER_NAMES, BROWSER_PATHS);
}

/** The same for a Firefox, which is never installed: without one, its checks are not run. */
export function findFirefox() {
  return findBrowser("FIREFOX", FIREFOX_NAMES, FIREFOX_PATHS);
}

/**
 * @param {string} variable
 * @param {string[]} names
 * @param {string[]} paths
 * @returns {string | null}
 */
function findBrowser(variable, names, paths) {
  const asked = process.env[variable];
  if (asked) {
    if (canRun(asked)) return asked;
    throw new SetupError(`${variable}=${asked} does not run.`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...paths,
  ];
  return candidates.find((path) => existsSync(path) && canRun(path)) ?? null;
}

/** Like `findChromium`, then Playwright's own, then an installation by apt-get or by Playwright. */
export async function ensureChromium() {
  const found = findChromium() ?? (await playwrightChromium());
  if (found) return found;
  installByApt();
  const installed = findChromium();
  if (installed) return installed;
  spawnSync(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", "install", "chromium", "--only-shell"],
    { stdio: "inherit" },
  );
  const downloaded = await playwrightChromium();
  if (downloaded) return downloaded;
  throw new SetupError(
    "The browser tests need a Chromium: set CHROMIUM to one, install chromium-headless-shell " +
      "with your package manager, or run `npx playwright install chromium`.",
  );
}

async function playwrightChromium() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) && canRun(path) ? path : null;
}

function installByApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) return;
  console.log("Installing a Chromium…");
  const apt = (...args) =>
    spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt(
    "install",
    "--yes",
    "--no-install-recommends",
    "chromium-headless-shell",
    "fonts-dejavu-core",
  );
}

/** Arguments that run a package's command with this Node, on any platform. */
export function packageCommand(packageName, command = packageName) {
  const folder = join("node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const path = typeof bin === "string" ? bin : bin[command];
  return join(folder, path);
}

/** Runs `main`; a setup error ends with its one sentence instead of a stack. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
