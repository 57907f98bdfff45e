import { describe, expect, it } from "vitest";
import { selectRelationsGraph } from "../../selectors/relationsGraph";
import { realIndex } from "../../testing/realDossier";
import { fitRelations } from "./fitRelations";
import { placeRelations } from "./placeRelations";
import { SIDES_LAYOUT } from "./sidesLayout";
import { silenceKey } from "./silenceKey";
import { walkSides } from "./walkSides";

const SIZES = [
  { widthPx: 490, heightPx: 290 },
  { widthPx: 1372, heightPx: 600 },
  { widthPx: 360, heightPx: 416 },
];

describe.each(SIZES)("the walk at $widthPx × $heightPx", (size) => {
  const placed = placeRelations(
    selectRelationsGraph(realIndex()),
    fitRelations(size),
    SIDES_LAYOUT,
  )!;
  const walk = walkSides(placed);

  it("leads from Iran along the silence to Pakistan, and back", () => {
    const silence = silenceKey({ from: "iran", to: "pakistan" });
    expect(walk.get("actor:iran")?.left).toBe(silence);
    expect(walk.get(silence)).toEqual({ left: "actor:pakistan", right: "actor:iran" });
    expect(walk.get("actor:pakistan")).toEqual({ right: silence });
  });

  it("leads left and right as the actors stand", () => {
    expect(walk.get("tie:hossein-amir-abdollahian~jalil-abbas-jilani~both")).toEqual({
      left: "actor:jalil-abbas-jilani",
      right: "actor:hossein-amir-abdollahian",
    });
    expect(walk.get("tie:attackers-unidentified~iran")).toEqual({
      left: "actor:attackers-unidentified",
      right: "actor:iran",
    });
  });

  it("leads nowhere but to what is drawn", () => {
    const drawn = [
      ...[...placed.nodes, ...placed.frames].map(({ id }) => `actor:${id}`),
      ...placed.ties.map(({ ref }) => ref),
      ...placed.voids.map(silenceKey),
    ];
    const led = [...walk.values()].flatMap(({ left, right }) => [left, right]);
    expect(led.filter((key) => key !== undefined && !drawn.includes(key))).toEqual([]);
    expect([...walk.keys()].filter((key) => !drawn.includes(key))).toEqual([]);
  });
});
