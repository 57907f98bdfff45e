import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJson, editedJson } from "../testing/arbitraryJson";
import { makeDossier, makeEvent, makePosition } from "../testing/makeDossier";
import { propertyRuns } from "../testing/propertyRuns";
import { findShapeProblem, isDossier } from "./dossierShape";

const dossier = makeDossier({
  events: [makeEvent({ id: "a", issues: ["peace"] })],
  positions: [makePosition({ id: "b" })],
});

describe("the answer to a request for a dossier, fuzzed", () => {
  it("is a dossier or has something wrong with it, whatever it is", () => {
    const answer = fc.oneof(anyJson(), editedJson(dossier));
    fc.assert(
      fc.property(answer, (value) => {
        const problem = findShapeProblem(value);
        expect(problem).not.toBe("");
        expect(isDossier(value)).toBe(problem === null);
      }),
      propertyRuns(1_000),
    );
  });
});
