import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { parseDossierFiles } from "../src/formats/dossierFiles";
import { compileDossier, resolveEvidence } from "../src/model/compileDossier";
import { assembleDossier } from "../src/model/dossierDraft";
import type { AuthoredDossier } from "../src/model/dossierSchema";
import { dossierSchema } from "../src/model/dossierSchema";
import {
  DOSSIERS_FOLDER,
  listDossierFolders,
  readDossierFiles,
  readSourceTexts,
} from "./dossierFolder";

const OUTPUT = "public/data";

rmSync(join(OUTPUT, "dossiers"), { recursive: true, force: true });
for (const folder of listDossierFolders(DOSSIERS_FOLDER)) buildDossier(folder);
writeJson("dossier.schema.json", z.toJSONSchema(dossierSchema));

function buildDossier(folder: string): void {
  const { draft, problems } = parseDossierFiles(folder, readDossierFiles(folder));
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  const sourceTexts = readSourceTexts(folder, draft);
  const texts = new Map([...sourceTexts].map(([source, text]) => [source, text.content]));
  const authored = assembleDossier(draft);
  writeJson(`dossiers/${authored.id}.json`, {
    $schema: "../dossier.schema.json",
    ...resolveEvidence(authored, texts),
  });
  writeJson(
    `dossiers/${authored.id}.article.json`,
    compileDossier(selectLayer(authored, "article"), texts),
  );
  for (const [source, text] of texts) {
    writeText(`dossiers/${authored.id}/texts/${source}.txt`, text);
  }
}

function selectLayer(dossier: AuthoredDossier, layer: "article" | "context"): AuthoredDossier {
  return {
    ...dossier,
    sources: dossier.sources.filter((source) => source.layer === layer),
    events: dossier.events.filter((event) => event.layer === layer),
    positions: dossier.positions.filter((position) => position.layer === layer),
  };
}

function writeJson(path: string, value: unknown): void {
  writeText(path, `${JSON.stringify(value)}\n`);
}

function writeText(path: string, content: string): void {
  const file = join(OUTPUT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
