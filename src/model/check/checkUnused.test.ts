import { describe, expect, it } from "vitest";
import { makeActor, makeAuthoredEvent, makeDraft, makeSource } from "../../testing/makeDraft";
import type { Issue, Place } from "../dossierSchema";
import { formatProblem } from "../problem";
import { checkUnused } from "./checkUnused";

const place = (changes: Partial<Place>): Place => ({
  id: "town",
  name: "A town",
  kind: "town",
  precision: "town",
  ...changes,
});
const issue = (changes: Partial<Issue>): Issue => ({
  id: "issue",
  label: "An issue",
  description: "An issue.",
  ...changes,
});

describe("checkUnused", () => {
  it("has nothing against a dossier in which all is named", () => {
    const draft = makeDraft({
      actors: [makeActor({ id: "country" }), makeActor({ partOf: "country" })],
      places: [place({ id: "province" }), place({ partOf: "province" })],
      issues: [issue({ id: "whole" }), issue({ parent: "whole" })],
      events: [makeAuthoredEvent({ place: "town", issues: ["issue"] })],
    });
    expect(checkUnused(draft)).toEqual([]);
  });

  it("warns of each source, actor, place and issue that nothing names", () => {
    const draft = makeDraft({
      sources: [makeSource(), makeSource({ id: "other-paper" })],
      actors: [makeActor(), makeActor({ id: "stranger", partOf: "state" })],
      places: [place({})],
      issues: [issue({})],
    });
    const problems = checkUnused(draft);
    expect(problems.map(({ id }) => id)).toEqual(["other-paper", "stranger", "town", "issue"]);
    expect(problems.map(formatProblem)[1]).toBe(
      "warning: data/dossiers/test/actors.json · stranger: named by no record and by no other entry: remove it, or name it where it belongs",
    );
  });

  it("takes no explanation of a name for a use", () => {
    const draft = makeDraft({ places: [place({})] });
    const forms = [{ form: "Town", language: "en", usedBy: "A paper", contested: false }];
    draft.terms.push({
      file: "data/dossiers/test/terms.json",
      value: { id: "n", kind: "name", label: "N", why: "N.", reference: "place:town", forms },
    });
    expect(checkUnused(draft).map(({ id }) => id)).toEqual(["town"]);
  });
});
