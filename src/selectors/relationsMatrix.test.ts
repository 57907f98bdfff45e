import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierIndex } from "../model/dossierIndex";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  RELATION_LEVELS,
  type ViewState,
} from "../state/viewState";
import { arbitraryCrowd } from "../testing/arbitraryCrowd";
import { countedOf } from "../testing/countedOf";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeActor, makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectRows } from "./emphasis";
import { selectLinkedModel } from "./linkedModel";
import { selectRelations } from "./relations";
import { selectFocusedGraph } from "./relationsFocus";
import { MOST_MATRIX_ACTORS, selectTieMatrix, type TieMatrix } from "./relationsMatrix";
import { selectRelationsTable } from "./relationsTable";

function select(index: DossierIndex, state: Partial<ViewState> = {}) {
  const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state });
  const series = selectRelations(model, selectFocusedGraph(model));
  return { model, series, matrix: selectTieMatrix(index, model.level, series, model.state.sel) };
}

const idsOf = ({ actors }: TieMatrix) => actors.map(({ node }) => node.id);

/** Each tie of the cells once, with how many cells it has. */
function countCells({ cells }: TieMatrix) {
  const counts = new Map<string, number>();
  for (const { relations } of cells.values()) {
    for (const { ref } of relations) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return counts;
}

const GAZA = { filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } };

describe("the matrix of ties", () => {
  it("holds the ties of the picture and the records of the table, and says who has none", () => {
    for (const [index, level] of [
      [realIndex(), null],
      ...RELATION_LEVELS.slice(0, 2).map((each) => [realIndexWithContext(), each] as const),
    ] as const) {
      for (const state of [
        {},
        GAZA,
        { from: "2024" },
        { ego: { id: "china", steps: 1 } as const },
      ]) {
        const { model, series, matrix } = select(index, { ...state, level });
        const counts = countCells(matrix);
        expect([...counts.keys()].toSorted()).toEqual(
          series.relations.map(({ ref }) => ref).toSorted(),
        );
        for (const { ref, directed } of series.relations) {
          expect(counts.get(ref)).toBe(directed ? 1 : 2);
        }
        const inCells = [...matrix.cells.values()].flatMap(({ relations }) => relations);
        for (const { reference, rows } of selectRelationsTable(model, series.graph)) {
          const cell = inCells.find(({ ref }) => ref === reference);
          expect(cell ? countedOf(model, cell.rows) : rows).toEqual(rows);
        }
        expect([...idsOf(matrix), ...matrix.apart].toSorted()).toEqual(
          series.nodes.map(({ id }) => id).toSorted(),
        );
      }
    }
  });

  it("shows the silence in the cell of the statement that is missing", () => {
    const { matrix, series } = select(realIndex());
    expect(series.voids).toHaveLength(1);
    const silent = [...matrix.cells].filter(([, { silence }]) => silence);
    expect(silent.map(([key]) => key)).toEqual(["iran~pakistan"]);
    expect(idsOf(matrix)).toEqual(expect.arrayContaining(["iran", "pakistan"]));
  });

  it("puts the state before its offices and these before their people", () => {
    const { matrix } = select(realIndexWithContext(), { level: "person" });
    const ids = idsOf(matrix);
    expect(ids[0]).toBe("pakistan");
    const depth = new Map(matrix.actors.map((actor) => [actor.node.id, actor.depth]));
    expect(depth.get("foreign-office-pakistan")).toBe(1);
    expect(depth.get("jalil-abbas-jilani")).toBe(2);
    expect(ids.indexOf("foreign-office-pakistan")).toBeLessThan(ids.indexOf("jalil-abbas-jilani"));
    expect(ids.indexOf("jalil-abbas-jilani")).toBeLessThan(ids.indexOf("iran"));
  });

  it("takes of a crowd those with most records, and whoever is selected", () => {
    const actors = Array.from({ length: MOST_MATRIX_ACTORS + 20 }, (_, at) =>
      makeActor({ id: `a${at}` }),
    );
    const tie = (from: number, to: number) => ({
      from: `a${from}`,
      to: `a${to}`,
      directed: true,
      role: "target" as const,
    });
    const index = makeIndex({
      actors,
      events: actors.flatMap((_, at) =>
        Array.from({ length: at < 40 ? 2 : 1 }, (__, copy) =>
          makeEvent({ id: `e${at}-${copy}`, ties: [tie(at, (at + 1) % actors.length)] }),
        ),
      ),
    });
    const ids = idsOf(select(index, { level: "person" }).matrix);
    expect(ids).toHaveLength(MOST_MATRIX_ACTORS);
    expect(ids).toEqual(expect.arrayContaining(["a0", "a20", "a39"]));
    expect(ids).not.toContain("a75");
    const chosen = select(index, { level: "person", sel: "tie:a75~a76" }).matrix;
    expect(idsOf(chosen)).toHaveLength(MOST_MATRIX_ACTORS);
    expect(chosen.cells.get("a75~a76")!.relations.map(({ ref }) => ref)).toEqual(["tie:a75~a76"]);
  });
});

describe("the matrix of any dossier", () => {
  it("opens with each cell exactly the records that it sums, and never moves under a filter", () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryDossier, arbitraryCrowd),
        fc.constantFrom(...RELATION_LEVELS),
        arbitraryFilter,
        (fields, level, filter) => {
          const index = makeIndex(fields);
          const { model, series, matrix } = select(index, { ...filter, level });
          const ids = idsOf(matrix);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).toEqual(idsOf(select(index, { level }).matrix));
          for (const [key, { relations, silence }] of matrix.cells) {
            const [from = "", to = ""] = key.split("~");
            expect(from).not.toBe(to);
            expect(ids).toEqual(expect.arrayContaining([from, to]));
            for (const { ref, rows, shown } of relations) {
              const opened = selectRows(index, ref, level);
              expect(opened).toEqual(rows);
              expect(opened.filter((row) => model.filter.passes[row])).toHaveLength(shown);
            }
            expect(`${silence?.from ?? from}~${silence?.to ?? to}`).toBe(key);
          }
          const counts = countCells(matrix);
          expect(counts.size).toBe(series.relations.length);
          for (const { ref, directed } of series.relations) {
            expect(counts.get(ref)).toBe(directed ? 1 : 2);
          }
        },
      ),
    );
  });
});
