import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { parseDossierFiles, type DossierFile } from "../src/formats/dossierFiles";
import type { SourceText } from "../src/model/check/checkQuotes";
import { checkUnused } from "../src/model/check/checkUnused";
import { isWhole } from "../src/model/check/draftRecords";
import { checkDossier } from "../src/model/checkDossier";
import { compileDossier } from "../src/model/compileDossier";
import { assembleDossier, type DossierDraft } from "../src/model/dossierDraft";
import { showValue, type Problem } from "../src/model/problem";
import { checkStoryLinks } from "../src/state/checkStoryLinks";

export const DOSSIERS_FOLDER = "data/dossiers";

export interface CheckedDossier {
  draft: DossierDraft;
  texts: ReadonlyMap<string, SourceText>;
  problems: Problem[];
}

/** Every dossier has these; one of them is missing at most by mistake. */
const OWN_FILES = ["dossier.json", "actors.json", "places.json", "issues.json"];

/**
 * Folders of all dossiers in `root` or in the folder `dossiers` in it, or `root` itself when it is
 * one. None where no folder is a dossier.
 */
export function listDossierFolders(root: string): string[] {
  if (isDossierFolder(root)) return [root];
  const name = basename(DOSSIERS_FOLDER);
  const isForDossiers = basename(resolve(root)) === name;
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
  const below = folders.find((folder) => basename(folder) === name);
  if (below !== undefined && !isForDossiers) return listDossierFolders(below);
  return isForDossiers || folders.some(isDossierFolder) ? folders : [];
}

function isDossierFolder(folder: string): boolean {
  return OWN_FILES.some((name) => existsSync(join(folder, name)));
}

/** Reads a dossier's folder and checks all of it. */
export function checkDossierFolder(folder: string): CheckedDossier {
  const { draft, problems } = parseDossierFiles(showPath(folder), readDossierFiles(folder));
  const texts = readSourceTexts(folder, draft);
  const found = [
    ...problems,
    ...checkFolderName(folder, draft),
    ...findStrayTexts(folder, draft),
    ...checkDossier(draft, texts),
  ];
  const isSound = found.every(({ severity }) => severity === "warning");
  if (!isSound) return { draft, texts, problems: found };
  return {
    draft,
    texts,
    problems: [...found, ...checkUnused(draft), ...checkStoryOf(draft, texts)],
  };
}

/** The links of the tour, which only a sound dossier can resolve. */
function checkStoryOf(draft: DossierDraft, texts: ReadonlyMap<string, SourceText>): Problem[] {
  if (draft.story.length === 0) return [];
  const contents = new Map([...texts].map(([source, { content }]) => [source, content]));
  return checkStoryLinks(draft.story, compileDossier(assembleDossier(draft), contents));
}

function readDossierFiles(folder: string): DossierFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      name,
      path: showPath(join(folder, name)),
      content: readFileSync(join(folder, name), "utf8"),
    }));
}

function readSourceTexts(folder: string, draft: DossierDraft): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const { value: source } of draft.sources) {
    if (!source.text || !existsSync(join(folder, source.text.file))) continue;
    const bytes = readFileSync(join(folder, source.text.file));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    texts.set(source.id, { content: bytes.toString("utf8"), sha256 });
  }
  return texts;
}

function checkFolderName(folder: string, draft: DossierDraft): Problem[] {
  const name = basename(folder);
  if (!draft.header || draft.header.value.id === name) return [];
  const { file, value } = draft.header;
  const found = showValue(value.id);
  const expected = `"${name}", the name of its folder`;
  return [{ severity: "error", file, id: value.id, field: "id", found, expected }];
}

function findStrayTexts(folder: string, draft: DossierDraft): Problem[] {
  const sources = join(folder, "sources");
  if (!existsSync(sources) || !isWhole(draft)) return [];
  const named = new Set(draft.sources.map(({ value }) => value.text?.file));
  return readdirSync(sources)
    .filter((name) => !named.has(`sources/${name}`))
    .map((name) => ({
      severity: "error",
      file: showPath(join(sources, name)),
      id: "",
      field: "",
      found: "a text that no source names",
      expected: "its path in text.file of a source",
    }));
}

function showPath(path: string): string {
  return relative(process.cwd(), path);
}
