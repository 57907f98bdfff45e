import type { z } from "zod";
import type { CollectionName, Collections, DossierDraft, DraftEntry } from "../model/dossierDraft";
import {
  actorSchema,
  dossierHeaderSchema,
  eventSchema,
  issueSchema,
  placeSchema,
  positionSchema,
  sourceSchema,
  storyStepSchema,
  termSchema,
} from "../model/dossierSchema";
import type { Problem } from "../model/problem";
import { describeIssues } from "./describeIssues";
import { scanJson } from "./scanJson";

export interface DossierFile {
  /** Shown in messages. */
  path: string;
  /** `events.json`, or one file per layer: `events.article.json`. */
  name: string;
  content: string;
}

const ENTITY_SCHEMAS: { [Name in CollectionName]: z.ZodType<Collections[Name]> } = {
  sources: sourceSchema,
  actors: actorSchema,
  places: placeSchema,
  issues: issueSchema,
  events: eventSchema,
  positions: positionSchema,
  terms: termSchema,
  story: storyStepSchema,
};
const OPTIONAL: readonly CollectionName[] = ["terms", "story"];
const FILE_NAME = /^([a-z]+)(?:\.(?:article|context))?\.json$/;

/** Reads all files of a dossier's folder and reports every fault of syntax and shape at once. */
export function parseDossierFiles(
  folder: string,
  files: readonly DossierFile[],
): { draft: DossierDraft; problems: Problem[] } {
  const problems: Problem[] = [];
  const misshapen = new Set<string>();
  const unread = new Map<CollectionName, string>();
  const draft: DossierDraft = {
    header: null,
    sources: [],
    actors: [],
    places: [],
    issues: [],
    events: [],
    positions: [],
    terms: [],
    story: [],
    misshapen,
    unread,
  };
  const seen = new Set<string>();

  for (const file of files) {
    const subject = FILE_NAME.exec(file.name)?.[1] ?? "";
    if (subject !== "dossier" && !isCollection(subject)) {
      problems.push(
        fileProblem(file.path, `a file named ${file.name}`, `one of ${namesInWords()}`),
      );
      continue;
    }
    seen.add(subject);
    const content = parseContent(file, subject, problems);
    if (!content) {
      if (subject !== "dossier") unread.set(subject, file.path);
      continue;
    }
    if (subject === "dossier") {
      const { $schema: _, ...header } = content;
      draft.header = parseEntity(header, dossierHeaderSchema, file, 0, problems, misshapen);
      continue;
    }
    const items = content[subject];
    if (!Array.isArray(items)) {
      const found = items === undefined ? "nothing" : typeof items;
      problems.push(fileProblem(file.path, found, "a list", subject));
      unread.set(subject, file.path);
      continue;
    }
    parseCollection(subject, items, file, draft, problems, misshapen);
  }
  const required = collectionNames().filter((name) => !OPTIONAL.includes(name));
  for (const name of ["dossier", ...required]) {
    if (seen.has(name)) continue;
    const path = `${folder}/${name}.json`;
    problems.push(fileProblem(path, "no file", "a file"));
    if (isCollection(name)) unread.set(name, path);
  }
  return { draft, problems };
}

function parseCollection<Name extends CollectionName>(
  name: Name,
  items: readonly unknown[],
  file: DossierFile,
  draft: { [Key in Name]: DraftEntry<Collections[Key]>[] },
  problems: Problem[],
  misshapen: Set<string>,
): void {
  items.forEach((item, index) => {
    const schema: z.ZodType<Collections[Name]> = ENTITY_SCHEMAS[name];
    const entry = parseEntity(item, schema, file, index, problems, misshapen);
    if (entry) draft[name].push(entry);
  });
}

function parseEntity<T>(
  item: unknown,
  schema: z.ZodType<T>,
  file: DossierFile,
  index: number,
  problems: Problem[],
  misshapen: Set<string>,
): DraftEntry<T> | null {
  const result = schema.safeParse(item);
  if (result.success) return { file: file.path, value: result.data };
  const id = isRecord(item) && typeof item["id"] === "string" ? item["id"] : `entry ${index + 1}`;
  misshapen.add(id);
  problems.push(...describeIssues(file.path, id, item, result.error.issues));
  return null;
}

/** The file's object, or null after reporting why it cannot be read. */
function parseContent(
  file: DossierFile,
  subject: string,
  problems: Problem[],
): Record<string, unknown> | null {
  const faults = scanJson(file.content);
  for (const { line, column, found, expected } of faults) {
    problems.push(fileProblem(file.path, found, expected, `line ${line}, column ${column}`));
  }
  if (faults.length > 0) return null;
  const content: unknown = JSON.parse(file.content);
  if (!isRecord(content)) {
    problems.push(fileProblem(file.path, "no object", `an object with $schema and ${subject}`));
    return null;
  }
  const schemaPath = `../../schema/${subject}.schema.json`;
  if (content["$schema"] !== schemaPath) {
    const found = JSON.stringify(content["$schema"]) ?? "nothing";
    problems.push(fileProblem(file.path, found, `"${schemaPath}"`, "$schema"));
  }
  for (const key of Object.keys(content)) {
    if (subject === "dossier" || key === "$schema" || key === subject) continue;
    problems.push(fileProblem(file.path, `the key "${key}"`, `only $schema and ${subject}`, key));
  }
  return content;
}

function fileProblem(file: string, found: string, expected: string, field = ""): Problem {
  return { severity: "error", file, id: "", field, found, expected };
}

function collectionNames(): CollectionName[] {
  return ["sources", "actors", "places", "issues", "events", "positions", "terms", "story"];
}

function isCollection(name: string): name is CollectionName {
  return name in ENTITY_SCHEMAS;
}

function namesInWords(): string {
  return ["dossier", ...collectionNames()].map((name) => `${name}.json`).join(", ");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
