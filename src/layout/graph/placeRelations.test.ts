import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectRelationsGraph, type RelationsGraph } from "../../selectors/relationsGraph";
import { makeActor, makeEvent, makeIndex, makePosition } from "../../testing/makeDossier";
import { realIndex } from "../../testing/realDossier";
import { contains, inset, overlaps, type Box } from "../box";
import { pointOnCurve, sampleCurve } from "./curve";
import type { PlacedGraph } from "./placedGraph";
import { nodeShapeBox } from "./placeNode";
import { placeRelations } from "./placeRelations";
import { SIDES_LAYOUT } from "./sidesLayout";

const SIZES: [number, number][] = [
  [256, 220],
  [282, 220],
  [340, 200],
  [427, 200],
  [445, 170],
  [270, 300],
  [300, 260],
  [300, 300],
  [358, 260],
  [358, 340],
  [420, 205],
  [420, 290],
  [490, 255],
  [490, 290],
  [900, 331],
  [900, 480],
  [1390, 560],
  [1390, 700],
];

function place(graph: RelationsGraph, widthPx: number, heightPx: number) {
  const placed = placeRelations(graph, { widthPx, heightPx }, SIDES_LAYOUT);
  if (!placed) throw new Error(`no room at ${widthPx} × ${heightPx}`);
  return placed;
}

function pillsOf(placed: PlacedGraph): Box[] {
  return [...placed.ties, ...placed.voids].map(({ pill }) => pill.box);
}

function namesOf(placed: PlacedGraph): Box[] {
  return [...placed.nodes, ...placed.frames].map(({ label }) => label.box);
}

function anyOverlap(boxes: readonly Box[]): boolean {
  return boxes.some((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)));
}

describe("the graph of the editorial", () => {
  const graph = selectRelationsGraph(realIndex());

  it("says where there is room that the Foreign Office speaks to nobody in particular", () => {
    const linesAt = (widthPx: number, heightPx: number) =>
      place(graph, widthPx, heightPx)
        .nodes.find(({ id }) => id === "foreign-office-pakistan")!
        .label.lines.map(({ text }) => text);
    expect(linesAt(1158, 467)).toEqual(["Foreign Office", "1 statement, no addressee"]);
    expect(linesAt(490, 255)).toEqual(["Foreign Office"]);
  });

  describe.each(SIZES)("at %i × %i px", (widthPx, heightPx) => {
    const placed = place(graph, widthPx, heightPx);
    const page: Box = { x: 0, y: 0, widthPx, heightPx };

    it("shows all actors in their frames, all ties and the silence", () => {
      expect(placed.frames.map(({ id }) => id)).toEqual(["pakistan", "iran"]);
      expect(placed.nodes).toHaveLength(7);
      expect(placed.ties.map(({ ref }) => ref).sort()).toEqual(
        graph.relations.map(({ ref }) => ref).sort(),
      );
      expect(placed.voids).toHaveLength(1);
    });

    it("keeps shapes and names apart and in sight", () => {
      const boxes = [...placed.nodes.map(nodeShapeBox), ...namesOf(placed)];
      expect(anyOverlap(boxes)).toBe(false);
      expect(boxes.every((box) => contains(page, box))).toBe(true);
      expect(anyOverlap([...placed.nodes, ...placed.frames].map(pressBox))).toBe(false);
    });

    it("keeps the words of ties off shapes, names and each other", () => {
      const pills = pillsOf(placed);
      const fixed = [...placed.nodes.map(nodeShapeBox), ...namesOf(placed)];
      expect(anyOverlap(pills)).toBe(false);
      for (const pill of pills) {
        expect(contains(page, pill)).toBe(true);
        expect(fixed.filter((box) => overlaps(pill, box))).toEqual([]);
      }
    });

    it("sets the words on their own curves, in a box that a finger can hit", () => {
      for (const { pill, curve } of [...placed.ties, ...placed.voids]) {
        const x = pill.box.x + pill.box.widthPx / 2;
        const y = pill.box.y + pill.box.heightPx / 2;
        const distances = sampleCurve(curve, 200).map((point) =>
          Math.hypot(point[0] - x, point[1] - y),
        );
        expect(Math.min(...distances)).toBeLessThan(2.5);
        expect(Math.min(pill.box.heightPx, pill.box.widthPx)).toBeGreaterThanOrEqual(24);
        expect(pill.fontSizePx).toBeGreaterThanOrEqual(12);
      }
    });

    it("runs no tie through a name or a foreign shape", () => {
      const ends = new Map(graph.relations.map(({ ref, from, to }) => [ref, [from, to]]));
      const curves = [
        ...placed.ties.map(({ ref, curve }) => ({ curve, ends: ends.get(ref) ?? [] })),
        ...placed.voids.map(({ from, to, curve }) => ({ curve, ends: [from, to] })),
      ];
      for (const { curve, ends: own } of curves) {
        const foreign = placed.nodes.filter(({ id }) => !own.includes(id)).map(nodeShapeBox);
        for (const point of sampleCurve(curve, 60)) {
          const hit = [...foreign, ...namesOf(placed)].find((box) => isInside(point, box));
          expect(hit).toBeUndefined();
        }
      }
    });

    it("leads the silence from Iran's frame to Pakistan's", () => {
      const [silence] = placed.voids;
      const [pakistan, iran] = placed.frames;
      expect(silence!.curve.start[0]).toBeCloseTo(iran!.box.x - 2, 0);
      const edge = pakistan!.box.x + pakistan!.box.widthPx;
      expect(silence!.curve.end[0]).toBeCloseTo(edge + 11, 0);
      expect(silence!.pill.wording).not.toBe("number");
    });

    it("is the same every time, to 0.1 px", () => {
      expect(place(graph, widthPx, heightPx)).toEqual(placed);
      const numbers = JSON.stringify([placed.ties.map(({ curve }) => curve), placed.nodes]).match(
        /-?\d+\.\d+/g,
      );
      for (const number of numbers ?? []) expect(number).toMatch(/\.\d$/);
    });
  });

  it("says all in words where there is room", () => {
    for (const [widthPx, heightPx] of [
      [358, 340],
      [420, 290],
      [490, 255],
      [900, 480],
      [1390, 700],
    ] as const) {
      const wordings = place(graph, widthPx, heightPx).ties.map(({ pill }) => pill.wording);
      expect(new Set(wordings)).toEqual(new Set(["full"]));
    }
  });

  it("places counterparts level with each other", () => {
    for (const [widthPx, heightPx] of SIZES) {
      const { nodes } = place(graph, widthPx, heightPx);
      const y = (id: string) => nodes.find((node) => node.id === id)!.y;
      expect(y("jalil-abbas-jilani")).toBe(y("hossein-amir-abdollahian"));
    }
  });
});

describe("ties between the same two actors", () => {
  it("fan out", () => {
    const tie = (id: string, from: string, to: string) =>
      makePosition({ id, speaker: from, ties: [{ from, to, directed: true, role: "target" }] });
    const graph = selectRelationsGraph(
      makeIndex({
        actors: [
          makeActor({ id: "a", partOf: "left" }),
          makeActor({ id: "b", partOf: "right" }),
          makeActor({ id: "left" }),
          makeActor({ id: "right" }),
        ],
        positions: [tie("p1", "a", "b"), tie("p2", "b", "a")],
        events: [
          makeEvent({
            kind: "call",
            ties: [{ from: "a", to: "b", directed: false, role: "counterpart" }],
          }),
        ],
      }),
    );
    const middles = place(graph, 490, 290)
      .ties.map(({ curve }) => pointOnCurve(curve, 0.5)[1])
      .sort((a, b) => a - b);
    expect(middles).toHaveLength(3);
    expect(middles[1]! - middles[0]!).toBeGreaterThanOrEqual(12);
    expect(middles[2]! - middles[1]!).toBeGreaterThanOrEqual(12);
  });
});

describe("any graph of few actors", () => {
  it("keeps shapes and names apart and draws every tie, or has no room at all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 }),
        fc.array(fc.tuple(fc.nat(15), fc.nat(15), fc.boolean()), { maxLength: 18 }),
        fc.constantFrom<[number, number]>([300, 260], [490, 290], [900, 480]),
        (actorCount, ties, [widthPx, heightPx]) => {
          const graph = makeGraph(actorCount, ties);
          const placed = placeRelations(graph, { widthPx, heightPx }, SIDES_LAYOUT);
          if (!placed) return;
          expect(placed.ties.length).toBe(graph.relations.length);
          expect(placed.nodes.length + placed.frames.length).toBe(graph.nodes.length);
          expect(anyOverlap([...placed.nodes.map(nodeShapeBox), ...namesOf(placed)])).toBe(false);
          for (const { curve } of placed.ties) {
            for (const value of Object.values(curve).flat()) expect(value).not.toBeNaN();
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("has no room for many actors in a small picture", () => {
    const ties = Array.from({ length: 40 }, (_, at): [number, number, boolean] => [
      at,
      at + 1,
      false,
    ]);
    expect(
      placeRelations(makeGraph(40, ties), { widthPx: 300, heightPx: 260 }, SIDES_LAYOUT),
    ).toBeNull();
  });
});

function makeGraph(
  actorCount: number,
  ties: readonly (readonly [number, number, boolean])[],
): RelationsGraph {
  const id = (at: number) => `actor-${at % actorCount}`;
  const states = ["left", "right", undefined];
  const actors = Array.from({ length: actorCount }, (_, at) => {
    const partOf = states[at % 3];
    return makeActor({
      id: id(at),
      shortName: `Actor with name ${at}`,
      kind: "organisation",
      ...(partOf ? { partOf } : {}),
    });
  });
  return selectRelationsGraph(
    makeIndex({
      actors: [makeActor({ id: "left" }), makeActor({ id: "right" }), ...actors],
      positions: actors.map((actor, at) => makePosition({ id: `says-${at}`, speaker: actor.id })),
      events: ties.map(([from, to, isBoth], at) =>
        makeEvent({
          id: `event-${at}`,
          kind: isBoth ? "call" : "visit",
          ties: [
            {
              from: id(from),
              to: id(to),
              directed: !isBoth,
              role: isBoth ? "counterpart" : "target",
            },
          ],
        }),
      ),
    }),
  );
}

function isInside([x, y]: readonly [number, number], box: Box): boolean {
  return x > box.x && x < box.x + box.widthPx && y > box.y && y < box.y + box.heightPx;
}

/** What a press hits, a hair smaller: boxes that touch do not overlap. */
function pressBox(item: PlacedGraph["nodes"][number] | PlacedGraph["frames"][number]): Box {
  return inset("labelBox" in item ? item.labelBox : item.box, 0.5);
}
