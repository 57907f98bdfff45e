import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, overlaps, type Box } from "../box";
import { placeLabels, type LabelRequest, type LabelRoom } from "./placeLabels";

const bounds: Box = { x: 0, y: 0, widthPx: 200, heightPx: 100 };

function label(id: string, more: Partial<LabelRequest> = {}): LabelRequest {
  return { id, widthPx: 40, heightPx: 16, candidates: [[100, 50]], required: false, ...more };
}

function room(more: Partial<LabelRoom> = {}): LabelRoom {
  return { bounds, taken: [], avoided: [], ...more };
}

describe("placeLabels", () => {
  it("takes the first candidate that is free and gives earlier labels the better place", () => {
    const candidates = [
      [100, 50],
      [100, 80],
    ] as const;
    const boxes = placeLabels([label("a", { candidates }), label("b", { candidates })], room());
    expect(boxes.get("a")).toEqual({ x: 80, y: 42, widthPx: 40, heightPx: 16 });
    expect(boxes.get("b")?.y).toBe(72);
  });

  it("leaves out what has no room near its candidates", () => {
    const boxes = placeLabels([label("a"), label("b")], room());
    expect([...boxes.keys()]).toEqual(["a"]);
  });

  it("lets a label with a leader stand elsewhere, nearest first", () => {
    const boxes = placeLabels([label("a"), label("b", { anywhere: true })], room());
    const box = boxes.get("b");
    expect(box && Math.abs(box.y + 8 - 50)).toBeLessThan(26);
  });

  it("covers what is only avoided when the label is required, and nothing that is taken", () => {
    const avoided = [bounds];
    expect(placeLabels([label("a")], room({ avoided })).size).toBe(0);
    expect(placeLabels([label("a", { required: true })], room({ avoided })).size).toBe(1);
    expect(placeLabels([label("a", { required: true })], room({ taken: [bounds] })).size).toBe(0);
  });

  it("never lays labels over one another or out of bounds", () => {
    const point = fc.tuple(fc.integer({ min: -20, max: 220 }), fc.integer({ min: -20, max: 120 }));
    const request = fc.record({
      widthPx: fc.integer({ min: 5, max: 90 }),
      heightPx: fc.integer({ min: 5, max: 40 }),
      candidates: fc.array(point, { minLength: 1, maxLength: 5 }),
      required: fc.boolean(),
      anywhere: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 12 }), point, (requests, [x, y]) => {
        const taken: Box[] = [{ x, y, widthPx: 30, heightPx: 20 }];
        const labels = requests.map((fields, at) => ({ ...fields, id: String(at) }));
        const boxes = [...placeLabels(labels, room({ taken })).values(), ...taken];
        for (const [at, box] of boxes.entries()) {
          const isOurs = at < boxes.length - 1;
          expect(!isOurs || contains(bounds, box)).toBe(true);
          expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false);
        }
      }),
    );
  });
});
