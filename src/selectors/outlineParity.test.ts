import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierIndex } from "../model/dossierIndex";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  RELATION_LEVELS,
  type ViewState,
} from "../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { arbitraryTimelineModel } from "../testing/arbitraryTimeline";
import { makeActor, makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel, type LinkedModel } from "./linkedModel";
import { selectMap } from "./mapSeries";
import { selectMapTable } from "./mapTable";
import { selectRelations } from "./relations";
import { selectRelationsOutline } from "./relationsOutline";
import { selectRelationsTable } from "./relationsTable";
import { selectSequence } from "./sequenceSeries";
import { selectTimelineOutline } from "./timelineOutline";
import { selectTimelineTable } from "./timelineTable";

const LAYERS: [string, () => DossierIndex][] = [
  ["the article", realIndex],
  ["the article with its context", realIndexWithContext],
];
const STATES: Partial<ViewState>[] = [
  {},
  { filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } },
  { q: "solidarity" },
  { from: "2023-12", to: "2024-01" },
  { from: "2030" },
];

const arbitraryModel: fc.Arbitrary<LinkedModel> = fc
  .tuple(arbitraryDossier, arbitraryFilter, fc.constantFrom(...RELATION_LEVELS))
  .map(([fields, filter, level]) =>
    selectLinkedModel(makeIndex(fields), { ...DEFAULT_VIEW_STATE, ...filter, level }),
  );

function passingRows({ index, filter }: LinkedModel): number[] {
  return Array.from({ length: index.table.count }, (_, row) => row).filter(
    (row) => filter.passes[row] === 1,
  );
}

const inOrder = (rows: readonly number[]) => rows.toSorted((a, b) => a - b);

/** What a list holds that it should not, or lacks. */
function tellDifference(name: string, held: readonly unknown[], wanted: readonly unknown[]) {
  const [is, should] = [JSON.stringify(held), JSON.stringify(wanted)];
  return is === should ? [] : [`${name}: ${is}, not ${should}`];
}

function tellTimes(model: LinkedModel): string[] {
  const sequence = selectSequence(model);
  const drawn = sequence.marks.filter(({ row }) => model.filter.passes[row]).map(({ row }) => row);
  const tabled = selectTimelineTable(model, sequence).map(({ mark }) => mark.row);
  const [byColumn, byYear] = (["sequence", "calendar"] as const).map((mode) =>
    selectTimelineOutline(model, sequence, mode).flatMap(({ marks }) =>
      marks.map(({ row }) => row),
    ),
  );
  return [
    ...tellDifference("table of times", tabled, drawn),
    ...tellDifference("times that pass", inOrder(tabled), passingRows(model)),
    ...tellDifference("columns", byColumn!, tabled),
    ...tellDifference("years", inOrder(byYear!), inOrder(tabled)),
  ];
}

/** Each row of the table stands below both of its actors, and below nobody else. */
function tellTies(model: LinkedModel): string[] {
  const { graph, relations } = selectRelations(model);
  const table = selectRelationsTable(model, graph);
  const groups = selectRelationsOutline(table);
  const { actor } = model.index;
  const ends = table.flatMap(({ key, from, to }) => [
    `${from} ${key}`,
    ...(to !== null && to !== from && actor.has(to) ? [`${to} ${key}`] : []),
  ]);
  const outlined = groups.flatMap(({ id, ties }) => ties.map(({ row }) => `${id} ${row.key}`));
  const references = new Set(
    groups.flatMap(({ ties }) => ties.map(({ row }) => row.reference as string | null)),
  );
  const drawn = relations.filter(({ shown }) => shown > 0).map(({ ref }) => ref);
  return [
    ...tellDifference("ties", outlined.toSorted(), ends.toSorted()),
    ...tellDifference(
      "actors",
      groups.map(({ id }) => id),
      [...new Set(groups.map(({ id }) => id))],
    ),
    ...tellDifference(
      "drawn ties",
      drawn.filter((ref) => references.has(ref)),
      drawn,
    ),
  ];
}

/** The outline of the map is its table; both hold what the picture has that passes. */
function tellPlaces(model: LinkedModel): string[] {
  const { places, unplaced } = selectMapTable(selectMap(model.index), model);
  const told = [...places, unplaced].flatMap(({ records }) => records.map(({ row }) => row));
  return tellDifference("places", inOrder(told), passingRows(model));
}

const tellAll = (model: LinkedModel) => [
  ...tellTimes(model),
  ...tellTies(model),
  ...tellPlaces(model),
];

describe("outline, table and picture hold the same", () => {
  describe.each(LAYERS)("of %s", (_name, indexOf) => {
    it.each(STATES)("under %o", (state) => {
      for (const level of RELATION_LEVELS) {
        const model = selectLinkedModel(indexOf(), { ...DEFAULT_VIEW_STATE, ...state, level });
        expect(tellAll(model)).toEqual([]);
      }
    });
  });

  it("of any dossier under any filter", () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(tellAll(model)).toEqual([]);
      }),
    );
  });

  it("of any order of records", () => {
    fc.assert(
      fc.property(arbitraryTimelineModel, (model) => {
        expect(tellTimes(model)).toEqual([]);
      }),
    );
  });
});

describe("the outline of the timeline", () => {
  const model = () => selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE);

  it("heads the columns with their times and with the words that join them", () => {
    const groups = selectTimelineOutline(model(), selectSequence(model()), "sequence");
    expect(groups.map(({ title, joins }) => [title, joins.map(({ word }) => word)])).toEqual([
      ["1. Attack", []],
      ["2. Phone call", ["“prompting”"]],
      ["3. Published", ["“recent”"]],
      ["Order not given", []],
    ]);
    expect(groups[0]?.time).toBe("on or before 20 Dec 2023, day not given");
  });

  it("leaves out a join whose evidence does not pass", () => {
    const filtered = selectLinkedModel(realIndex(), {
      ...DEFAULT_VIEW_STATE,
      filters: { ...NO_FILTERS, kind: ["statement"] },
    });
    const groups = selectTimelineOutline(filtered, selectSequence(filtered), "sequence");
    expect(groups.flatMap(({ joins }) => joins)).toEqual([]);
  });

  it("puts nothing in a year that only its end is known of", () => {
    const index = makeIndex({
      events: [
        makeEvent({ id: "open", when: "../2023-12-20" }),
        makeEvent({ id: "spring", when: "2023-04" }),
        makeEvent({ id: "old", when: "1979" }),
        makeEvent({ id: "when", when: "../.." }),
      ],
    });
    const linked = selectLinkedModel(index, DEFAULT_VIEW_STATE);
    const groups = selectTimelineOutline(linked, selectSequence(linked), "calendar");
    expect(groups.map(({ title, marks }) => [title, marks.map(({ ref }) => ref)])).toEqual([
      ["1979", ["event:old"]],
      ["2023 or earlier", ["event:open"]],
      ["2023", ["event:spring"]],
      ["Time not given", ["event:when"]],
    ]);
  });
});

describe("the outline of the relations", () => {
  it("tells a tie from both ends, with its direction, its words and their number", () => {
    const linked = selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE);
    const groups = selectRelationsOutline(selectRelationsTable(linked));
    const textsOf = (name: string) =>
      groups.find((group) => group.name === name)?.ties.map(({ text }) => text);
    expect(textsOf("Iran")).toContain("to Pakistan: no statement reported");
    expect(textsOf("Iran")).toContain("from Jilani: commits, stands with, 2 records");
    expect(textsOf("Foreign Office")).toEqual(["no other actor: asserts, 1 record"]);
    expect(textsOf("Jilani")).toContain("to Iran: commits, stands with, 2 records");
  });

  it("says of a tie without direction that it is with the other", () => {
    const tie = { from: "a", to: "b", directed: false, role: "counterpart" } as const;
    const index = makeIndex({
      actors: [makeActor({ id: "a" }), makeActor({ id: "b" })],
      events: [makeEvent({ ties: [tie] })],
    });
    const linked = selectLinkedModel(index, DEFAULT_VIEW_STATE);
    const ties = selectRelationsOutline(selectRelationsTable(linked)).flatMap(
      (group) => group.ties,
    );
    const drawn = ties.filter(({ row }) => row.reference !== null).map(({ text }) => text);
    expect(drawn).toHaveLength(2);
    for (const text of drawn) expect(text).toMatch(/^with /);
  });
});
