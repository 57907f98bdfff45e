import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectRelationsGraph } from "../../selectors/relationsGraph";
import { realIndex } from "../../testing/realDossier";
import { contains, containsPoint, overlaps, type Box } from "../box";
import { fitRelations } from "./fitRelations";
import { moveActors, tellPlace } from "./moveActors";
import { nodeShapeBox } from "./placeNode";
import { placeRelations } from "./placeRelations";
import { placeScene } from "./placeScene";
import { createSceneMoves, placeMoved } from "./sceneMoves";
import { SIDES_LAYOUT } from "./sidesLayout";

/** Of cards and pages, as they are placed. */
const SIZES = [
  { widthPx: 256, heightPx: 416 },
  { widthPx: 334, heightPx: 416 },
  { widthPx: 420, heightPx: 290 },
  { widthPx: 860, heightPx: 480 },
  { widthPx: 1390, heightPx: 560 },
].map(fitRelations);

const graph = selectRelationsGraph(realIndex());
const ids = graph.nodes.flatMap(({ id, isFrame }) => (isFrame ? [] : id));
const arbitraryMoved = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...ids, "nobody"), x: fc.nat(1000), y: fc.nat(1000) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: ids.length },
);
const sceneOf = (size: (typeof SIZES)[number]) => placeScene(graph, size, SIDES_LAYOUT)!;

describe.each(SIZES)("actors moved anywhere, at %j", (size) => {
  it("stand apart and in their frames, all else unmoved", () => {
    const page: Box = { x: 0, y: 0, ...size };
    const before = sceneOf(size);
    fc.assert(
      fc.property(arbitraryMoved, (moved) => {
        const scene = moveActors(before, size, moved);
        const boxes = [
          ...scene.nodes.flatMap((node) => [nodeShapeBox(node), node.label.box]),
          ...scene.frames.map(({ label }) => label.box),
        ];
        boxes.forEach((box, at) => {
          expect(contains(page, box)).toBe(true);
          expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([]);
        });
        scene.nodes.forEach((node, at) => {
          const old = before.nodes[at]!;
          for (const { box } of scene.frames) {
            const wasInside = containsPoint(box, [old.x, old.y]);
            expect(wasInside ? contains(box, node.box) : !overlaps(box, node.box)).toBe(true);
          }
        });
        const isMoved = ({ id }: { id: string }) => moved.some((place) => place.id === id);
        const others = (list: typeof scene.nodes) => list.filter((node) => !isMoved(node));
        expect(others(scene.nodes)).toEqual(others(before.nodes));
        expect(scene.frames).toBe(before.frames);
      }),
      { numRuns: 60 },
    );
  });

  it("come to the very place that was told of them, the last one giving way", () => {
    const before = sceneOf(size);
    fc.assert(
      fc.property(
        arbitraryMoved,
        fc.constantFrom(...ids),
        fc.nat(1000),
        fc.nat(1000),
        (...input) => {
          const [asked, id, x, y] = input;
          const scene = moveActors(before, size, asked);
          // As a reader leaves them: each where it came to stand.
          const stood = asked.flatMap((place) => {
            const node = scene.nodes.find((other) => other.id === place.id);
            return node ? [tellPlace(node, size)] : [];
          });
          const others = stood.filter((place) => place.id !== id);
          const moved = createSceneMoves(graph, size, SIDES_LAYOUT, others)!;
          const spot = moved.put(id, [(x / 1000) * size.widthPx, (y / 1000) * size.heightPx])!;
          const inLink = [...others, spot.moved].sort((a, b) => (a.id < b.id ? -1 : 1));
          const after = moveActors(before, size, inLink);
          const node = after.nodes.find((other) => other.id === id)!;
          expect([node.x, node.y]).toEqual(spot.at);
          expect(tellPlace(node, size)).toEqual(spot.moved);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keep their ties and silences, or lose a tie whose words would lie on others", () => {
    fc.assert(
      fc.property(arbitraryMoved, (moved) => {
        const placed = placeMoved(graph, size, SIDES_LAYOUT, moved)!;
        const all = placeRelations(graph, size, SIDES_LAYOUT, (scene) =>
          moveActors(scene, size, moved),
        )!;
        expect(all.ties).toHaveLength(graph.relations.length);
        expect(placed.voids).toEqual(all.voids);
        expect(all.ties).toEqual(expect.arrayContaining([...placed.ties]));
        const fixed = [
          ...[...placed.nodes, ...placed.frames].map(({ label }) => label.box),
          ...placed.nodes.map(nodeShapeBox),
        ];
        placed.ties.forEach(({ pill }, at) => {
          const others = placed.ties.slice(at + 1).map((tie) => tie.pill.box);
          expect([...fixed, ...others].filter((box) => overlaps(pill.box, box))).toEqual([]);
        });
        expect(placeMoved(graph, size, SIDES_LAYOUT, moved)).toEqual(placed);
      }),
      { numRuns: 8 },
    );
  });
});

describe("a step by key", () => {
  const size = SIZES[3]!;
  const moves = createSceneMoves(graph, size, SIDES_LAYOUT, [])!;

  it("leads on in its direction until nothing is left of it, past whoever stands there", () => {
    for (const { id, at: start } of moves.actors) {
      for (const direction of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        let at = start;
        for (let count = 0; count < 200; count++) {
          const spot = moves.step(id, at, direction);
          if (!spot) break;
          const [dx, dy] = [spot.at[0] - at[0], spot.at[1] - at[1]];
          expect(dx * direction[0] + dy * direction[1]).toBeGreaterThan(1);
          at = spot.at;
        }
        expect(moves.step(id, at, direction)).toBeNull();
      }
    }
  });

  it("tells where the ties of whoever is on the way lead", () => {
    const { radiusPx } = moves.actors.find(({ id }) => id === "jalil-abbas-jilani")!;
    const lines = moves.listLines("jalil-abbas-jilani", [80, 80]);
    expect(lines).toHaveLength(5);
    for (const [[x, y]] of lines) {
      expect(Math.hypot(x - 80, y - 80)).toBeCloseTo(radiusPx + 4, 0);
    }
    expect(moves.listLines("the-nation", [10, 10])).toEqual([]);
    expect(moves.put("pakistan", [10, 10])).toBeNull();
  });
});
