import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeActor, makeEvent, makeIndex, makePlace, makePosition } from "../testing/makeDossier";
import { applyFilters } from "./applyFilters";
import { resolveEmphasis, selectFocus, selectRows } from "./emphasis";

const index = makeIndex({
  actors: [makeActor({ id: "state" }), makeActor({ id: "minister", partOf: "state" })],
  places: [makePlace({ id: "land" }), makePlace({ id: "town", partOf: "land" })],
  events: [
    makeEvent({
      id: "call",
      place: "town",
      participants: [{ actor: "minister", role: "participant" }],
      ties: [{ from: "minister", to: "other", directed: false, role: "counterpart" }],
    }),
    makeEvent({ id: "attack", evidence: [{ source: "second", paraphrase: "words" }] }),
  ],
  positions: [
    makePosition({
      id: "appeal",
      speaker: "minister",
      ties: [{ from: "minister", to: "other", directed: true, role: "target" }],
    }),
    makePosition({
      id: "answer",
      speaker: "other",
      ties: [{ from: "other", to: "minister", directed: true, role: "target" }],
    }),
  ],
});
const CALL = 0;
const ATTACK = 1;
const APPEAL = 2;
const ANSWER = 3;

describe("selectRows", () => {
  it.each([
    ["event:call", [CALL]],
    ["position:appeal", [APPEAL]],
    ["actor:minister", [CALL, APPEAL, ANSWER]],
    ["actor:state", [CALL, APPEAL, ANSWER]],
    ["place:land", [CALL]],
    ["source:second", [ATTACK]],
    ["tie:minister~other", [APPEAL]],
    ["tie:other~minister", [ANSWER]],
    ["tie:minister~other~both", [CALL]],
    ["event:appeal", []],
    ["event:unknown", []],
    ["actor:unknown", []],
    ["place:unknown", []],
    ["source:unknown", []],
    ["tie:minister~unknown", []],
  ] as const)("of %s are %j", (reference, rows) => {
    expect(selectRows(index, reference)).toEqual(rows);
  });
});

describe("resolveEmphasis", () => {
  const all = new Uint8Array([1, 1, 1, 1]);
  const none = new Uint8Array(4);
  const call = { refs: ["event:call"] as const, rows: [CALL] };

  it("is normal while nothing is pointed at, muted when none of its records passes", () => {
    expect(resolveEmphasis(call, all, [null, null])).toBe("normal");
    expect(resolveEmphasis(call, none, [null])).toBe("muted");
    expect(resolveEmphasis({ refs: ["actor:state"], rows: [] }, none, [])).toBe("normal");
  });

  it("highlights what is selected, even when it does not pass", () => {
    expect(resolveEmphasis(call, none, [selectFocus(index, "event:call")])).toBe("highlighted");
  });

  it("highlights what shares a passing record with it, in both directions", () => {
    const minister = { refs: ["actor:minister"] as const, rows: [CALL, APPEAL, ANSWER] };
    expect(resolveEmphasis(call, all, [null, selectFocus(index, "actor:minister")])).toBe(
      "highlighted",
    );
    expect(resolveEmphasis(minister, all, [selectFocus(index, "event:call")])).toBe("highlighted");
    expect(resolveEmphasis(call, none, [selectFocus(index, "actor:minister")])).toBe("muted");
    expect(resolveEmphasis(call, all, [selectFocus(index, "event:attack")])).toBe("normal");
  });

  it("lights up the ends of a tie, and not whom its record also tells of", () => {
    const tie = selectFocus(index, "tie:minister~other");
    const emphasisOf = (id: string, rows: number[]) =>
      resolveEmphasis({ refs: [`actor:${id}`], rows }, all, [tie]);
    expect(emphasisOf("minister", [CALL, APPEAL])).toBe("highlighted");
    expect(emphasisOf("other", [CALL, APPEAL])).toBe("highlighted");
    expect(emphasisOf("third", [APPEAL])).toBe("normal");
    const beside = { refs: ["tie:other~third"] as const, rows: [APPEAL] };
    expect(resolveEmphasis(beside, all, [tie])).toBe("normal");
    expect(resolveEmphasis({ refs: ["position:appeal"], rows: [APPEAL] }, all, [tie])).toBe(
      "highlighted",
    );
  });

  it("lights up the sum and the actors that a tie of people counts with", () => {
    const tie = selectFocus(index, "tie:minister~other", "state");
    for (const ref of ["tie:state~other", "actor:state"] as const) {
      expect(resolveEmphasis({ refs: [ref], rows: [APPEAL] }, all, [tie])).toBe("highlighted");
    }
  });

  it("never mutes what passes nor leaves normal what does not, with nothing pointed at", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, state) => {
        const random = makeIndex(fields);
        const { passes } = applyFilters(random, state);
        random.table.refs.forEach((reference, row) => {
          const emphasis = resolveEmphasis({ refs: [reference], rows: [row] }, passes, [null]);
          expect(emphasis).toBe(passes[row] === 1 ? "normal" : "muted");
        });
      }),
    );
  });
});

describe("selectFocus", () => {
  it("is null for nothing and touches no record for the unknown", () => {
    expect(selectFocus(index, null)).toBeNull();
    expect(selectFocus(index, "actor:unknown")?.rows.size).toBe(0);
  });

  it("is the same for each mark that asks, and kept no longer than for the next few references", () => {
    const selected = selectFocus(index, "actor:minister");
    expect(selectFocus(index, "actor:minister")).toBe(selected);
    const hovered = selectFocus(index, "place:town");
    for (let at = 0; at < 100; at++) {
      selectFocus(index, `actor:passed-${at}`);
      expect(selectFocus(index, "actor:minister")).toBe(selected);
    }
    expect(selectFocus(index, "place:town")).not.toBe(hovered);
    expect(selectFocus(index, "place:town")).toEqual(hovered);
  });
});
