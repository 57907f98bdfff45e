import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDossierFiles } from "../formats/dossierFiles";
import { compileDossier } from "../model/compileDossier";
import { compileStory, type CompiledStep } from "../model/compileStory";
import type { Dossier, Term } from "../model/dossier";
import { assembleDossier } from "../model/dossierDraft";
import { mergeLayers, selectLayer } from "../model/dossierLayers";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";

const FOLDER = "data/dossiers/pakistan-iran-2023";

let whole: Dossier | undefined;
let article: DossierIndex | undefined;
let withContext: DossierIndex | undefined;

/** The article layer of the shipped dossier, compiled from its files as the build does. */
export function realDossier(): Dossier {
  return realIndex().dossier;
}

/** Its columns and look-ups; compiled once per test file, so do not change it. */
export function realIndex(): DossierIndex {
  whole ??= compileFolder();
  article ??= compileDossierIndex(selectLayer(whole, "article"));
  return article;
}

/** The same with the context added, as the app shows it with `layer=all`. */
export function realIndexWithContext(): DossierIndex {
  whole ??= compileFolder();
  const context = selectLayer(whole, "context");
  withContext ??= compileDossierIndex(mergeLayers(realDossier(), context));
  return withContext;
}

/** Its names and terms, which no layer carries. */
export function realTerms(): readonly Term[] {
  whole ??= compileFolder();
  return whole.terms;
}

function compileFolder(): Dossier {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  const files = names.map((name) => {
    const path = join(FOLDER, name);
    return { name, path, content: readFileSync(path, "utf8") };
  });
  const { draft, problems } = parseDossierFiles(FOLDER, files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  const authored = assembleDossier(draft);
  const texts = authored.sources.flatMap((source): [string, string][] =>
    source.text ? [[source.id, readFileSync(join(FOLDER, source.text.file), "utf8")]] : [],
  );
  return compileDossier(authored, new Map(texts));
}

/** Its guided tour as the app loads it. */
export function realStory(): readonly CompiledStep[] {
  whole ??= compileFolder();
  return compileStory(whole);
}
