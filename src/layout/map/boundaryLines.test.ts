import { readFileSync } from "node:fs";
import type { MultiLineString, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { borderBetween, boundariesExtent, sortBoundaryLines, withoutEdges } from "./boundaryLines";

function load(file: "region" | "base"): Boundaries {
  return JSON.parse(readFileSync(`data/geo/${file}.topo.json`, "utf8")) as Boundaries;
}

const region = load("region");
const lines = sortBoundaryLines(region);

/** How many corners of `part` are corners of `whole` as well. */
function shared(part: MultiLineString, whole: MultiLineString): number {
  const key = ([lon = 0, lat = 0]: Position) => `${lon.toFixed(4)},${lat.toFixed(4)}`;
  const known = new Set(whole.coordinates.flat().map(key));
  return part.coordinates.flat().filter((point) => known.has(key(point))).length;
}

describe("sortBoundaryLines", () => {
  it("dashes armistice lines and leaves them out of the borders", () => {
    const gaza = borderBetween(region, "ISR", "PSE");
    expect(gaza.coordinates.flat().length).toBeGreaterThan(20);
    expect(shared(gaza, lines.disputed)).toBe(gaza.coordinates.flat().length);
    expect(shared(gaza, lines.borders)).toBeLessThan(6);
  });

  it("dashes the Line of Control and keeps the rest of the border solid", () => {
    const border = borderBetween(region, "IND", "PAK");
    const points = border.coordinates.flat();
    const inKashmir = points.filter(([lon = 0, lat = 0]) => lat > 33.5 && lon > 73.5);
    const inTheSouth = points.filter(([, lat = 0]) => lat < 31);
    const asLines = (part: Position[]): MultiLineString => ({
      type: "MultiLineString",
      coordinates: [part],
    });
    expect(shared(asLines(inKashmir), lines.disputed)).toBe(inKashmir.length);
    expect(shared(asLines(inKashmir), lines.borders)).toBeLessThan(3);
    expect(shared(asLines(inTheSouth), lines.borders)).toBe(inTheSouth.length);
  });

  it("draws the border between Iran and Pakistan solid", () => {
    const border = borderBetween(region, "IRN", "PAK");
    expect(shared(border, lines.borders)).toBe(border.coordinates.flat().length);
  });

  it("takes no edge of the cut region for a coast", () => {
    const [west, south, east, north] = boundariesExtent(region);
    const edges: string[] = [];
    for (const line of lines.coast.coordinates) {
      line.slice(1).forEach(([lon = 0, lat = 0], at) => {
        const [lon0 = 0, lat0 = 0] = line[at] ?? [];
        if (lon === lon0 && (Math.abs(lon - west) < 1e-3 || Math.abs(lon - east) < 1e-3)) {
          edges.push(`${lon}`);
        }
        if (lat === lat0 && (Math.abs(lat - south) < 1e-3 || Math.abs(lat - north) < 1e-3)) {
          edges.push(`${lat}`);
        }
      });
    }
    expect(edges).toEqual([]);
  });

  it("takes the 180th meridian for no coast in the whole world", () => {
    const coast = sortBoundaryLines(load("base")).coast.coordinates;
    const seam = coast.some((line) =>
      line.some(
        ([lon = 0], at) => Math.abs(lon) > 179.999 && Math.abs(line[at + 1]?.[0] ?? 0) > 179.999,
      ),
    );
    expect(seam).toBe(false);
  });
});

describe("boundariesExtent", () => {
  it("reads how far a file reaches", () => {
    const extent = boundariesExtent(region).map((degrees) => Math.round(degrees));
    expect(extent).toEqual([22, 7, 84, 45]);
    expect(boundariesExtent(load("base")).map((degrees) => Math.round(degrees))).toEqual([
      -180, -90, 180, 84,
    ]);
  });

  it("reads a file without quantisation", () => {
    const { transform: _, ...plain } = region;
    const arcs = [
      [
        [1, 2],
        [3, 5],
      ],
    ];
    expect(boundariesExtent({ ...plain, arcs })).toEqual([1, 2, 3, 5]);
  });
});

describe("withoutEdges", () => {
  it("parts a line where it runs along an edge", () => {
    const line = [
      [5, 5],
      [10, 5],
      [10, 8],
      [6, 8],
    ];
    const parted = withoutEdges({ type: "MultiLineString", coordinates: [line] }, [0, 0, 10, 10]);
    expect(parted.coordinates).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [6, 8],
      ],
    ]);
  });

  it("drops a line that is nothing but edge", () => {
    const line = [
      [0, 1],
      [0, 4],
      [0, 9],
    ];
    const parted = withoutEdges({ type: "MultiLineString", coordinates: [line] }, [0, 0, 10, 10]);
    expect(parted.coordinates).toEqual([]);
  });
});
