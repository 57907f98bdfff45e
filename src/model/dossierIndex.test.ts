import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDossier } from "../testing/arbitraryDossier";
import { makeActor, makeEvent, makeIndex, makeIssue, makePosition } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { resolveIssueColour, resolveSide } from "./dossierIndex";

describe("compileDossierIndex", () => {
  it("finds everything by its id", () => {
    const index = makeIndex({
      events: [makeEvent({ id: "e", place: "p", issues: ["i"] })],
      positions: [makePosition({ id: "q", speaker: "a" })],
    });
    expect(index.record.get("e")?.type).toBe("event");
    expect(index.record.get("q")?.type).toBe("position");
    expect(index.actor.has("a")).toBe(true);
    expect(index.place.has("p")).toBe(true);
    expect(index.issue.has("i")).toBe(true);
    expect(index.source.has("source")).toBe(true);
  });

  it("gives each id with itself and all that is below it", () => {
    const index = makeIndex({
      actors: [
        makeActor({ id: "minister", partOf: "office" }),
        makeActor({ id: "state" }),
        makeActor({ id: "office", partOf: "state" }),
        makeActor({ id: "other" }),
      ],
    });
    const parts = (id: string) => index.withDescendants.actor.get(id)?.toSorted();
    expect(parts("state")).toEqual(["minister", "office", "state"]);
    expect(parts("office")).toEqual(["minister", "office"]);
    expect(parts("other")).toEqual(["other"]);
  });

  it("has what is below a part below the whole", () => {
    fc.assert(
      fc.property(arbitraryDossier, (fields) => {
        const { withDescendants } = makeIndex(fields);
        for (const parts of Object.values(withDescendants)) {
          for (const [id, below] of parts) {
            expect(below).toContain(id);
            const deeper = below.flatMap((part) => parts.get(part) ?? []);
            expect(new Set(deeper)).toEqual(new Set(below));
          }
        }
      }),
    );
  });
});

describe("resolveSide", () => {
  it.each([
    ["jalil-abbas-jilani", "pakistan"],
    ["hossein-amir-abdollahian", "iran"],
    ["the-nation", "the-nation"],
    ["unknown", "unknown"],
  ])("of %s is %s", (actor, side) => {
    expect(resolveSide(realIndex(), actor)).toBe(side);
  });
});

describe("resolveIssueColour", () => {
  const index = makeIndex({
    issues: [
      makeIssue({ id: "top", colour: "3" }),
      makeIssue({ id: "middle", parent: "top" }),
      makeIssue({ id: "low", parent: "middle" }),
      makeIssue({ id: "plain" }),
    ],
  });

  it.each([
    ["top", "3"],
    ["low", "3"],
    ["plain", "other"],
    ["unknown", "other"],
    [undefined, "other"],
  ])("of %s is %s", (issue, colour) => {
    expect(resolveIssueColour(index, issue)).toBe(colour);
  });
});
