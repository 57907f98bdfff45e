import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDossier } from "../model/checkDossier";
import { formatProblem } from "../model/problem";
import { anyJson, editedJson } from "../testing/arbitraryJson";
import { anyText, editedText } from "../testing/arbitraryText";
import { DRAFT_TEXT, makeDraft } from "../testing/makeDraft";
import { propertyRuns } from "../testing/propertyRuns";
import { parseDossierFiles, type DossierFile } from "./dossierFiles";

const FOLDER = "data/dossiers/test";
const TEXTS = new Map([["paper", { content: DRAFT_TEXT, sha256: "0".repeat(64) }]]);
const { header, misshapen: _, unread: __, ...collections } = makeDraft();

const SOUND = new Map<string, object>([
  ["dossier", { $schema: "../../schema/dossier.schema.json", ...header?.value }],
  ...Object.entries(collections).map(([name, entries]): [string, object] => [
    name,
    { $schema: `../../schema/${name}.schema.json`, [name]: entries.map(({ value }) => value) },
  ]),
]);
const NAMES = [...SOUND.keys()];

const soundText = (name: string) => JSON.stringify(SOUND.get(name));
const deepText = fc
  .tuple(fc.constantFrom("[", '{"a":', "[["), fc.integer({ min: 1, max: 20_000 }))
  .map(([opener, times]) => opener.repeat(times));
const bytes = fc
  .uint8Array({ maxLength: 200 })
  .map((values) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(values));

const file = (name: string, content: string): DossierFile => ({
  name: `${name}.json`,
  path: `${FOLDER}/${name}.json`,
  content,
});

const anyContent = fc.oneof(
  { weight: 20, arbitrary: anyJson().map((value) => JSON.stringify(value)) },
  { weight: 20, arbitrary: anyText(200) },
  { weight: 20, arbitrary: bytes },
  { weight: 1, arbitrary: deepText },
);

/** One file holds anything at all, or its sound text or values changed here and there. */
const files = fc.oneof(
  ...NAMES.map((changed) =>
    fc
      .oneof(
        editedJson(SOUND.get(changed)).map((value) => JSON.stringify(value)),
        editedText(fc.constant(soundText(changed)), '{}[]",:\\0e-n\n\0', 4),
        anyContent,
      )
      .map((content) =>
        NAMES.map((name) => file(name, name === changed ? content : soundText(name))),
      ),
  ),
);

describe("the files of a dossier, fuzzed", () => {
  it("are sound to begin with", () => {
    const sound = NAMES.map((name) => file(name, soundText(name)));
    const { draft, problems } = parseDossierFiles(FOLDER, sound);
    expect([...problems, ...checkDossier(draft, TEXTS)]).toEqual([]);
  });

  it("give a draft that can be checked and a list of what is wrong, whatever they hold", () => {
    fc.assert(
      fc.property(files, (changed) => {
        const { draft, problems } = parseDossierFiles(FOLDER, changed);
        for (const problem of [...problems, ...checkDossier(draft, TEXTS)]) {
          expect(problem.file).not.toBe("");
          expect(formatProblem(problem)).toMatch(
            problem.severity === "error"
              ? /: found [^]+, expected [^]/
              : /: (?:ids of [a-z]+ not checked|quotes not verified): [^]/,
          );
        }
        expect(draft.header === null && problems.length === 0).toBe(false);
      }),
      propertyRuns(1_000),
    );
  });

  it("may have any names", () => {
    const name = fc.oneof(anyText(20), fc.constantFrom("__proto__", "constructor", "toString"));
    fc.assert(
      fc.property(name, fc.constantFrom(...NAMES), (odd, content) => {
        const { problems } = parseDossierFiles(FOLDER, [file(odd, soundText(content))]);
        expect(problems.length).toBeGreaterThan(0);
      }),
      propertyRuns(1_000),
    );
  });
});
