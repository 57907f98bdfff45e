import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, type Problem } from "../src/model/problem";
import { checkDossierFolder, DOSSIERS_FOLDER, listDossierFolders } from "./dossierFolder";
import { describeFirstCause } from "./firstCause";
import { generateFileSchemas, SCHEMA_FOLDER } from "./jsonSchemas";
import { checkOwnWording } from "./ownWording";

/**
 * `tsx scripts/checkDossiers.ts [folder]`: one dossier's folder, a folder of dossiers, or one with
 * `dossiers` in it.
 */
const root = process.argv[2] ?? DOSSIERS_FOLDER;
const isFolder = existsSync(root) && statSync(root).isDirectory();
const folders = isFolder ? listDossierFolders(root) : [];
if (folders.length === 0) {
  const found = isFolder ? "no dossier in it" : "no such folder";
  console.error(
    `error: ${root}: found ${found}, expected the folder of a dossier, such as data/dossiers/pakistan-iran-2023, or one that holds dossiers, such as data/dossiers`,
  );
  process.exit(1);
}
const checked = folders.map(checkDossierFolder);
const problems = [
  ...checked.flatMap((dossier) => dossier.problems),
  ...findStaleSchemas(),
  ...checkOwnWording(),
];
const errors = problems.filter((problem) => problem.severity === "error");

for (const problem of problems) console.log(formatProblem(problem));
const records = checked.reduce(
  (sum, { draft }) => sum + draft.events.length + draft.positions.length,
  0,
);
const misshapen = checked.flatMap(({ draft }) => [...draft.misshapen]);
if (misshapen.length > 0) {
  console.log(`not checked further until their shape is right: ${misshapen.join(", ")}`);
}
console.log(
  `${checked.length} dossier(s), ${records} records: ${errors.length} error(s), ${problems.length - errors.length} warning(s)`,
);
const cause = describeFirstCause(problems);
if (cause !== null) console.log(cause);
process.exitCode = errors.length > 0 ? 1 : 0;

/** The JSON Schemas for editors come from the zod schema and must not lag behind it. */
function findStaleSchemas(): Problem[] {
  return [...generateFileSchemas()].flatMap(([name, content]): Problem[] => {
    const file = join(SCHEMA_FOLDER, name);
    const present = existsSync(file) ? readFileSync(file, "utf8") : null;
    if (present === content) return [];
    return [
      {
        severity: "error",
        file,
        id: "",
        field: "",
        found: present === null ? "no file" : "an older schema",
        expected: "what src/model/dossierSchema.ts gives",
        remedy: "Run npx tsx scripts/buildDossiers.ts --write-schema",
      },
    ];
  });
}
