import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DossierIndex } from "../../model/dossierIndex";
import type { Reference } from "../../model/reference";
import { selectLinkedModel } from "../../selectors/linkedModel";
import { selectRelations } from "../../selectors/relations";
import { selectGraphAround } from "../../selectors/relationsFocus";
import { selectRelationsGraph } from "../../selectors/relationsGraph";
import { selectBundleLabel } from "../../selectors/relationsBundle";
import {
  DEFAULT_VIEW_STATE,
  NO_FILTERS,
  RELATION_LEVELS,
  type EgoFocus,
  type RelationLevel,
} from "../../state/viewState";
import { arbitraryDossier } from "../../testing/arbitraryDossier";
import { arbitraryCrowd } from "../../testing/arbitraryCrowd";
import { findOverlaps } from "../../testing/findOverlaps";
import { makeActor, makeEvent, makeIndex } from "../../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { contains, type Box } from "../box";
import { estimateTextWidth } from "../textWidth";
import { setBundleLines } from "./bundleForm";
import type { PlacedLanes } from "./placedLanes";
import { placeLanes } from "./placeLanes";

/** Room of the card and of the page at 320, 390, 900, 1280 and 1440 px. */
const ROOMS: [name: string, widthPx: number, mostHeightPx: number][] = [
  ["phone, small", 270, 1100],
  ["phone", 340, 1100],
  ["phone, card", 340, 416],
  ["card", 475, 330],
  ["tablet", 860, 1100],
  ["desk", 1230, 1100],
  ["wide desk", 1372, 1100],
];

/** Beside a frame of 270 px, two names of the greatest length can still touch. */
const ROOMS_FOR_ANY = ROOMS.filter(([name]) => name !== "phone, small");

function place(
  index: DossierIndex,
  level: RelationLevel,
  widthPx: number,
  mostHeightPx: number,
  ego: EgoFocus | null = null,
  keep: Reference | null = null,
): PlacedLanes {
  const graph = ego ? selectGraphAround(index, level, ego) : selectRelationsGraph(index, level);
  const labels = new Map(
    graph.relations.map((relation) => [relation.ref, selectBundleLabel(relation)]),
  );
  return placeLanes(graph, labels, { widthPx, mostHeightPx, wantedHeightPx: mostHeightPx, keep });
}

/** Names, shapes and words of ties: nothing of it may lie on anything else. */
function labelsOf({ actors, bundles, silences }: PlacedLanes): Box[] {
  const shapes = actors
    .filter(({ shape }) => shape !== "")
    .map(({ x, y, radiusPx }) => ({
      x: x - radiusPx,
      y: y - radiusPx,
      widthPx: 2 * radiusPx,
      heightPx: 2 * radiusPx,
    }));
  return [
    ...shapes,
    ...actors.map(({ label }) => label.box),
    ...[...bundles, ...silences].map(({ pill }) => pill.box),
  ];
}

function expectReadable(placed: PlacedLanes): void {
  const boxes = labelsOf(placed);
  expect(findOverlaps(boxes)).toEqual([]);
  const page = { x: 0, y: 0, widthPx: placed.widthPx, heightPx: placed.heightPx };
  expect(boxes.filter((box) => !contains(page, box))).toEqual([]);
  const presses = [
    ...placed.actors.filter(({ isEcho }) => !isEcho).map(({ box }) => box),
    ...[...placed.bundles, ...placed.silences].map(({ pill }) => pill.box),
  ];
  expect(findOverlaps(presses, 1)).toEqual([]);
  for (const box of presses) expect(Math.min(box.widthPx, box.heightPx)).toBeGreaterThanOrEqual(24);
}

describe.each(RELATION_LEVELS)("the dossier with context by %s", (level) => {
  const graph = selectRelationsGraph(realIndexWithContext(), level);

  it.each(ROOMS)("has no label on another: %s", (_name, widthPx, mostHeightPx) => {
    const placed = place(realIndexWithContext(), level, widthPx, mostHeightPx);
    expectReadable(placed);
    expect(placed.heightPx).toBeLessThanOrEqual(mostHeightPx);
    expect(placed.bundles.length + placed.omittedTies).toBe(graph.relations.length);
    expect(placed.bundles.length).toBeGreaterThan(4);
  });

  it("draws the strongest ties, and of equal ones the first", () => {
    const { bundles } = place(realIndexWithContext(), level, 1372, 1100);
    const ranked = graph.relations.toSorted((a, b) => b.rows.length - a.rows.length);
    const drawn = new Set(bundles.map(({ ref }) => ref));
    expect(new Set(ranked.slice(0, drawn.size).map(({ ref }) => ref))).toEqual(drawn);
    expect(drawn.size).toBeGreaterThan(30);
  });

  it("sets words, not numbers alone, where there is room", () => {
    const { bundles } = place(realIndexWithContext(), level, 1372, 1100);
    for (const { ref, pill } of bundles) {
      const relation = graph.relations.find((one) => one.ref === ref)!;
      const lines = setBundleLines(selectBundleLabel(relation), pill, pill.fontSizePx);
      expect(lines.join(" ")).toMatch(/[a-z]/);
    }
  });

  it("gives every actor one place, and names those without", () => {
    const { actors, omittedActors } = place(realIndexWithContext(), level, 860, 1100);
    const standing = actors.filter(({ isEcho }) => !isEcho).map(({ id }) => id);
    expect(new Set(standing).size).toBe(standing.length);
    expect([...standing, ...omittedActors].toSorted()).toEqual(
      graph.nodes.map(({ id }) => id).toSorted(),
    );
    const echoes = actors.filter(({ isEcho }) => isEcho).map(({ id }) => id);
    for (const id of echoes) expect(standing).toContain(id);
  });

  it("has room for the words that any filter leaves", () => {
    const index = realIndexWithContext();
    const placed = place(index, level, 340, 1100);
    for (const issue of index.table.ids.issue) {
      const filters = { ...NO_FILTERS, issue: [issue] };
      const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, level, filters });
      const relations = new Map(selectRelations(model).relations.map((one) => [one.ref, one]));
      for (const { ref, pill } of placed.bundles) {
        const label = selectBundleLabel(relations.get(ref)!, model.filter.passes);
        const lines = setBundleLines(label, pill, pill.fontSizePx);
        expect(lines.length).toBeLessThanOrEqual(pill.lineCount);
        for (const line of lines) {
          expect(estimateTextWidth(line, pill.fontSizePx)).toBeLessThanOrEqual(pill.box.widthPx);
        }
      }
    }
  });
});

describe("the leading pair", () => {
  it("is tied by level lines, one for each direction and one for what is mutual", () => {
    const { bundles, frames } = place(realIndexWithContext(), "state", 1372, 1100);
    expect(frames.map(({ id }) => id)).toEqual(["pakistan", "iran"]);
    const across = bundles.filter(({ left, right }) => left === "pakistan" && right === "iran");
    expect(across.map(({ ref }) => ref)).toEqual([
      "tie:pakistan~iran",
      "tie:iran~pakistan~both",
      "tie:iran~pakistan",
    ]);
    expect(across.map(({ caps }) => caps.map(({ angle }) => angle))).toEqual([
      [0],
      [0, 180],
      [180],
    ]);
    for (const { path } of across) expect(path).toMatch(/^M[\d.]+,[\d.]+H[\d.]+H[\d.]+$/);
  });

  it("keeps the silence of the article", () => {
    const { silences } = place(realIndex(), "state", 1372, 1100);
    expect(silences.map(({ from, to }) => [from, to])).toEqual([["iran", "pakistan"]]);
    expect(silences[0]!.cap.angle).toBe(180);
  });
});

describe("the place of everything", () => {
  it("is the same whatever is filtered, and the same each time", () => {
    const index = realIndexWithContext();
    const open = selectLinkedModel(index, DEFAULT_VIEW_STATE);
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    const filtered = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, filters });
    expect(selectRelations(filtered).graph).toBe(selectRelations(open).graph);
    expect(place(index, "state", 860, 900)).toEqual(place(index, "state", 860, 900));
  });
});

describe.each(RELATION_LEVELS)("the tie that the reader chose, by %s", (level) => {
  const index = realIndexWithContext();
  const graph = selectRelationsGraph(index, level);

  it.each(ROOMS)("has a lane even if it is the weakest: %s", (_name, widthPx, mostHeightPx) => {
    const plain = place(index, level, widthPx, mostHeightPx);
    const drawn = new Set(plain.bundles.map(({ ref }) => ref));
    const weakest = graph.relations.toReversed().find(({ ref }) => !drawn.has(ref))!;
    const placed = place(index, level, widthPx, mostHeightPx, null, weakest.ref);
    expect(placed.bundles.map(({ ref }) => ref)).toContain(weakest.ref);
    expect(placed.bundles.length).toBeGreaterThan(drawn.size - 6);
    expect(placed.heightPx).toBeLessThanOrEqual(mostHeightPx);
    expectReadable(placed);
  });

  it.each(ROOMS)("moves nothing if it has one anyway: %s", (_name, widthPx, mostHeightPx) => {
    const plain = place(index, level, widthPx, mostHeightPx);
    const known = plain.bundles.at(-1)!.ref;
    expect(place(index, level, widthPx, mostHeightPx, null, known)).toEqual(plain);
  });
});

describe("a silence beside an actor in the middle", () => {
  it("has room for its words however wide the names around it are", () => {
    const office = { shortName: "Office of the Envoy", kind: "organisation" } as const;
    const target = (from: string, to: string) =>
      [{ from, to, directed: true, role: "target" }] as const;
    const index = makeIndex({
      actors: [
        makeActor({ id: "left", kind: "state" }),
        makeActor({ id: "right", kind: "state" }),
        makeActor({ id: "west", partOf: "left", ...office }),
        makeActor({ id: "east", partOf: "right", ...office }),
        makeActor({ id: "group", shortName: "Unidentified group, versions" }),
      ],
      events: [
        makeEvent({ id: "e0", kind: "visit", ties: [...target("left", "east")] }),
        makeEvent({ id: "e1", kind: "visit", ties: [...target("right", "west")] }),
        makeEvent({
          id: "e2",
          kind: "call",
          ties: [{ from: "group", to: "left", directed: false, role: "counterpart" }],
        }),
      ],
    });
    const placed = place(index, "person", 860, 1100);
    expect(placed.silences).toHaveLength(2);
    expectReadable(placed);
  });
});

describe("any dossier", () => {
  const ego = fc.option(
    fc.record({
      id: fc.constantFrom("a0", "a1", "c3"),
      steps: fc.constantFrom<(1 | 2)[]>(1, 2),
    }),
  );

  it("has no label on another from 340 px on, and loses no tie without saying so", () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryDossier, arbitraryCrowd),
        fc.constantFrom(...RELATION_LEVELS),
        fc.constantFrom(...ROOMS_FOR_ANY),
        ego,
        (fields, level, [, widthPx, mostHeightPx], centre) => {
          const index = makeIndex(fields);
          const graph = centre
            ? selectGraphAround(index, level, centre)
            : selectRelationsGraph(index, level);
          const placed = place(index, level, widthPx, mostHeightPx, centre);
          expectReadable(placed);
          expect(placed.bundles.length + placed.omittedTies).toBe(graph.relations.length);
          expect(placed.bundles.length > 0).toBe(graph.relations.length > 0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
