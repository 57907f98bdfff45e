import { checkIntegrity } from "../../model/checkDossier";
import { compileDossier } from "../../model/compileDossier";
import type { Dossier } from "../../model/dossier";
import { assembleDossier } from "../../model/dossierDraft";
import type { Problem } from "../../model/problem";
import { parseDossierFiles, type DossierFile } from "../dossierFiles";
import type { ImportPlan } from "./importPlan";
import type { ImportSession } from "./importSession";
import { isObject } from "./jsonHead";
import { gatherJson } from "./jsonText";
import { createRowIntake } from "./rowIntake";
import type { RowProblem } from "./rowProblem";

const COLLECTIONS = [
  "sources",
  "actors",
  "places",
  "issues",
  "events",
  "positions",
  "terms",
  "story",
];
/** Written by an export around the dossier itself. */
const NOT_KEPT = ["$schema", "exported"];
/** Where a quote stands in a text that the file does not hold. */
const WRITTEN_BY_BUILD = ["start", "end", "sentence"];
const ID = /"id"\s*:\s*"([a-z0-9-]{1,64})"|\n/g;

/**
 * Reads a dossier of ours in one JSON file. It is taken as a whole: with anything wrong in it none of its
 * records is, and all that is wrong is told. Its quotes stay unverified, since the file holds no texts.
 */
export function createDossierSession(plan: ImportPlan): ImportSession {
  const intake = createRowIntake(plan, ({ header }) => ({
    ok: false,
    refusal: { line: 1, column: null, field: "", found: header.join(", "), expected: "a dossier" },
  }));
  const json = gatherJson();
  let count = 0;
  let dossier: Dossier | null = null;
  return {
    push: json.push,
    get rows() {
      return count;
    },
    get accepted() {
      return dossier ? count : 0;
    },
    get rejected() {
      return dossier ? 0 : count;
    },
    end: () => {
      const read = json.end();
      if (read.ok) {
        const lines = findLines(read.text);
        const found = readDossier(read.value, lines);
        count = countRecords(read.value);
        dossier = found.dossier;
        found.problems.forEach(intake.refuse);
      } else read.problems.forEach(intake.refuse);
      const set = intake.finish();
      const accepted = dossier ? count : 0;
      const report = { ...set.report, rows: count, accepted, rejected: count - accepted };
      return { ...set, report, ...(dossier && { dossier }) };
    },
  };
}

function readDossier(
  value: unknown,
  lines: ReadonlyMap<string, number>,
): { dossier: Dossier | null; problems: RowProblem[] } {
  if (!isObject(value)) {
    const expected = "one object with a dossier's members";
    return refuse({ line: 1, column: null, field: "", found: "no object", expected });
  }
  const { draft, problems } = parseDossierFiles("", listFiles(value));
  const faults = [...problems, ...checkIntegrity(draft, new Map())].flatMap((problem) =>
    toRowProblem(problem, lines),
  );
  if (faults.length > 0 || !draft.header) return { dossier: null, problems: faults };
  try {
    return { dossier: compileDossier(assembleDossier(draft), new Map()), problems: [] };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return refuse({ line: 1, column: null, field: "", found, expected: "a dossier that compiles" });
  }
}

function refuse(problem: RowProblem): { dossier: null; problems: RowProblem[] } {
  return { dossier: null, problems: [problem] };
}

/** The files that a coder would keep the dossier in, so that one check serves both. */
function listFiles(value: Readonly<Record<string, unknown>>): DossierFile[] {
  const header = Object.fromEntries(
    Object.entries(value).filter(([key]) => !COLLECTIONS.includes(key) && !NOT_KEPT.includes(key)),
  );
  const collections = COLLECTIONS.filter((name) => Object.hasOwn(value, name));
  return [
    writeFile("dossier", header),
    ...collections.map((name) => writeFile(name, { [name]: value[name] })),
  ];
}

function writeFile(name: string, members: object): DossierFile {
  const $schema = `../../schema/${name}.schema.json`;
  const content = JSON.stringify({ $schema, ...members }, leaveOutPlaces);
  return { path: name, name: `${name}.json`, content };
}

/** In what names a source: elsewhere such a number is a fault of the file, and told. */
function leaveOutPlaces(_key: string, value: unknown): unknown {
  const isEvidence =
    typeof value === "object" && value !== null && "source" in value && !Array.isArray(value);
  if (!isEvidence) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, member]) => !WRITTEN_BY_BUILD.includes(name) || typeof member !== "number",
    ),
  );
}

/** Texts that are not there are no fault here: a warning stays unsaid. */
function toRowProblem(problem: Problem, lines: ReadonlyMap<string, number>): RowProblem[] {
  if (problem.severity === "warning") return [];
  const { file, id, field, found, expected, remedy } = problem;
  return [
    {
      line: lines.get(id) ?? 1,
      column: null,
      field: [file, id, field].filter((part) => part !== "").join(" · "),
      found,
      expected: remedy === undefined ? expected : `${expected}. ${remedy}`,
    },
  ];
}

/** On which line an id first stands as one. */
function findLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  for (const [, id] of text.matchAll(ID)) {
    if (id === undefined) line += 1;
    else if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

function countRecords(value: unknown): number {
  if (!isObject(value)) return 0;
  const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  return lengthOf(value["events"]) + lengthOf(value["positions"]);
}
