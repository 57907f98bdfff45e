import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PositionRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { resolveStanceDirection } from "../model/stanceDirection";
import { STANCES, type Stance } from "../model/vocabulary";
import { makeActor, makeIndex, makeIssue, makePosition } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectStanceChanges } from "./stanceChanges";
import { selectTopIssues } from "./topIssue";

interface Said {
  speaker: string;
  target: string;
  issue: string;
  stance: Stance;
  when: string;
}

const ISSUES = [
  makeIssue({ id: "i" }),
  makeIssue({ id: "sub", parent: "i" }),
  makeIssue({ id: "j" }),
];
const ACTORS = ["a", "b", "x", "y"].map((id) => makeActor({ id }));

function indexOf(said: readonly Said[]): DossierIndex {
  return makeIndex({
    issues: ISSUES,
    actors: [...ACTORS, makeActor({ id: "nobody", kind: "unidentified" })],
    positions: said.map(({ target, issue, ...fields }, at) =>
      makePosition({
        id: `p${at}`,
        ...fields,
        issues: [issue],
        ties: [{ from: fields.speaker, to: target, directed: true, role: "target" }],
      }),
    ),
  });
}

/** "p1 from p0": the changes by the records' ids. */
function changesOf(index: DossierIndex): string[] {
  const idOf = (row: number) => index.table.record(row).id;
  return [...selectStanceChanges(index)].flatMap(([row, byIssue]) =>
    [...byIssue].map(([issue, { since }]) => `${issue}: ${idOf(row)} from ${idOf(since)}`),
  );
}

const said = (fields: Partial<Said>): Said => ({
  speaker: "a",
  target: "x",
  issue: "i",
  stance: "supports",
  when: "2024-01-01",
  ...fields,
});
const later: Partial<Said> = { when: "2024-01-02" };

describe("selectStanceChanges", () => {
  it("tells a turn from for to against, and back", () => {
    const turns = [said({}), said({ ...later, stance: "opposes" })];
    expect(changesOf(indexOf(turns))).toEqual(["i: p1 from p0"]);
    const back = [...turns, said({ when: "2024-02", stance: "commits", issue: "sub" })];
    expect(changesOf(indexOf(back))).toEqual(["i: p1 from p0", "i: p2 from p1"]);
  });

  it.each<[string, Partial<Said>]>([
    ["another stance of the same direction", { stance: "commits" }],
    ["concern, which has no direction", { stance: "expresses-concern" }],
    ["an assessment, which has none", { stance: "assesses" }],
    ["another speaker", { stance: "opposes", speaker: "b" }],
    ["another issue", { stance: "opposes", issue: "j" }],
    ["another actor that it is directed at", { stance: "opposes", target: "y" }],
    ["the same day", { stance: "opposes", when: "2024-01-01" }],
    ["a time that may be the same", { stance: "opposes", when: "2024-01" }],
    ["a time that is open", { stance: "opposes", when: "../2024-01-09" }],
  ])("tells none for %s", (_, second) => {
    expect(changesOf(indexOf([said({}), said({ ...later, ...second })]))).toEqual([]);
  });

  it("tells none towards the unidentified, nor where the same time says both", () => {
    expect(
      changesOf(
        indexOf([
          said({ target: "nobody" }),
          said({ ...later, target: "nobody", stance: "opposes" }),
        ]),
      ),
    ).toEqual([]);
    expect(
      changesOf(indexOf([said({}), said({ ...later, stance: "opposes" }), said({ ...later })])),
    ).toEqual([]);
  });

  it("compares with what came last, not with what came long before", () => {
    const list = [
      said({ stance: "opposes", when: "2023" }),
      said({}),
      said({ ...later, stance: "commits" }),
    ];
    expect(changesOf(indexOf(list))).toEqual(["i: p1 from p0"]);
  });

  it("marks only what is later and of the other direction, and the order in the file is nothing", () => {
    const arbitrarySaid = fc.record<Said>({
      speaker: fc.constantFrom("a", "b"),
      target: fc.constantFrom("x", "y", "nobody"),
      issue: fc.constantFrom("i", "sub", "j"),
      stance: fc.constantFrom(...STANCES),
      when: fc.constantFrom("2023", "2024-01", "2024-01-01", "2024-01-02", "../2024-01-05", "2024"),
    });
    fc.assert(
      fc.property(fc.array(arbitrarySaid, { maxLength: 9 }), fc.nat(), (list, turn) => {
        const index = indexOf(list);
        for (const [row, byIssue] of selectStanceChanges(index)) {
          for (const [issue, { target, to, since }] of byIssue) {
            const [now, before] = [row, since].map(
              (at) => index.table.record(at) as PositionRecord,
            );
            expect(index.table.end[since]).toBeLessThan(index.table.start[row]!);
            expect(now!.speaker).toBe(before!.speaker);
            expect(resolveStanceDirection(now!.stance)).toBe(to);
            expect(resolveStanceDirection(before!.stance)).toBe(to === "for" ? "against" : "for");
            for (const position of [now!, before!]) {
              expect(selectTopIssues(index, position.issues)).toContain(issue);
              expect(position.ties.map((tie) => tie.to)).toContain(target);
            }
          }
        }
        const shift = list.length > 0 ? turn % list.length : 0;
        const turned = [...list.slice(shift), ...list.slice(0, shift)];
        const countOf = (index_: DossierIndex) => changesOf(index_).length;
        expect(countOf(indexOf(turned))).toBe(countOf(index));
        // What another speaker says changes nothing.
        const own = list.filter(({ speaker }) => speaker === "a");
        const ofOwn = [...selectStanceChanges(index).keys()].filter(
          (row) => list[row]!.speaker === "a",
        );
        expect(selectStanceChanges(indexOf(own)).size).toBe(ofOwn.length);
      }),
    );
  });
});

describe("in the shipped dossier", () => {
  it("nothing changes within the one call of the article", () => {
    expect(changesOf(realIndex())).toEqual([]);
  });

  it("only the weeks of the strikes of January 2024 show a change, on bilateral ties", () => {
    const index = realIndexWithContext();
    const rows = [...selectStanceChanges(index)];
    expect(rows.map(([, byIssue]) => [...byIssue.keys()])).toEqual(
      rows.map(() => ["bilateral-ties"]),
    );
    const days = rows.map(([row]) => index.table.record(row).span.edtf).toSorted();
    expect(days).toEqual([
      "2024-01-16",
      "2024-01-16",
      "2024-01-18",
      "2024-01-19",
      "2024-01-19",
      "2024-01-22",
    ]);
  });
});
