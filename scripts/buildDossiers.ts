import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compileDossier, resolveEvidence } from "../src/model/compileDossier";
import { compileStory } from "../src/model/compileStory";
import { selectLayer } from "../src/model/dossierLayers";
import { assembleDossier } from "../src/model/dossierDraft";
import { formatProblem } from "../src/model/problem";
import {
  checkDossierFolder,
  DOSSIERS_FOLDER,
  listDossierFolders,
  type CheckedDossier,
} from "./dossierFolder";
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
for (const dossier of checked) writeDossier(dossier);
writeJson(join(OUTPUT, "dossier.schema.json"), generateDossierSchema());
console.log(`${checked.length} dossier(s) built into ${OUTPUT}`);

function writeDossier({ draft, texts: sourceTexts }: CheckedDossier): void {
  const texts = new Map([...sourceTexts].map(([source, text]) => [source, text.content]));
  const authored = assembleDossier(draft);
  const path = join(OUTPUT, "dossiers", authored.id);
  writeJson(`${path}.json`, {
    $schema: "../dossier.schema.json",
    ...resolveEvidence(authored, texts),
  });
  const dossier = compileDossier(authored, texts);
  for (const { id } of dossier.layers) writeJson(`${path}.${id}.json`, selectLayer(dossier, id));
  writeJson(`${path}.terms.json`, dossier.terms);
  writeJson(`${path}.story.json`, compileStory(dossier));
  for (const [source, text] of texts) writeText(join(path, "texts", `${source}.txt`), text);
}

function writeJson(file: string, value: unknown): void {
  writeText(file, `${JSON.stringify(value)}\n`);
}

function writeText(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
