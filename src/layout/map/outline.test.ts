import { geoEquirectangular, polygonContains } from "d3";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { boxAround, overlaps, type Point } from "../box";
import { coverBoxes, interiorPoints, outlineOf, pointBoxes, type Outline } from "./outline";

const window = { x: 0, y: 0, widthPx: 200, heightPx: 200 };
/** One degree is ten pixels; 0° N 0° E lies in the middle. */
const projection = geoEquirectangular()
  .scale((10 * 180) / Math.PI)
  .translate([100, 100])
  .precision(0);
/** An L: a tall bar with a foot, wound as the boundary files are. */
const letter: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [-8, -8],
      [-8, 8],
      [-4, 8],
      [-4, -4],
      [8, -4],
      [8, -8],
      [-8, -8],
    ],
  ],
};

/** By d3, for an area of one ring. */
function isInside({ rings }: Outline, [x, y]: Point): boolean {
  return rings.length === 1 && polygonContains(rings[0]!, [x, y]);
}

describe("outlineOf", () => {
  const outline = outlineOf(letter, projection, window);

  it("has the extent and the area of what is seen", () => {
    expect(outline?.box).toEqual({ x: 20, y: 20, widthPx: 160, heightPx: 160 });
    expect(outline?.areaPx).toBeCloseTo(40 * 160 + 120 * 40, -1);
  });

  it("ends at the window and is null outside it", () => {
    const half = outlineOf(letter, projection, { ...window, widthPx: 60 });
    expect(half?.box.widthPx).toBe(40);
    expect(outlineOf(letter, projection, { ...window, x: 500 })).toBeNull();
  });

  it("leaves the projection's own clipping as it was", () => {
    expect(projection.clipExtent()).toBeNull();
  });

  it("knows inside from outside", () => {
    expect(outline && isInside(outline, [40, 100])).toBe(true);
    expect(outline && isInside(outline, [120, 100])).toBe(false);
  });

  it("offers the points where most of a label is inside first", () => {
    if (!outline) throw new Error("no outline");
    const [best] = interiorPoints(outline, 60, 16);
    const ends = best ? [best[0] - 30, best[0] + 30] : [];
    expect(best && ends.every((x) => isInside(outline, [x, best[1]]))).toBe(true);
    expect(interiorPoints(outline, 60, 16, 0).length).toBeGreaterThan(0);
    expect(interiorPoints(outline, 190, 16, 0)).toEqual([]);
  });

  it("covers the area and not the hollow beside it", () => {
    const boxes = outline ? coverBoxes(outline, 8) : [];
    expect(boxes.some((box) => overlaps(box, boxAround([40, 100], 4, 4)))).toBe(true);
    expect(boxes.some((box) => overlaps(box, boxAround([140, 80], 4, 4)))).toBe(false);
  });
});

describe("pointBoxes", () => {
  it("gives the corners in the window", () => {
    const line = {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [0, 0],
          [50, 0],
        ],
      ],
    };
    expect(pointBoxes(line, projection, window)).toEqual([boxAround([100, 100], 3, 3)]);
  });
});
