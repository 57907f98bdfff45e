import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDossier } from "../testing/arbitraryDossier";
import { makeDossier, makeEvent, makeIssue, makePosition } from "../testing/makeDossier";
import {
  compileRecordTable,
  involvedActors,
  OPEN_END,
  OPEN_START,
  type PackedLists,
} from "./recordTable";
import { EVENT_KINDS, LAYERS, STANCES, TIE_ROLES, TIME_PRECISIONS, VOICES } from "./vocabulary";

const list = ({ offsets, values }: PackedLists, row: number): number[] =>
  Array.from(values.slice(offsets[row], offsets[row + 1]));

describe("compileRecordTable", () => {
  it("says in columns what the records say", () => {
    fc.assert(
      fc.property(arbitraryDossier, (fields) => {
        const dossier = makeDossier(fields);
        const table = compileRecordTable(dossier);
        const records = [...dossier.events, ...dossier.positions];
        expect(table.count).toBe(records.length);
        records.forEach((record, row) => {
          expect(table.record(row)).toBe(record);
          expect(table.indexOf.get(`${record.type}:${record.id}`)).toBe(row);
          expect(table.refs[row]).toBe(`${record.type}:${record.id}`);
          expect(table.start[row]).toBe(record.span.start ?? OPEN_START);
          expect(table.end[row]).toBe(record.span.end ?? OPEN_END);
          expect(TIME_PRECISIONS[table.precision[row]!]).toBe(record.span.precision);
          expect(EVENT_KINDS[table.kind[row]!]).toBe(record.kind);
          expect(VOICES[table.voice[row]!]).toBe(record.voice);
          expect(LAYERS[table.layer[row]!]).toBe(record.layer);
          const said = record.type === "position" ? record : null;
          expect(STANCES[table.stance[row]!]).toBe(said?.stance);
          expect(table.ids.actor[table.speaker[row]!]).toBe(said?.speaker);
          expect(table.ids.place[table.place[row]!]).toBe(record.place);
          expect(table.ids.issue[table.primaryIssue[row]!]).toBe(record.issues[0]);
          const issues = table.ids.issue.filter((_, at) => table.issueMask[row]! & (1 << at));
          expect(new Set(issues)).toEqual(new Set(record.issues));
          const actors = list(table.actors, row).map((at) => table.ids.actor[at]);
          expect(new Set(actors)).toEqual(new Set(involvedActors(record)));
          expect(new Set(actors).size).toBe(actors.length);
          const sources = list(table.sources, row).map((at) => table.ids.source[at]);
          expect(sources).toEqual([...new Set(record.evidence.map((item) => item.source))]);
        });
        expect(table.ties.record).toHaveLength(records.flatMap((record) => record.ties).length);
      }),
    );
  });

  it("has a row for each tie, and no actor where one ends at a place or an issue", () => {
    const dossier = makeDossier({
      positions: [
        makePosition({
          speaker: "a",
          stance: "condemns",
          ties: [
            { from: "a", to: "b", directed: true, role: "target" },
            { from: "a", to: "place:p", directed: true, role: "about" },
          ],
        }),
      ],
    });
    const { ties, ids } = compileRecordTable(dossier);
    expect([...ties.record]).toEqual([0, 0]);
    expect([...ties.from].map((at) => ids.actor[at])).toEqual(["a", "a"]);
    expect(ids.actor[ties.to[0]!]).toBe("b");
    expect(ties.to[1]).toBe(-1);
    expect([...ties.role].map((at) => TIE_ROLES[at])).toEqual(["target", "about"]);
    expect([...ties.conflictual]).toEqual([1, 1]);
  });

  it("does not lend an unknown issue the first one's bit", () => {
    const dossier = makeDossier({ events: [makeEvent({ issues: ["x"] })] });
    dossier.events[0]!.issues.push("unknown");
    dossier.events.push({ ...makeEvent({ id: "other" }), issues: ["unknown"] });
    expect([...compileRecordTable(dossier).issueMask]).toEqual([1, 0]);
  });

  it("takes 32 issues and refuses one more", () => {
    const issues = (count: number) =>
      Array.from({ length: count }, (_, at) => makeIssue({ id: `i${at}` }));
    expect(compileRecordTable(makeDossier({ issues: issues(32) })).count).toBe(0);
    expect(() => compileRecordTable(makeDossier({ issues: issues(33) }))).toThrow(RangeError);
  });

  it("has no record outside its rows", () => {
    const table = compileRecordTable(makeDossier({ events: [makeEvent()] }));
    expect(() => table.record(1)).toThrow(RangeError);
    expect(() => table.record(-1)).toThrow(RangeError);
  });

  it("counts the sources of an event's claims", () => {
    const claims = [{ text: "Eleven were killed", sources: ["second"] }];
    const dossier = makeDossier({ sources: [], events: [makeEvent({ claims })] });
    dossier.sources.push({ ...dossier.sources[0]!, id: "second" });
    const table = compileRecordTable(dossier);
    expect(list(table.sources, 0).map((at) => table.ids.source[at])).toEqual(["source", "second"]);
  });
});

describe("the sources of accounts", () => {
  const tell = (source: string) => ({
    id: source,
    label: source,
    by: [source],
    claims: [{ topic: "toll", text: "Eleven.", evidence: [{ source }] }],
  });
  const dossier = makeDossier({
    events: [makeEvent({ layer: "context", accounts: [tell("wire"), tell("editorial")] })],
  });
  const [sample] = dossier.sources;
  dossier.sources = [
    { ...sample!, id: "source", layer: "context" },
    { ...sample!, id: "wire", layer: "context" },
    { ...sample!, id: "editorial", layer: "article" },
  ];

  it("count, but those of the article do not count for the context", () => {
    const table = compileRecordTable(dossier);
    expect(list(table.sources, 0).map((at) => table.ids.source[at])).toEqual(["source", "wire"]);
  });
});

describe("involvedActors", () => {
  it("are all with a part in it, each once", () => {
    expect(
      involvedActors(
        makePosition({
          speaker: "a",
          onBehalfOf: "b",
          addressee: "c",
          ties: [
            { from: "a", to: "d", directed: true, role: "target" },
            { from: "a", to: "issue:x", directed: true, role: "about" },
          ],
        }),
      ),
    ).toEqual(["a", "b", "c", "d"]);
  });
});
