// Proves that the lint guards the rooms: plants one import of each forbidden kind, and each name of the
// browser that pure rooms may not use, in the real rooms and fails unless every one is reported and none
// of the allowed kinds is. A check that silently sees nothing would pass otherwise.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { packageCommand, runMain } from "./env.mjs";

/** Git ignores files that end so; the sweep below removes any that a killed run left. */
const SUFFIX = ".violation.ts";

const SCHEMA = "src/model/dossierSchema";
const PARSER = "src/model/parseEdtf";

const PURE_ROOMS = ["src/model", "src/formats", "src/selectors", "src/layout"];

const FORBIDDEN = [
  ["src/model", "src/views/planted-a"],
  ["src/model", "src/state"],
  ["src/model", "src/formats"],
  ["src/formats", "src/data"],
  ["src/formats", "src/state"],
  ["src/data", "src/state"],
  ["src/state", "src/selectors"],
  ["src/state", "src/data"],
  ["src/selectors", "src/layout"],
  ["src/selectors", "src/formats"],
  ["src/layout", "src/selectors"],
  ["src/layout", "src/views/planted-a"],
  ["src/layout", "src/ui"],
  ["src/ui", "src/model"],
  ["src/ui", "src/state"],
  ["src/views/linked", "src/views/planted-a"],
  ["src/views/planted-a", "src/views/planted-b"],
  ["src/views/planted-a", "src/views/planted-b", "type"],
  ["src/views/planted-a", "src/data"],
  ["src/views/planted-a", "src/features/planted-a"],
  ["src/features/planted-a", "src/features/planted-b"],
  ["src/features/planted-a", "src/app"],
  ["src/app", "src/testing"],
  ["src/app", "scripts"],
  ["scripts", "src/app"],
  ["scripts/prerender", "src/views/planted-a"],
  ["src/views/planted-a", "e2e"],
  ...PURE_ROOMS.flatMap((room) => [
    [room, "react"],
    [room, "react-dom/client"],
    [room, "react-router"],
    [room, "@tanstack/react-query"],
  ]),
  ["src/state", "zod"],
  ["src/app", "zod"],
  ["src/model", "zod"],
  ["src/views/planted-a", "edtf"],
  ["src/data", SCHEMA],
  ["src/state", SCHEMA],
  ["src/selectors", PARSER],
  ["src/model", SCHEMA],
  ["src/app", "src/model/compileDossier"],
  ["src/model", "node:fs"],
  ["src/app", "node:path"],
].map(([from, to, kind = "value"]) => ({ from, to, kind, isAllowed: false }));

const ALLOWED = [
  ["src/layout", "src/selectors", "type"],
  ["src/views/planted-a", "src/views/planted-a"],
  ["src/views/planted-a", "src/views/linked"],
  ["src/views/planted-a", "src/selectors"],
  ["src/features/planted-a", "src/views/planted-a"],
  ["src/features/planted-a", "src/data"],
  ["src/app", "src/features/planted-a"],
  ["src/data", "src/formats"],
  ["src/data", SCHEMA, "type"],
  ["src/formats", SCHEMA],
  ["src/formats", "zod"],
  ["src/views/planted-a", "react"],
  ["scripts", "node:fs"],
  ["scripts/prerender", "src/app"],
].map(([from, to, kind = "value"]) => ({ from, to, kind, isAllowed: true }));

const DOM_NAMES = ["document", "window", "navigator", "getComputedStyle", "matchMedia"];

const FORBIDDEN_NAMES = [
  ...PURE_ROOMS.flatMap((room) => [...DOM_NAMES, "fetch"].map((name) => [room, name])),
  ["src/views/planted-a", "fetch"],
  ["src/state", "fetch"],
  ["src/ui", "localStorage"],
].map(([from, name]) => ({ from, name, isAllowed: false }));

const ALLOWED_NAMES = [
  ["src/ui", "document"],
  ["src/views/planted-a", "matchMedia"],
  ["src/data", "fetch"],
  ["src/state", "localStorage"],
].map(([from, name]) => ({ from, name, isAllowed: true }));

/** Folders that planting may make; they go again when nothing else is in them. */
const MADE_FOLDERS = [
  "src/views/planted-a",
  "src/views/planted-b",
  "src/features/planted-a",
  "src/features/planted-b",
  "src/features",
  "e2e",
];

function plant(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** What `from` writes to import a package, a room (by a file planted in it) or a given file. */
function specifier(from, to) {
  if (!/^(src|scripts|e2e)(\/|$)/.test(to)) return to;
  const isFile = existsSync(`${to}.ts`);
  const target = isFile ? to : `${to}/target.violation`;
  if (!isFile) plant(`${target}.ts`, "export const target = 1;\n");
  const path = relative(from, target);
  return path.startsWith(".") ? path : `./${path}`;
}

function plantAll(cases) {
  return cases.map((entry, index) => {
    const file = `${entry.from}/planted-${index}${SUFFIX}`;
    plant(file, `${textOf(entry)};\n`);
    return { ...entry, file };
  });
}

function textOf({ from, to, kind, name }) {
  if (name) return `export const planted = ${name}`;
  return `export ${kind === "type" ? "type *" : "*"} from "${specifier(from, to)}"`;
}

function sweep() {
  for (const room of ["src", "scripts", "e2e"].filter((folder) => existsSync(folder))) {
    for (const name of readdirSync(room, { recursive: true })) {
      if (name.endsWith(SUFFIX)) rmSync(join(room, name));
    }
  }
  for (const folder of MADE_FOLDERS) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

const IMPORT_RULE = "boundaries(dependencies)";
const NAME_RULE = "eslint(no-restricted-globals)";

/** @returns for each rule the files in which it found something. */
function lint(files) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [packageCommand("oxlint"), "--format=json", ...files],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith("{")) throw new Error(`The lint did not run:\n${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout);
  const filesOf = (rule) =>
    new Set(diagnostics.filter(({ code }) => code === rule).map(({ filename }) => filename));
  return { [IMPORT_RULE]: filesOf(IMPORT_RULE), [NAME_RULE]: filesOf(NAME_RULE) };
}

function prove() {
  const cases = [...FORBIDDEN, ...ALLOWED, ...FORBIDDEN_NAMES, ...ALLOWED_NAMES];
  const plants = plantAll(cases);
  const reported = lint(plants.map(({ file }) => file));
  const wrong = plants.filter(
    ({ file, name, isAllowed }) => reported[name ? NAME_RULE : IMPORT_RULE].has(file) === isAllowed,
  );
  for (const { from, to, kind, name, isAllowed } of wrong) {
    const verdict = isAllowed ? "is refused but should pass" : "passes but should be refused";
    console.error(`${from} → ${name ? `the name ${name}` : `${to} (${kind} import)`} ${verdict}`);
  }
  const forbidden = plants.filter(({ isAllowed }) => !isAllowed).length;
  console.log(
    `${forbidden} forbidden and ${plants.length - forbidden} allowed imports and names planted, ${wrong.length} judged wrongly`,
  );
  return wrong.length > 0 ? 1 : 0;
}

await runMain(() => {
  sweep();
  process.on("exit", sweep);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
  return prove();
});
