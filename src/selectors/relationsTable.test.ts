import { describe, expect, it } from "vitest";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  RELATION_LEVELS,
  type ViewState,
} from "../state/viewState";
import { countedOf } from "../testing/countedOf";
import { makeActor, makeIndex, makePosition } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectRows } from "./emphasis";
import { selectLinkedModel } from "./linkedModel";
import { selectRelations } from "./relations";
import { selectFocusedGraph } from "./relationsFocus";
import { selectRelationsTable } from "./relationsTable";

const EACH_ISSUE = realIndex().table.ids.issue.map((id) => ({
  filters: { ...NO_FILTERS, issue: [id] },
}));
const STATES: Partial<ViewState>[] = [{}, ...EACH_ISSUE, { q: "solidarity" }, { from: "2030" }];

function model(state: Partial<ViewState>) {
  return selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, ...state });
}

describe("the table of relations", () => {
  it("holds every drawn relation that has a passing record, with the same words and records", () => {
    for (const state of STATES) {
      const linked = model(state);
      const rows = selectRelationsTable(linked);
      const drawn = selectRelations(linked).relations.filter((relation) => relation.shown > 0);
      expect(rows.filter((row) => row.reference)).toHaveLength(drawn.length);
      for (const relation of drawn) {
        const row = rows.find((candidate) => candidate.reference === relation.ref)!;
        expect(`${row.words}, ${row.rows.length}`).toBe(relation.label);
        expect(row.rows).toEqual(countedOf(linked, relation.rows));
        expect(row.signs).toEqual(relation.signs);
      }
    }
  });

  it("has the rows of the whole picture at every level, and those within one actor besides", () => {
    const index = realIndexWithContext();
    const egos = [null, { id: "china", steps: 1 }, { id: "united-nations", steps: 2 }] as const;
    for (const level of RELATION_LEVELS) {
      for (const state of [{}, { filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } }]) {
        for (const ego of egos) {
          const linked = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state, level, ego });
          const graph = selectFocusedGraph(linked);
          const relations = selectRelations(linked, graph).relations.filter(
            ({ shown }) => shown > 0,
          );
          const rows = selectRelationsTable(linked, graph);
          const refs = new Set(relations.map(({ ref }) => ref));
          const drawn = rows.filter(({ reference }) => reference && refs.has(reference));
          expect(drawn).toHaveLength(refs.size);
          expect(new Set(drawn.map(({ reference }) => reference))).toEqual(refs);
          for (const { ref, rows: all } of relations) {
            const row = drawn.find(({ reference }) => reference === ref)!;
            expect(row.rows).toEqual(countedOf(linked, all));
          }
          for (const { reference, rows: own } of rows) {
            if (!reference) continue;
            const opened = selectRows(index, reference, level);
            expect(own).toEqual(countedOf(linked, opened));
          }
        }
      }
    }
  });

  it("keeps a tie within a state, which the picture leaves out", () => {
    const within = { from: "minister", to: "ministry", directed: true, role: "target" } as const;
    const index = makeIndex({
      actors: [
        makeActor({ id: "state" }),
        makeActor({ id: "ministry", partOf: "state" }),
        makeActor({ id: "minister", partOf: "state", kind: "office-holder" }),
      ],
      positions: [makePosition({ speaker: "minister", ties: [within] })],
    });
    const linked = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, level: "state" });
    expect(selectRelations(linked).relations).toEqual([]);
    expect(selectRelationsTable(linked).map(({ reference }) => reference)).toEqual([
      "tie:minister~ministry",
    ]);
  });

  it("holds every passing position and every event with a tie", () => {
    for (const state of STATES) {
      const linked = model(state);
      const told = new Set(selectRelationsTable(linked).flatMap((row) => row.rows));
      const { table } = linked.index;
      for (let row = 0; row < table.count; row++) {
        const record = table.record(row);
        const belongs = record.type === "position" || record.ties.length > 0;
        expect(told.has(row)).toBe(belongs && linked.filter.passes[row] === 1);
      }
    }
  });

  it("tells the silence in a row of its own", () => {
    const silence = selectRelationsTable(model({})).find(
      (row) => row.key === "void:iran~pakistan",
    )!;
    expect(silence).toMatchObject({
      fromName: "Iran",
      toName: "Pakistan",
      words: "no statement reported",
      rows: [],
    });
  });

  it("names roles, signs, codes and voices", () => {
    const rows = selectRelationsTable(model({}));
    const byEnds = (from: string, to: string) =>
      rows.filter((row) => row.fromName === from && row.toName === to);
    expect(byEnds("Jilani", "Iran")).toMatchObject([
      {
        reference: "tie:jalil-abbas-jilani~iran",
        roles: ["target"],
        signs: ["cooperative"],
        codes: ["CAMEO 030", "CAMEO 018"],
        voices: ["stated"],
      },
      { reference: null, roles: ["about"], signs: [], words: "supports" },
    ]);
    expect(byEnds("Jilani", "Gaza Strip")[0]).toMatchObject({ roles: ["about"] });
    expect(byEnds("Jilani", "Amir-Abdollahian")[0]).toMatchObject({ roles: ["addressee"] });
    expect(byEnds("Foreign Office", "no other actor")[0]).toMatchObject({ roles: [] });
    expect(byEnds("The Nation", "Iran")[0]).toMatchObject({ voices: ["assessed"] });
  });
});
