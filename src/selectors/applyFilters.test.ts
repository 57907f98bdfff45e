import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDayRange } from "../model/calendarDay";
import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { FACETS, NO_FILTERS } from "../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeEvent, makeIndex, makePosition } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { activeClauses, applyFilters, resolvePeriod, type FilterState } from "./applyFilters";

const NO_FILTER: FilterState = { filters: NO_FILTERS, from: null, to: null, q: "" };
const filter = (fields: Partial<FilterState>): FilterState => ({ ...NO_FILTER, ...fields });
const facet = (filters: Partial<FilterState["filters"]>): FilterState =>
  filter({ filters: { ...NO_FILTERS, ...filters } });

describe("applyFilters", () => {
  it("agrees with asking each record in turn", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, state) => {
        const index = makeIndex(fields);
        const { passes, shown, certain, total } = applyFilters(index, state);
        const records = recordsOf(index);
        const expected = records.map((record) => Number(passesPlainly(index, record, state)));
        expect([...passes]).toEqual(expected);
        expect(total).toBe(records.length);
        expect(shown).toBe(expected.filter((pass) => pass === 1).length);
        expect(certain).toBe(
          records.filter((record, row) => passes[row] === 1 && isCertainlyInside(record, state))
            .length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it("counts certain ≤ shown ≤ total, and never fewer without a clause", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, state) => {
        const index = makeIndex(fields);
        const { shown, certain, total, passes } = applyFilters(index, state);
        expect(certain).toBeLessThanOrEqual(shown);
        expect(shown).toBeLessThanOrEqual(total);
        for (const clause of activeClauses(state)) {
          const without = applyFilters(index, state, clause);
          expect(without.shown).toBeGreaterThanOrEqual(shown);
          expect([...passes].every((pass, row) => pass <= without.passes[row]!)).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order in which ids are given", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, (fields, state) => {
        const index = makeIndex(fields);
        const reversed = Object.fromEntries(
          FACETS.map((name) => [name, state.filters[name].toReversed()]),
        );
        const turned = { ...state, filters: { ...state.filters, ...reversed } };
        expect(applyFilters(index, turned)).toEqual(applyFilters(index, state));
      }),
    );
  });

  it("lets everything pass without a filter", () => {
    fc.assert(
      fc.property(arbitraryDossier, (fields) => {
        const { shown, certain, total } = applyFilters(makeIndex(fields), NO_FILTER);
        expect([shown, certain]).toEqual([total, total]);
      }),
    );
  });

  it("includes the parts of an issue, an actor and a place", () => {
    const index = makeIndex({
      issues: [
        { id: "terror", label: "T", description: "T" },
        { id: "border", label: "B", description: "B", parent: "terror" },
      ],
      events: [makeEvent({ id: "a", issues: ["border"] }), makeEvent({ id: "b" })],
    });
    expect([...applyFilters(index, facet({ issue: ["terror"] })).passes]).toEqual([1, 0]);
    expect(applyFilters(index, facet({ issue: ["border"] })).shown).toBe(1);
  });

  it("works with 32 issues, the sign bit of the mask included", () => {
    const issues = Array.from({ length: 32 }, (_, at) => `i${at}`);
    const index = makeIndex({
      events: issues.map((issue) => makeEvent({ id: `e-${issue}`, issues: [issue] })),
    });
    expect(issues.map((issue) => applyFilters(index, facet({ issue: [issue] })).shown)).toEqual(
      issues.map(() => 1),
    );
  });

  it("keeps what may fall inside the period and counts what certainly does", () => {
    const index = makeIndex({
      events: [
        makeEvent({ id: "day", when: "2023-12-18" }),
        makeEvent({ id: "before", when: "../2023-12-20" }),
        makeEvent({ id: "month", when: "2023-12" }),
        makeEvent({ id: "later", when: "2024-01-18" }),
      ],
    });
    const december = applyFilters(index, filter({ from: "2023-12", to: "2023-12" }));
    expect([...december.passes]).toEqual([1, 1, 1, 0]);
    expect(december.certain).toBe(2);
    const day = applyFilters(index, filter({ from: "2023-12-18", to: "2023-12-18" }));
    expect(day).toMatchObject({ shown: 3, certain: 1 });
    expect(applyFilters(index, filter({ to: "2023-12-18" }))).toMatchObject({
      shown: 3,
      certain: 1,
    });
    const without = applyFilters(index, filter({ from: "2030" }), "period");
    expect(without).toMatchObject({ shown: 4, certain: 4 });
  });

  it("gives on the shipped dossier what its issues say", () => {
    expect(applyFilters(realIndex(), facet({ issue: ["gaza-ceasefire"] })).shown).toBe(2);
    expect(applyFilters(realIndex(), facet({ voice: ["assessed"] })).shown).toBe(9);
  });
});

describe("activeClauses", () => {
  it("lists what narrows, facets first", () => {
    expect(activeClauses(NO_FILTER)).toEqual([]);
    const state = { ...facet({ voice: ["stated"], issue: ["x"] }), to: "2023", q: "a" };
    expect(activeClauses(state)).toEqual(["issue", "voice", "period", "q"]);
  });
});

describe("resolvePeriod", () => {
  it("has the whole of its last year, and no limit where none is given", () => {
    const { first, last } = resolvePeriod({ from: null, to: "2023" });
    expect(last).toBe(parseDayRange("2023-12-31")?.last);
    expect(first).toBeLessThan(-1_000_000);
  });
});

function recordsOf(index: DossierIndex): DossierRecord[] {
  return [...index.dossier.events, ...index.dossier.positions];
}

/** The definition of passing, without columns: the oracle. */
function passesPlainly(index: DossierIndex, record: DossierRecord, state: FilterState): boolean {
  const { filters } = state;
  const has = (wanted: readonly string[], own: readonly string[]) =>
    wanted.length === 0 || wanted.some((id) => own.includes(id));
  const chain = (id: string | undefined, parentOf: (id: string) => string | undefined): string[] =>
    id === undefined ? [] : [id, ...chain(parentOf(id), parentOf)];
  const issues = record.issues.flatMap((id) => chain(id, (at) => index.issue.get(at)?.parent));
  const people =
    record.type === "event"
      ? record.participants.map((participant) => participant.actor)
      : [record.speaker, ...record.ties.map((tie) => tie.to)];
  const actors = people.flatMap((id) => chain(id, (at) => index.actor.get(at)?.partOf));
  const places = chain(record.place, (at) => index.place.get(at)?.partOf);
  const words = record.type === "event" ? record.summary : record.statement;
  return (
    has(filters.issue, issues) &&
    has(filters.actor, actors) &&
    has(filters.place, places) &&
    has(filters.kind, [record.kind]) &&
    has(filters.voice, [record.voice]) &&
    has(
      filters.source,
      record.evidence.map((item) => item.source),
    ) &&
    words.includes(state.q) &&
    mayFallInside(record, state)
  );
}

function mayFallInside({ span }: DossierRecord, state: FilterState): boolean {
  const from = parseDayRange(state.from ?? "")?.first ?? -Infinity;
  const to = parseDayRange(state.to ?? "")?.last ?? Infinity;
  return (span.start ?? -Infinity) <= to && (span.end ?? Infinity) >= from;
}

function isCertainlyInside({ span }: DossierRecord, state: FilterState): boolean {
  const from = parseDayRange(state.from ?? "")?.first ?? -Infinity;
  const to = parseDayRange(state.to ?? "")?.last ?? Infinity;
  return (span.start ?? -Infinity) >= from && (span.end ?? Infinity) <= to;
}

it("reaches positions through both ends of their ties", () => {
  const position = makePosition({
    speaker: "a",
    ties: [{ from: "a", to: "b", directed: true, role: "target" }],
  });
  const index = makeIndex({ positions: [position] });
  expect(applyFilters(index, facet({ actor: ["b"] })).shown).toBe(1);
  expect(applyFilters(index, facet({ actor: ["unknown"] })).shown).toBe(0);
});
