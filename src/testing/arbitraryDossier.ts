import fc from "fast-check";
import type { EventRecord, PositionRecord } from "../model/dossier";
import { EVENT_KINDS, VOICES } from "../model/vocabulary";
import type { FilterState } from "../selectors/applyFilters";
import {
  makeActor,
  makeEvent,
  makeIssue,
  makePlace,
  makePosition,
  makeSource,
  type DossierFields,
} from "./makeDossier";

const ISSUES = ["i0", "i1", "i2", "i3"];
const ACTORS = ["a0", "a1", "a2", "a3"];
const PLACES = ["p0", "p1", "p2"];
const SOURCES = ["s0", "s1"];
const WORDS = ["truce", "border", "aid"];
const TIMES = [
  "2023-12-20",
  "2023-12",
  "2023",
  "../2023-12-20",
  "2024-01-05/..",
  "2023-12-15/2024-01-02",
];

/** A few records over a few ids, with nested issues, actors and places. */
export const arbitraryDossier: fc.Arbitrary<DossierFields> = fc
  .record({
    events: fc.array(arbitraryEvent(), { maxLength: 5 }),
    positions: fc.array(arbitraryPosition(), { maxLength: 5 }),
    parents: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  })
  .map(({ events, positions, parents }) => ({
    issues: nest(ISSUES, parents[0]).map(([id, parent]) => makeIssue({ id, ...parent("parent") })),
    actors: nest(ACTORS, parents[1]).map(([id, parent]) => makeActor({ id, ...parent("partOf") })),
    places: nest(PLACES, parents[2]).map(([id, parent]) => makePlace({ id, ...parent("partOf") })),
    sources: SOURCES.map((id) => makeSource({ id })),
    events: events.map((event, at) => ({ ...event, id: `e${at}` })),
    positions: positions.map((position, at) => ({ ...position, id: `q${at}` })),
  }));

/** Filters over the same ids; some name nothing of the dossier. */
export const arbitraryFilter: fc.Arbitrary<FilterState> = fc.record({
  filters: fc.record({
    issue: fewOf([...ISSUES, "unknown"]),
    actor: fewOf([...ACTORS, "unknown"]),
    kind: fewOf([...EVENT_KINDS].slice(0, 6)),
    place: fewOf(PLACES),
    voice: fewOf(VOICES),
    source: fewOf(SOURCES),
  }),
  from: fc.option(fc.constantFrom("2023", "2023-12", "2023-12-20", "2024-01-03"), { freq: 1 }),
  to: fc.option(fc.constantFrom("2022", "2023", "2023-12-16", "2024-01"), { freq: 1 }),
  q: fc.constantFrom("", "", "", ...WORDS),
});

function arbitraryEvent(): fc.Arbitrary<EventRecord> {
  return fc
    .record({
      kind: fc.constantFrom(...EVENT_KINDS.slice(0, 6)),
      voice: fc.constantFrom(...VOICES),
      when: fc.constantFrom(...TIMES),
      issues: fc.subarray(ISSUES),
      place: fc.option(fc.constantFrom(...PLACES)),
      actors: fc.subarray(ACTORS),
      source: fc.constantFrom(...SOURCES),
      summary: fc.constantFrom(...WORDS),
    })
    .map(({ place, actors, source, ...fields }) =>
      makeEvent({
        ...fields,
        ...(place === null ? {} : { place }),
        participants: actors.map((actor) => ({ actor, role: "participant" })),
        evidence: [{ source, quote: { exact: "words" } }],
      }),
    );
}

function arbitraryPosition(): fc.Arbitrary<PositionRecord> {
  return fc
    .record({
      voice: fc.constantFrom(...VOICES),
      when: fc.constantFrom(...TIMES),
      issues: fc.subarray(ISSUES),
      speaker: fc.constantFrom(...ACTORS),
      to: fc.constantFrom(...ACTORS),
      source: fc.constantFrom(...SOURCES),
      statement: fc.constantFrom(...WORDS),
    })
    .map(({ to, source, ...fields }) =>
      makePosition({
        ...fields,
        ties: [{ from: fields.speaker, to, directed: true, role: "target" }],
        evidence: [{ source, quote: { exact: "words" } }],
      }),
    );
}

/** A chain: each is part of the one before, or all stand alone. */
function nest(
  ids: readonly string[],
  isNested: boolean,
): [string, (key: "parent" | "partOf") => { parent?: string; partOf?: string }][] {
  return ids.map((id, at) => {
    const parent = ids[at - 1];
    return [id, (key) => (isNested && parent !== undefined ? { [key]: parent } : {})];
  });
}

function fewOf(ids: readonly string[]): fc.Arbitrary<string[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    fc.subarray([...ids], { maxLength: 2 }),
  );
}
