import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { arbitraryDossier, arbitraryFilter } from "../testing/arbitraryDossier";
import { makeActor, makeIndex, makePosition } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectPositionMatrix, type PositionMatrix } from "./positionMatrix";
import { isStrictlyBefore } from "../testing/isStrictlyBefore";

const matrixOf = (index = realIndex(), state: Partial<ViewState> = {}) =>
  selectPositionMatrix(selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state }));
const rowOf = (matrix: PositionMatrix, actor: string) =>
  matrix.rows.find((row) => row.actor === actor)!;
const signsOf = (matrix: PositionMatrix) =>
  matrix.rows.flatMap(({ cells }) =>
    cells.flatMap(({ issue, groups }) =>
      groups.flat().map((sign) => `${issue} ${sign.reference} ${sign.isChange}`),
    ),
  );

describe("the rows", () => {
  it("stand in the levels of partOf, people below their office", () => {
    const { rows } = matrixOf();
    expect(rows.map(({ actor, depth, isFolded }) => [actor, depth, isFolded])).toEqual([
      ["pakistan", 0, false],
      ["foreign-office-pakistan", 1, false],
      ["jalil-abbas-jilani", 2, null],
      ["the-nation", 0, null],
      ["iran", 0, false],
      ["hossein-amir-abdollahian", 1, null],
    ]);
  });

  it("are folded at the states with the context, and `fold` names the others", () => {
    const index = realIndexWithContext();
    const closed = matrixOf(index, { layer: "all" });
    expect(new Set(closed.rows.map(({ depth }) => depth))).toEqual(new Set([0]));
    const open = matrixOf(index, { layer: "all", fold: ["foreign-office-pakistan", "pakistan"] });
    expect(rowOf(open, "pakistan").isFolded).toBe(false);
    expect(rowOf(open, "foreign-office-pakistan")).toMatchObject({ depth: 1, isFolded: true });
    expect(rowOf(open, "jalil-abbas-jilani")).toBeUndefined();
    expect(rowOf(open, "iran").isFolded).toBe(true);
    expect(matrixOf(realIndex(), { fold: ["pakistan"] }).rows.map(({ actor }) => actor)).toEqual([
      "pakistan",
      "the-nation",
      "iran",
      "hossein-amir-abdollahian",
    ]);
  });

  it("can all be opened and folded by the value that the matrix gives", () => {
    for (const [index, layer] of [
      [realIndex(), "article"],
      [realIndexWithContext(), "all"],
    ] as const) {
      const first = matrixOf(index, { layer }).foldAll!;
      const second = matrixOf(index, { layer, fold: first.fold }).foldAll!;
      expect(second.isOpen).toBe(!first.isOpen);
      const opening = [first, second].find(({ isOpen }) => isOpen)!;
      const open = matrixOf(index, { layer, fold: opening.fold });
      expect(open.rows.filter(({ isFolded }) => isFolded)).toEqual([]);
      const folding = open.foldAll!;
      const folded = matrixOf(index, { layer, fold: folding.fold });
      expect(folded.rows.every(({ depth }) => depth === 0)).toBe(true);
    }
  });

  it("lose and double no position when they are folded, nor a mark of change", () => {
    const index = realIndexWithContext();
    const closed = matrixOf(index, { layer: "all" });
    const open = matrixOf(index, { layer: "all", fold: closed.foldAll!.fold });
    expect(open.rows.length).toBeGreaterThan(closed.rows.length);
    expect(signsOf(closed).toSorted()).toEqual(signsOf(open).toSorted());
    expect(new Set(signsOf(open)).size).toBe(signsOf(open).length);
    const shown = new Set(signsOf(open).map((sign) => sign.split(" ")[1]));
    expect(shown.size).toBe(index.dossier.positions.length);
  });
});

describe("a cell", () => {
  it("is there for every actor and top issue, and shows silence as silence", () => {
    const matrix = matrixOf();
    expect(matrix.issues).toHaveLength(6);
    for (const { cells } of matrix.rows) expect(cells).toHaveLength(6);
    const minister = rowOf(matrix, "hossein-amir-abdollahian");
    expect(minister.cells.map(({ state }) => state)).toEqual(Array(6).fill("silent"));
  });

  it("say of whom no position is reported in how many votes, statements and agreements it takes part", () => {
    const index = realIndexWithContext();
    const deedsOf = (matrix: PositionMatrix, actor: string, issue: string) =>
      rowOf(matrix, actor).cells.find((cell) => cell.issue === issue)!;
    const matrix = matrixOf(index, { layer: "all" });
    const ofUn = deedsOf(matrix, "united-nations", "gaza-ceasefire");
    expect(ofUn.state).toBe("silent");
    const isOfUn = (actor: string | undefined): boolean =>
      actor !== undefined && (actor === "united-nations" || isOfUn(index.actor.get(actor)?.partOf));
    const onUn = index.dossier.events.filter(
      ({ kind, issues, participants }) =>
        ["vote", "agreement", "statement"].includes(kind) &&
        issues.includes("gaza-ceasefire") &&
        participants.some(({ actor, role }) => role !== "mentioned" && isOfUn(actor)),
    );
    expect(ofUn.deeds).toBe(onUn.length);
    expect(ofUn.deeds).toBeGreaterThan(2);
    expect(deedsOf(matrix, "united-states", "gaza-ceasefire").deeds).toBeGreaterThan(0);
    expect(deedsOf(matrix, "pakistan", "gaza-ceasefire").deeds).toBe(0);
  });

  it("calls nobody silent for whom those in the rows below speak", () => {
    const [issue] = rowOf(matrixOf(), "pakistan").cells;
    expect(issue).toMatchObject({ state: "below", total: 0, count: 6 });
    const [folded] = rowOf(matrixOf(realIndex(), { fold: ["pakistan"] }), "pakistan").cells;
    expect(folded).toMatchObject({ state: "held", total: 6, count: 6 });
  });

  it("tells what is filtered out from what nobody said", () => {
    const matrix = matrixOf(realIndex(), {
      filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] },
    });
    const cellsOf = (actor: string) =>
      Object.fromEntries(rowOf(matrix, actor).cells.map((cell) => [cell.issue, cell]));
    expect(cellsOf("jalil-abbas-jilani")["gaza-ceasefire"]).toMatchObject({ state: "held" });
    expect(cellsOf("jalil-abbas-jilani")["bilateral-ties"]).toMatchObject({
      state: "filtered",
      count: 2,
    });
    expect(cellsOf("pakistan")["bilateral-ties"]).toMatchObject({ state: "filtered", count: 2 });
    expect(cellsOf("the-nation")["gaza-ceasefire"]).toMatchObject({ state: "silent", count: 0 });
  });

  it("counts its signs, whatever the dossier and the filter, and orders only what is in order", () => {
    fc.assert(
      fc.property(arbitraryDossier, arbitraryFilter, fc.boolean(), (fields, filter, isFolded) => {
        const index = makeIndex(fields);
        const fold = isFolded ? ["a0", "a1", "a2", "a3"] : [];
        const matrix = matrixOf(index, { ...filter, fold });
        for (const { cells } of matrix.rows) {
          for (const { state, groups, count, total } of cells) {
            const signs = groups.flat();
            expect(signs.length > 0).toBe(state === "held");
            expect(count === signs.length).toBe(state === "held" || state === "silent");
            expect(count + total === 0).toBe(state === "silent");
            expect(total).toBeGreaterThanOrEqual(signs.length);
            for (const [at, group] of groups.entries()) {
              for (const { row } of group) {
                for (const later of groups.slice(at + 1).flat()) {
                  expect(isStrictlyBefore(index.table, row, later.row)).toBe(true);
                }
              }
            }
          }
        }
      }),
    );
  });

  it("keeps apart what is in order, and together what is not", () => {
    const at = (id: string, when: string) => makePosition({ id, when, issues: ["x"] });
    const index = makeIndex({
      actors: [makeActor({ id: "speaker" })],
      positions: [
        at("third", "2024-01-03"),
        at("first", "2024-01-01"),
        at("month", "2024-02"),
        at("within", "2024-02-10"),
      ],
    });
    const [cell] = matrixOf(index).rows[0]!.cells;
    expect(cell!.groups.map((group) => group.map(({ reference }) => reference))).toEqual([
      ["position:first"],
      ["position:third"],
      ["position:month", "position:within"],
    ]);
  });
});

it("answers who called for a ceasefire", () => {
  const { foldAll } = matrixOf(realIndexWithContext(), { layer: "all" });
  const matrix = matrixOf(realIndexWithContext(), { layer: "all", fold: foldAll!.fold });
  const callers = matrix.rows.filter(({ cells }) =>
    cells.some(
      ({ issue, groups }) =>
        issue === "gaza-ceasefire" && groups.flat().some(({ stance }) => stance === "calls-for"),
    ),
  );
  expect(callers.map(({ actor }) => actor)).toEqual(
    expect.arrayContaining(["jalil-abbas-jilani", "foreign-office-pakistan"]),
  );
});
