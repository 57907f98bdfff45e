import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import type { MapCamera } from "../../state/viewState";
import { makeEvent, makeIndex, makePlace } from "../../testing/makeDossier";
import { propertyRuns } from "../../testing/propertyRuns";
import { realIndex } from "../../testing/realDossier";
import { contains, containsPoint, type Point } from "../box";
import { closeUpCamera, closeUpLines } from "./closeUp";
import { prepareGeography } from "./geography";
import { placeMap } from "./placeMap";

const region = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;
const geography = prepareGeography(region);
const index = realIndex();
const series = selectMap(index);
const relations = selectMapGeography(index, region);
const lines = closeUpLines(series.places, relations, region);

function placeAt([widthPx, heightPx]: readonly [number, number], camera: MapCamera | null) {
  return placeMap({
    series,
    geography,
    relations,
    widthPx,
    heightPx,
    camera,
    targetPx: 24,
    texts: {
      precision: () => "province only",
      insetTitle: () => "Gaza, enlarged",
      closeUp: "border close-up",
    },
  });
}

/** With the panel in a column, in the corner, and on a phone. */
const SIZES = [
  [1390, 530],
  [900, 480],
  [358, 384],
] as const;

describe("the close-up of the border", () => {
  it("follows the border of the two provinces from north to south", () => {
    const points = lines.coordinates.flat();
    const [lons, lats] = [points.map(([lon]) => lon ?? NaN), points.map(([, lat]) => lat ?? NaN)];
    expect([Math.min(...lons), Math.max(...lons)].map(Math.round)).toEqual([61, 63]);
    expect([Math.min(...lats), Math.max(...lats)].map(Math.round)).toEqual([25, 30]);
  });

  it.each(SIZES)("shows all of it at %i × %i px, clear of the panel, and large", (...size) => {
    const camera = closeUpCamera(placeAt(size, null), lines);
    const { projection, window, inset } = placeAt(size, camera);
    const points = lines.coordinates
      .flat()
      .map(([lon = NaN, lat = NaN]) => projection([lon, lat]) as Point);
    expect(points.filter((point) => !containsPoint(window, point))).toEqual([]);
    expect(points.filter((point) => inset && containsPoint(inset.panel, point))).toEqual([]);
    const ys = points.map(([, y]) => y);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.5 * window.heightPx);
  });

  it("is the same from wherever the reader looks", () => {
    const asked = fc.record({
      lon: fc.double({ min: 30, max: 80, noNaN: true }),
      lat: fc.double({ min: 15, max: 40, noNaN: true }),
      zoom: fc.double({ min: 0.4, max: 40, noNaN: true }),
    });
    for (const size of SIZES) {
      const expected = closeUpCamera(placeAt(size, null), lines)!;
      fc.assert(
        fc.property(asked, (camera) => {
          const found = closeUpCamera(placeAt(size, camera), lines)!;
          expect(found.lon).toBeCloseTo(expected.lon, 2);
          expect(found.lat).toBeCloseTo(expected.lat, 2);
          expect(found.zoom).toBeCloseTo(expected.zoom, 1);
        }),
        propertyRuns(4),
      );
    }
  });

  it("knows nothing of this dossier: a province elsewhere has its own, a town has none", () => {
    const dossierOf = (place: NonNullable<Parameters<typeof makePlace>[0]>) => {
      const other = makeIndex({
        places: [makePlace(place)],
        events: [makeEvent({ place: place.id ?? "" })],
      });
      return closeUpLines(selectMap(other).places, selectMapGeography(other, region), region);
    };
    const balochistan = dossierOf({
      id: "k",
      kind: "province",
      precision: "province",
      feature: "PK-BA",
    });
    expect(balochistan.coordinates.flat().length).toBeGreaterThan(10);
    const town = dossierOf({ id: "t", kind: "town", precision: "town", point: [51, 35] });
    expect(town.coordinates).toEqual([]);
    expect(closeUpCamera(placeAt(SIZES[0], null), town)).toBeNull();
  });

  it("leaves the button its room beside the zoom buttons, in two lines for fingers", () => {
    for (const [widthPx, heightPx] of SIZES) {
      const { controls, window } = placeAt([widthPx, heightPx], null);
      expect(controls.widthPx).toBeGreaterThan(3 * 28 + 80);
      expect(contains(window, controls)).toBe(true);
    }
    const narrow = placeMap({
      series,
      geography,
      relations,
      widthPx: 288,
      heightPx: 384,
      camera: null,
      targetPx: 32,
      texts: { precision: () => "", insetTitle: () => "Gaza", closeUp: "border close-up" },
    });
    expect(narrow.controls.heightPx).toBe(44);
    expect(contains(narrow.window, narrow.controls)).toBe(true);
  });
});
