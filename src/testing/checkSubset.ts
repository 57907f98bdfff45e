import { parseDossierFiles } from "../formats/dossierFiles";
import { checkDossier } from "../model/checkDossier";
import type { CollectionName } from "../model/dossierDraft";
import { dossierSchema, type AuthoredDossier } from "../model/dossierSchema";
import { formatProblem } from "../model/problem";

const COLLECTIONS: readonly CollectionName[] = [
  "sources",
  "actors",
  "places",
  "issues",
  "events",
  "positions",
  "terms",
  "story",
];

/** A dossier of one file, or what the schema says against it. */
export function readSubset(text: string): AuthoredDossier {
  return dossierSchema.parse(JSON.parse(text));
}

/** Every error that our own check finds in it, as if it lay in a folder of its own. */
export function listSubsetErrors(subset: AuthoredDossier): string[] {
  const { exported: _, ...dossier } = subset;
  const file = (name: string, content: object) => ({
    path: name,
    name: `${name}.json`,
    content: JSON.stringify({ $schema: `../../schema/${name}.schema.json`, ...content }),
  });
  const header = Object.fromEntries(
    Object.entries(dossier).filter(([key]) => !COLLECTIONS.some((name) => name === key)),
  );
  const files = [
    file("dossier", header),
    ...COLLECTIONS.map((name) => file(name, { [name]: dossier[name] })),
  ];
  const { draft, problems } = parseDossierFiles("export", files);
  return [...problems, ...checkDossier(draft, new Map())]
    .filter(({ severity }) => severity === "error")
    .map(formatProblem);
}
