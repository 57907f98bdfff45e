import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectFoldableSides, selectPositionMatrix } from "./positionMatrix";

const matrixOf = (index = realIndex(), state: Partial<ViewState> = {}, folded: string[] = []) =>
  selectPositionMatrix(
    selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state }),
    new Set(folded),
  );
const rowOf = (matrix: ReturnType<typeof matrixOf>, actor: string) =>
  matrix.rows.find((row) => row.actor === actor)!;

describe("selectPositionMatrix", () => {
  it("has a cell for every actor and top issue, and shows silence as silence", () => {
    const matrix = matrixOf();
    expect(matrix.issues).toHaveLength(6);
    for (const { cells } of matrix.rows) expect(cells).toHaveLength(6);
    const minister = rowOf(matrix, "hossein-amir-abdollahian");
    expect(minister.cells.map(({ state }) => state)).toEqual(Array(6).fill("silent"));
  });

  it("tells what is filtered out from what nobody said", () => {
    const matrix = matrixOf(realIndex(), {
      filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] },
    });
    const states = Object.fromEntries(
      rowOf(matrix, "jalil-abbas-jilani").cells.map(({ issue, state }) => [issue, state]),
    );
    expect(states["gaza-ceasefire"]).toBe("held");
    expect(states["bilateral-ties"]).toBe("filtered");
    expect(
      rowOf(matrix, "the-nation").cells.find(({ issue }) => issue === "gaza-ceasefire")?.state,
    ).toBe("silent");
  });

  it("loses and doubles no position when sides are folded", () => {
    const index = realIndexWithContext();
    const signsOf = (folded: string[]) =>
      matrixOf(index, { layer: "all" }, folded).rows.flatMap(({ cells }) =>
        cells.flatMap(({ issue, signs }) => signs.map(({ reference }) => `${issue} ${reference}`)),
      );
    const open = signsOf([]);
    const closed = signsOf(selectFoldableSides(index));
    expect(closed.toSorted()).toEqual(open.toSorted());
    expect(new Set(open).size).toBe(open.length);
    const positions = new Set(open.map((sign) => sign.split(" ")[1]));
    expect(positions.size).toBe(index.dossier.positions.length);
  });

  it("marks a change of one speaker's stance on an issue, in the order of days", () => {
    const index = realIndexWithContext();
    const matrix = matrixOf(index, { layer: "all" });
    for (const { cells } of matrix.rows) {
      for (const { signs } of cells) {
        const days = signs.map(({ row }) => index.table.start[row]!);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        expect(signs[0]?.isChange ?? false).toBe(false);
      }
    }
    expect(
      matrix.rows.some(({ cells }) => cells.some(({ signs }) => signs.some((s) => s.isChange))),
    ).toBe(true);
  });

  it("answers who called for a ceasefire", () => {
    const matrix = matrixOf(realIndexWithContext(), { layer: "all" });
    const callers = matrix.rows.filter(({ cells }) =>
      cells.some(
        ({ issue, signs }) =>
          issue === "gaza-ceasefire" && signs.some(({ stance }) => stance === "calls-for"),
      ),
    );
    expect(callers.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining(["jalil-abbas-jilani", "foreign-office-pakistan"]),
    );
  });
});
