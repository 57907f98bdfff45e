import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatProblem } from "../src/model/problem";
import { checkDossierFolder, DOSSIERS_FOLDER, listDossierFolders } from "./dossierFolder";
import { compileDossierFiles } from "./dossierOutput";
import { describeFirstCause } from "./firstCause";
import { generateDossierSchema, generateFileSchemas, SCHEMA_FOLDER } from "./jsonSchemas";

const OUTPUT = "public/data";

if (process.argv.includes("--write-schema")) {
  for (const [name, content] of generateFileSchemas())
    writeText(join(SCHEMA_FOLDER, name), content);
}
const checked = listDossierFolders(DOSSIERS_FOLDER).map(checkDossierFolder);
const problems = checked.flatMap((dossier) => dossier.problems);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.some((problem) => problem.severity === "error")) {
  console.error("dossiers not built: mend the errors above (npm run check:data shows them again)");
  const cause = describeFirstCause(problems);
  if (cause !== null) console.error(cause);
  process.exit(1);
}
rmSync(join(OUTPUT, "dossiers"), { recursive: true, force: true });
for (const dossier of checked) {
  for (const [path, content] of compileDossierFiles(dossier))
    writeText(join(OUTPUT, "dossiers", path), content);
}
writeText(join(OUTPUT, "dossier.schema.json"), `${JSON.stringify(generateDossierSchema())}\n`);
console.log(`${checked.length} dossier(s) built into ${OUTPUT}`);

function writeText(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
