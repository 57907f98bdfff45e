import { geoArea, geoBounds, geoContains } from "d3";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex, makePlace } from "../testing/makeDossier";
import { makeExport } from "../testing/makeExport";
import { readFeatures } from "../testing/readExport";
import { realIndexWithContext } from "../testing/realDossier";
import { DEFAULT_VIEW_STATE } from "../state/viewState";

const CONTEXT = { ...DEFAULT_VIEW_STATE, layer: "all" } as const;

function placedIn(place: Parameters<typeof makePlace>[0]) {
  const index = makeIndex({
    places: [makePlace({ ...place, id: "there" })],
    events: [makeEvent({ place: "there" })],
  });
  const made = makeExport("geojson", index);
  return { ...made, feature: readFeatures(made.text)[0] };
}

function rings({ geometry }: Feature): Position[][][] {
  const shape = geometry as Polygon | MultiPolygon;
  return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
}

/** By the shoelace formula, written apart from the code that winds the rings. */
function isCounterclockwise(ring: readonly Position[]): boolean {
  const area = ring.reduce((sum, [x = 0, y = 0], at) => {
    const [previousX = 0, previousY = 0] = ring.at(at - 1) ?? [];
    return sum + (x - previousX) * (y + previousY);
  }, 0);
  return area < 0;
}

/** d3-geo holds what lies to the other hand of a ring to be its inside. */
function forD3(feature: Feature): Feature<MultiPolygon> {
  const coordinates = rings(feature).map((polygon) => polygon.map((ring) => ring.toReversed()));
  return { ...feature, geometry: { type: "MultiPolygon", coordinates } };
}

describe("createGeojsonWriter", () => {
  it("makes a point of what the source names as one", () => {
    for (const precision of ["exact", "town"] as const) {
      const { feature } = placedIn({ kind: "town", precision, point: [61.4, 26.2] });
      expect(feature?.geometry).toEqual({ type: "Point", coordinates: [61.4, 26.2] });
    }
  });

  it("never makes a point of a district, a province or a country", () => {
    const district = placedIn({ kind: "region", precision: "district", point: [61.4, 26.2] });
    expect(district.feature?.geometry).toBeNull();
    expect(district.feature?.properties).toMatchObject({ place_middle: [61.4, 26.2] });
    expect(district.noted).toMatchObject([{ reason: "district-without-shape" }]);

    const province = placedIn({ kind: "province", precision: "province", feature: "IR-11" });
    expect(province.feature?.geometry.type).toMatch(/Polygon$/);
    expect(province.noted).toEqual([]);

    const unknown = placedIn({ kind: "province", precision: "province", feature: "XX-99" });
    expect(unknown.feature?.geometry).toBeNull();
    expect(unknown.noted).toMatchObject([{ reason: "area-without-shape" }]);
  });

  it("lists what has no place", () => {
    const made = makeExport("geojson", makeIndex({ events: [makeEvent()] }));
    expect(readFeatures(made.text)).toEqual([]);
    expect(made.leftOut).toMatchObject([{ id: "event", reason: "no-place" }]);
  });

  it("winds outlines as RFC 7946 has them, and d3-geo finds towns inside", () => {
    const features = readFeatures(makeExport("geojson", realIndexWithContext(), CONTEXT).text);
    const areas = features.filter(({ geometry }) => geometry?.type.endsWith("Polygon"));
    expect(areas.length).toBeGreaterThan(20);
    for (const area of areas) {
      for (const [outer, ...holes] of rings(area)) {
        expect(outer?.at(0)).toEqual(outer?.at(-1));
        expect(isCounterclockwise(outer!)).toBe(true);
        for (const hole of holes) expect(isCounterclockwise(hole)).toBe(false);
      }
      // A wrong winding would be everything but the area.
      expect(geoArea(forD3(area))).toBeLessThan(2 * Math.PI);
    }
    const province = areas.find(({ properties }) => properties?.["place_feature"] === "IR-11")!;
    const [[west, south], [east, north]] = geoBounds(forD3(province));
    expect([west, south, east, north].map(Math.round)).toEqual([59, 25, 63, 31]);
    expect(geoContains(forD3(province), [60.86, 29.5])).toBe(true);
    expect(geoContains(forD3(province), [66.99, 30.2])).toBe(false);
  });

  it("tells the origin of the whole file", () => {
    const { text } = makeExport("geojson", makeIndex());
    expect(JSON.parse(text)).toMatchObject({
      readout: {
        dossier: { id: "dossier", label: "Dossier" },
        link: "https://readout.example/d/dossier/",
        day: "2024-03-01",
        licence: "Licence",
      },
    });
  });
});
