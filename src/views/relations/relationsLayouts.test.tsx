import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SceneLayout } from "../../layout/graph/graphScene";
import { placeLines } from "../../layout/graph/placeLabel";
import { placeNode } from "../../layout/graph/placeNode";
import { selectLinkedModel, type LinkedModel } from "../../selectors/linkedModel";
import { selectRelations } from "../../selectors/relations";
import { selectRelationsGraph } from "../../selectors/relationsGraph";
import { DEFAULT_VIEW_STATE, RELATION_LEVELS } from "../../state/viewState";
import { renderWithUrl } from "../../testing/renderWithUrl";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { drawScene, RELATIONS_LAYOUTS } from "./relationsLayouts";

/** The values `{ id, place }` of all files that are named as layouts. */
const LAYOUT_VALUES = Object.values(
  import.meta.glob<Record<string, unknown>>("../../layout/**/*Layout.ts", { eager: true }),
)
  .flatMap((module) => Object.values(module))
  .filter(
    (value): value is SceneLayout =>
      typeof value === "object" && value !== null && "id" in value && "place" in value,
  );

/** All actors in a row across the picture, without frames: a layout as small as one can be. */
const ROW_LAYOUT: SceneLayout = {
  id: "row",
  place: ({ nodes }, { widthPx, heightPx }) => ({
    frames: [],
    nodes: nodes.map((node, at) => {
      const [x, y] = [((at + 0.5) * widthPx) / nodes.length, heightPx * (at % 2 ? 0.3 : 0.7)];
      const lines = [{ text: node.name, isQuiet: false }];
      return placeNode(node, x, y, 10, placeLines(lines, x, y + 14, "middle", 12));
    }),
    portAngles: () => [0, 90, 180, 270],
  }),
};

describe("the layouts of the relations", () => {
  beforeEach(() => {
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
      DOMRect.fromRect({ width: 1100, height: 430 }),
    );
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("are all in the list, each once", () => {
    const ids = RELATIONS_LAYOUTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(LAYOUT_VALUES.map(({ id }) => id)).toContain("sides");
    for (const { id } of LAYOUT_VALUES) expect(ids).toContain(id);
  });

  it("have one for any graph at the end", () => {
    const models: LinkedModel[] = [realIndex(), realIndexWithContext()].flatMap((index) =>
      RELATION_LEVELS.map((level) => selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, level })),
    );
    for (const model of models) {
      const graph = selectRelationsGraph(model.index, model.level);
      expect(RELATIONS_LAYOUTS.at(-1)!.suits(model, graph)).toBe(true);
    }
    const [article] = models.filter(({ level }) => level === "person");
    const graph = selectRelationsGraph(article!.index, "person");
    expect(RELATIONS_LAYOUTS.find(({ suits }) => suits(article!, graph))?.id).toBe("sides");
  });

  it("can be joined by another that only places actors: ties, marks and moving come of themselves", async () => {
    const Picture = drawScene(ROW_LAYOUT);
    const model = selectLinkedModel(realIndex(), DEFAULT_VIEW_STATE);
    const { container } = renderWithUrl(
      <Picture variant="page" series={selectRelations(model)} otherwise="no room" />,
      { url: "/d/pakistan-iran-2023/relations/" },
    );
    expect(container.querySelectorAll('[data-ref^="tie:"]')).toHaveLength(6);
    expect(container.querySelectorAll('[data-ref^="actor:"]')).toHaveLength(9);
    expect(await screen.findByText(/^Move an actor.* keys/)).toBeTruthy();
  });
});
