import { describe, expect, it } from "vitest";
import { compileRecordTable } from "../model/recordTable";
import { makeDossier, makeEvent, makePosition } from "../testing/makeDossier";
import { findShapeProblem, isDossier } from "./dossierShape";

const dossier = makeDossier({
  events: [makeEvent({ id: "a" })],
  positions: [makePosition({ id: "b" }), makePosition({ id: "c" })],
});
const [event] = dossier.events;
const [position] = dossier.positions;
const withEvent = (change: object) => ({ ...dossier, events: [{ ...event, ...change }] });
const withPosition = (change: object) => ({
  ...dossier,
  positions: [position, { ...position, ...change }],
});
const withSpan = (change: object) => withEvent({ span: { ...event?.span, ...change } });

describe("findShapeProblem", () => {
  it("takes a dossier of the build, and columns can be made of it", () => {
    const value: unknown = JSON.parse(JSON.stringify(dossier));
    expect(findShapeProblem(value)).toBeNull();
    expect(isDossier(value) && compileRecordTable(value).count).toBe(3);
  });

  it.each<[string, unknown, string]>([
    ["nothing", null, "expected an object"],
    ["a text", "dossier", "expected an object"],
    ["no version", { ...dossier, schemaVersion: undefined }, "schemaVersion is missing"],
    ["a newer version", { ...dossier, schemaVersion: 2 }, "schemaVersion 2 is not supported"],
    ["no lists", { schemaVersion: 1, sources: [] }, "missing: actors, places, issues"],
    ["an empty place", { ...dossier, events: [null] }, "events[0] is no record"],
    [
      "no participants",
      withEvent({ participants: undefined }),
      "events[0].participants is no list",
    ],
    ["no ties", withPosition({ ties: null }), "positions[1].ties is no list"],
    ["no issues", withPosition({ issues: "peace" }), "positions[1].issues is no list"],
    ["no evidence", withPosition({ evidence: {} }), "positions[1].evidence is no list"],
    ["no time", withPosition({ span: undefined }), "positions[1].span is no time"],
    ["a time in words", withPosition({ span: "2023-12-20" }), "positions[1].span is no time"],
    ["a day in words", withSpan({ start: "2023-12-20" }), "events[0].span is no time"],
    ["half a day", withSpan({ start: 0.5 }), "events[0].span is no time"],
    ["a day beyond all calendars", withSpan({ end: 1e12 }), "events[0].span is no time"],
    ["an end before its start", withSpan({ start: 10, end: 9 }), "events[0].span is no time"],
    ["an end left out", withSpan({ end: undefined }), "events[0].span is no time"],
    ["an unknown precision", withSpan({ precision: "hour" }), "events[0].span is no time"],
  ])("names what is wrong with %s", (_, value, expected) => {
    expect(findShapeProblem(value)).toContain(expected);
    expect(isDossier(value)).toBe(false);
  });

  it("takes ends that are left open", () => {
    expect(findShapeProblem(withSpan({ start: null, end: null, precision: "unknown" }))).toBeNull();
  });
});
