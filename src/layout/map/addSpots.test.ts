import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { compileDossierIndex, type DossierIndex } from "../../model/dossierIndex";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import { selectMapLayers } from "../../selectors/mapSpots";
import { selectSpotWords } from "../../selectors/mapSpotWords";
import type { MapCamera } from "../../state/viewState";
import { makeCrowd } from "../../testing/makeCrowd";
import { propertyRuns } from "../../testing/propertyRuns";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { boxAround, contains, containsPoint, overlaps, type Box } from "../box";
import { addSpots } from "./addSpots";
import { prepareGeography } from "./geography";
import { placeMap, type PlacedMap } from "./placeMap";

const readBoundaries = (name: string) =>
  JSON.parse(readFileSync(`data/geo/${name}.topo.json`, "utf8")) as Boundaries;
const region = readBoundaries("region");
const world = readBoundaries("base");

interface Subject {
  index: DossierIndex;
  boundaries: Boundaries;
  passes?: Uint8Array | null;
}

function placeAll(
  { index, boundaries, passes = null }: Subject,
  [widthPx, heightPx, targetPx]: readonly [number, number, number],
  camera: MapCamera | null,
): PlacedMap {
  const relations = selectMapGeography(index, boundaries);
  const { base, spots } = selectMapLayers(index, selectMap(index), relations, passes);
  const geography = prepareGeography(boundaries);
  const placed = placeMap({
    series: base,
    geography,
    relations,
    widthPx,
    heightPx,
    camera,
    targetPx,
    otherPlaces: spots.map(({ at }) => at),
    texts: {
      precision: () => "province only",
      insetTitle: ({ shortName }) => `${shortName}, enlarged`,
      closeUp: relations.borders.length > 0 ? "border close-up" : null,
    },
  });
  const texts = {
    words: selectSpotWords,
    notDrawn: (count: number) => [`${count} records lie outside this map`, `${count} outside`],
  };
  return addSpots(placed, spots, targetPx, texts, geography);
}

/** Everything that holds words, a card or a button. */
function surfaces(map: PlacedMap): [string, Box][] {
  const { inset, scaleBar, spots } = map;
  return [
    ...map.names.map(({ text, box }): [string, Box] => [text, box]),
    ...map.callouts.map(({ place, box }): [string, Box] => [`card ${place.id}`, box]),
    ...map.links.map(({ link, pill }): [string, Box] => [`call ${link.id}`, pill]),
    ["controls", map.controls],
    ...(inset ? [["panel", inset.panel] satisfies [string, Box]] : []),
    ...(spots.notice ? [["notice", spots.notice.box] satisfies [string, Box]] : []),
    ...(scaleBar
      ? [["scale", { ...scaleBar, y: scaleBar.y - 16, heightPx: 16 }] satisfies [string, Box]]
      : []),
    ...spots.marks.flatMap(({ label }): [string, Box][] =>
      label ? [[label.text, label.box]] : [],
    ),
  ];
}

function faultsOf(map: PlacedMap): string[] {
  const all = [
    ...surfaces(map),
    ...map.spots.marks.map(({ name, hit }): [string, Box] => [`mark ${name}`, hit]),
  ];
  const window = { ...map.window, x: 0, widthPx: map.window.x + map.window.widthPx };
  const homes = map.spots.marks.flatMap(({ home, name }) => (home ? [{ home, name }] : []));
  return [
    ...all.flatMap(([name, box], at) =>
      all
        .slice(at + 1)
        .flatMap(([other, otherBox]) => (overlaps(box, otherBox) ? [`${name} / ${other}`] : [])),
    ),
    ...all.flatMap(([name, box]) => (contains(window, box) ? [] : [`${name} is cut`])),
    ...map.callouts.flatMap(({ anchor, place }) =>
      map.spots.marks.flatMap(({ hit, name }) =>
        overlaps(hit, boxAround(anchor, 5, 5)) ? [`mark ${name} / place of card ${place.id}`] : [],
      ),
    ),
    ...map.callouts.flatMap(({ box, place }) =>
      map.callouts.length > 1
        ? []
        : homes.flatMap(({ home, name }) =>
            containsPoint(box, home) ? [`card ${place.id} / place of ${name}`] : [],
          ),
    ),
    ...map.spots.marks.flatMap(({ label }) => {
      const lines = map.links.flatMap(({ curve }) => curve);
      const isCrossed = label && !label.hasPlate && lines.some((box) => overlaps(box, label.box));
      return isCrossed ? [`${label.text} / curve of a call`] : [];
    }),
  ];
}

const ZOOMS = [0.5, 1, 2.5, 6, 16];
const SIZES = [
  [358, 384, 24],
  [358, 384, 32],
  [1050, 530, 24],
] as const;

function camerasOver(places: readonly (readonly [number, number])[]) {
  return fc
    .tuple(fc.constantFrom(...ZOOMS), fc.constantFrom(...places), fc.double({ min: -2, max: 2 }))
    .map(([zoom, [lon, lat], off]): MapCamera => ({ lon: lon + (off || 0) / zoom, lat, zoom }));
}

describe("the map at five zooms", () => {
  const centres = [
    [61, 27],
    [34.4, 31.4],
    [73, 33.7],
    [51.4, 35.7],
    [63, 26],
  ] as const;

  for (const [name, subject] of [
    ["with the article alone", { index: realIndex(), boundaries: world }],
    ["with all context", { index: realIndexWithContext(), boundaries: world }],
  ] as const) {
    it(`lays no label, mark, card or button on another, nor a mark or a card on the place of another, ${name}`, () => {
      for (const zoom of ZOOMS) {
        const [lon, lat] = centres[0];
        for (const size of SIZES.slice(1)) {
          expect(faultsOf(placeAll(subject, size, { lon, lat, zoom })), `${zoom}`).toEqual([]);
        }
      }
      fc.assert(
        fc.property(camerasOver(centres), fc.constantFrom(...SIZES), (camera, size) => {
          expect(faultsOf(placeAll(subject, size, camera))).toEqual([]);
        }),
        propertyRuns(8),
      );
    });
  }
});

describe("what the marks count", () => {
  const rowsOf = (groups: readonly { rows: readonly number[] }[]) =>
    groups.flatMap(({ rows }) => rows);
  const sorted = (rows: readonly number[]) => rows.toSorted((a, b) => a - b);

  it("is every record with a place exactly once, and those without are in the tray, at any camera", () => {
    const subject = { index: realIndexWithContext(), boundaries: region };
    const series = selectMap(subject.index);
    const relations = selectMapGeography(subject.index, region);
    const { base } = selectMapLayers(subject.index, series, relations, null);
    const every = Array.from({ length: subject.index.table.count }, (_, row) => row);
    const places = series.places.flatMap(({ point }) => (point ? [point] : []));
    fc.assert(
      fc.property(camerasOver(places), fc.constantFrom(...SIZES), (camera, size) => {
        const { marks, outside, crowded } = placeAll(subject, size, camera).spots;
        const told = [
          ...rowsOf(marks.flatMap(({ spots }) => spots)),
          ...rowsOf([...outside, ...crowded, ...base.places]),
          ...series.unplaced.map(({ row }) => row),
        ];
        expect(sorted(told)).toEqual(every);
      }),
      propertyRuns(12),
    );
  });

  it("is every record that passes, once, in a dossier of which only that is drawn", () => {
    const index = compileDossierIndex(makeCrowd(900));
    const { unplaced, places } = selectMap(index);
    const isPlaced = (row: number) => !unplaced.some((record) => record.row === row);
    const filters = fc
      .tuple(fc.nat(6), fc.integer({ min: 1, max: 7 }))
      .map(([rest, every]) =>
        Uint8Array.from({ length: 900 }, (_, row) => +(row % every === rest)),
      );
    const centres = places.flatMap(({ point }) => (point ? [point] : []));
    fc.assert(
      fc.property(filters, camerasOver(centres), (passes, camera) => {
        const subject = { index, boundaries: region, passes };
        const { marks, outside, crowded } = placeAll(subject, SIZES[2], camera).spots;
        const told = [
          ...rowsOf(marks.flatMap(({ spots }) => spots)),
          ...rowsOf([...outside, ...crowded]),
        ];
        const expected = [...passes.keys()].filter((row) => passes[row] === 1 && isPlaced(row));
        expect(sorted(told)).toEqual(expected);
        for (const { spots } of marks) {
          expect(spots.flatMap(({ records }) => records.map(({ row }) => row))).toEqual(
            rowsOf(spots),
          );
        }
      }),
      propertyRuns(12),
    );
  });
});

describe("a dossier of anywhere", () => {
  const areas = {
    world: { west: -180, south: -55, widthDegrees: 360, heightDegrees: 125 },
    "the Pacific, across the 180th meridian": {
      west: 150,
      south: -45,
      widthDegrees: 70,
      heightDegrees: 75,
    },
    "the far south": { west: -70, south: -80, widthDegrees: 30, heightDegrees: 10 },
  };

  it.each(Object.entries(areas))("has all its places in the picture of %s", (_, area) => {
    const index = compileDossierIndex(makeCrowd(60, 3, area));
    for (const size of SIZES) {
      const map = placeAll({ index, boundaries: world }, size, null);
      const { marks, outside, crowded } = map.spots;
      expect(outside).toEqual([]);
      expect(crowded).toEqual([]);
      expect(marks.length).toBeGreaterThan(3);
      expect(faultsOf(map)).toEqual([]);
      const { projection: _unused, ...drawn } = map;
      expect(JSON.stringify(drawn)).not.toMatch(/NaN|Infinity|null,null/);
      expect(Number.isFinite(map.camera.lon + map.camera.lat)).toBe(true);
    }
  });

  it("lays nothing on anything there at any zoom, and counts what lies outside", () => {
    const index = compileDossierIndex(makeCrowd(60, 5, areas.world));
    const { places } = selectMap(index);
    const centres = places.flatMap(({ point }) => (point ? [point] : []));
    fc.assert(
      fc.property(camerasOver(centres), fc.constantFrom(...SIZES), (camera, size) => {
        const map = placeAll({ index, boundaries: world }, size, camera);
        expect(faultsOf(map)).toEqual([]);
        const { marks, outside, crowded } = map.spots;
        expect(marks.flatMap(({ spots }) => spots).length + outside.length + crowded.length).toBe(
          places.length,
        );
        expect(Object.values(map.paths).join()).not.toMatch(/NaN|Infinity/);
      }),
      propertyRuns(15),
    );
  });

  it("draws the globe's edge and no scale bar for the world, a scale bar and no edge for a part of it", () => {
    const index = compileDossierIndex(makeCrowd(60, 3, areas.world));
    const whole = placeAll({ index, boundaries: world }, SIZES[2], null);
    expect(whole.scaleBar).toBeNull();
    expect(whole.paths.beyond).toMatch(/^M/);
    const near = placeAll({ index, boundaries: world }, SIZES[2], { lon: 10, lat: 50, zoom: 16 });
    expect(near.scaleBar?.km).toBeGreaterThan(0);
    expect(placeAll({ index: realIndex(), boundaries: region }, SIZES[2], null).paths.beyond).toBe(
      "",
    );
  });
});
