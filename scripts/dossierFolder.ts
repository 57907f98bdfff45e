import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { DossierFile } from "../src/formats/dossierFiles";
import type { SourceText } from "../src/model/check/checkQuotes";
import type { DossierDraft } from "../src/model/dossierDraft";

export const DOSSIERS_FOLDER = "data/dossiers";

/** Folders of all dossiers below `root`, or `root` itself when it is one. */
export function listDossierFolders(root: string): string[] {
  if (existsSync(join(root, "dossier.json"))) return [root];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, entry.name))
    .sort();
}

export function readDossierFiles(folder: string): DossierFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({
      name,
      path: relative(process.cwd(), join(folder, name)),
      content: readFileSync(join(folder, name), "utf8"),
    }));
}

/** The bundled texts that are there, by source id. */
export function readSourceTexts(folder: string, draft: DossierDraft): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const { value: source } of draft.sources) {
    const file = source.text && join(folder, "sources", basename(source.text.file));
    if (file === undefined || !existsSync(file)) continue;
    const bytes = readFileSync(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    texts.set(source.id, { content: bytes.toString("utf8"), sha256 });
  }
  return texts;
}
