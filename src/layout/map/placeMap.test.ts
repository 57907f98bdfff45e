import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import { makeEvent, makeIndex, makePlace } from "../../testing/makeDossier";
import { realIndex } from "../../testing/realDossier";
import { contains, overlaps, type Box } from "../box";
import { prepareGeography } from "./geography";
import type { MapInput } from "./mapInput";
import { placeMap, type PlacedMap } from "./placeMap";

const boundaries = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;
const geography = prepareGeography(boundaries);
const series = selectMap(realIndex());
const relations = selectMapGeography(realIndex(), boundaries);

/** Sizes that the picture really has (overview with and without details, phone, page), and where Gaza's panel then is. */
const SIZES: readonly (readonly [number, number, "corner" | "column" | "none"])[] = [
  [276, 144, "none"],
  [300, 160, "none"],
  [300, 190, "none"],
  [300, 250, "none"],
  [343, 190, "none"],
  [343, 231, "corner"],
  [358, 256, "corner"],
  [358, 290, "corner"],
  [420, 170, "column"],
  [440, 180, "column"],
  [478, 258, "corner"],
  [490, 230, "column"],
  [490, 265, "corner"],
  [650, 300, "column"],
  [900, 500, "corner"],
  [1050, 480, "column"],
  [1390, 480, "column"],
  [1390, 560, "column"],
];

function place(widthPx: number, heightPx: number, more: Partial<MapInput> = {}): PlacedMap {
  return placeMap({
    series,
    geography,
    relations,
    widthPx,
    heightPx,
    camera: null,
    targetPx: 24,
    texts: { precision: () => "province only", insetTitle: () => "Gaza, enlarged" },
    ...more,
  });
}

function labelBoxes(map: PlacedMap): [string, Box][] {
  return [
    ...map.names.map(({ text, box }): [string, Box] => [text, box]),
    ...map.callouts.map(({ place: { id }, box }): [string, Box] => [id, box]),
    ...map.links.map(({ link, pill }): [string, Box] => [link.id, pill]),
    ["controls", map.controls],
    ...(map.inset ? [["panel", map.inset.panel] satisfies [string, Box]] : []),
  ];
}

function overlapping(boxes: readonly [string, Box][]): string[] {
  return boxes.flatMap(([name, box], at) =>
    boxes
      .slice(at + 1)
      .flatMap(([other, otherBox]) => (overlaps(box, otherBox) ? [`${name} over ${other}`] : [])),
  );
}

describe.each(SIZES)("placeMap at %i × %i px", (widthPx, heightPx, panel) => {
  const map = place(widthPx, heightPx);

  it("names both countries and the province across the border", () => {
    expect(map.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["PAKISTAN", "IRAN", "Balochistan"]),
    );
  });

  it("shows the call and every record that has a place, once", () => {
    const groups = [...map.callouts, ...(map.inset ? [map.inset] : [])];
    const refs = groups.flatMap(({ marks }) => marks.map(({ record }) => record.ref));
    const placed = series.places.flatMap(({ records }) => records.map(({ ref }) => ref));
    expect(refs.toSorted()).toEqual(placed.toSorted());
    expect(map.links.map(({ link }) => link.ends)).toEqual([["IRN", "PAK"]]);
  });

  it(`enlarges Gaza with a ring where it truly is (panel: ${panel})`, () => {
    const { inset } = map;
    const found = !inset ? "none" : inset.panel.heightPx === heightPx ? "column" : "corner";
    expect(found).toBe(panel);
    expect(inset?.place.id).toBe(panel === "none" ? undefined : "gaza-strip");
    expect(typeof inset?.scaleBar?.km).toBe(panel === "none" ? "undefined" : "number");
    expect(map.locator !== null).toBe(panel !== "none");
    expect(map.scaleBar).not.toBeNull();
  });

  it("lays no label over another and clips none", () => {
    const boxes = labelBoxes(map);
    expect(overlapping(boxes)).toEqual([]);
    const frame = { x: 0, y: 0, widthPx, heightPx };
    expect(boxes.filter(([, box]) => !contains(frame, box))).toEqual([]);
  });

  it("gives every mark a target of its own, at least 24 px", () => {
    const hits = [
      ...map.callouts.flatMap(({ marks, titleHit }) => [titleHit, ...marks.map(({ hit }) => hit)]),
      ...(map.inset ? [map.inset.titleHit, ...map.inset.marks.map(({ hit }) => hit)] : []),
      ...map.links.flatMap(({ marks }) => marks.map(({ hit }) => hit)),
    ];
    expect(hits.every(({ widthPx: w, heightPx: h }) => w >= 24 && h >= 24)).toBe(true);
    expect(overlapping(hits.map((hit, at) => [String(at), hit]))).toEqual([]);
  });

  it("needs no more than the region when it fits", () => {
    expect(map.needsWorld).toBe(false);
  });

  it("keeps the path text within bounds", () => {
    const length = Object.values(map.paths).reduce((sum, path) => sum + path.length, 0);
    expect(length).toBeLessThan(170_000);
  });
});

describe("placeMap under any camera", () => {
  it("never lays labels over one another or out of the frame", () => {
    const camera = fc.record({
      lon: fc.double({ min: 25, max: 85, noNaN: true }),
      lat: fc.double({ min: 10, max: 45, noNaN: true }),
      zoom: fc.double({ min: 0.4, max: 40, noNaN: true }),
    });
    const size = fc.constantFrom(...SIZES);
    fc.assert(
      fc.property(camera, size, fc.constantFrom(24, 44), (asked, [widthPx, heightPx], targetPx) => {
        const map = place(widthPx, heightPx, { camera: asked, targetPx });
        const boxes = labelBoxes(map);
        expect(overlapping(boxes)).toEqual([]);
        const frame = { x: 0, y: 0, widthPx, heightPx };
        expect(boxes.filter(([, box]) => !contains(frame, box))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("drops the callout of what is out of sight, keeps the panel and needs the world outside the region", () => {
    const map = place(900, 500, { camera: { lon: 30, lat: 20, zoom: 6 } });
    expect(map.callouts).toEqual([]);
    expect(map.links).toEqual([]);
    expect(map.locator).toBeNull();
    expect(map.inset?.marks).toHaveLength(4);
    expect(place(900, 500, { camera: { lon: 24, lat: 42, zoom: 2 } }).needsWorld).toBe(true);
  });

  it("gives the same picture for the same input", () => {
    const { projection: _, ...first } = place(478, 258);
    const { projection: __, ...second } = place(478, 258);
    expect(first).toEqual(second);
  });
});

describe("placeMap of other dossiers", () => {
  const town = makePlace({
    id: "t",
    name: "Town",
    kind: "town",
    precision: "town",
    point: [51, 35],
  });

  it("anchors a known town at its point, and drops it when that is out of the window", () => {
    const index = makeIndex({ places: [town], events: [makeEvent({ place: "t" })] });
    const other = {
      series: selectMap(index),
      relations: selectMapGeography(index, boundaries),
    };
    const map = place(490, 265, other);
    const [callout] = map.callouts;
    const at = map.projection([51, 35]) ?? [];
    expect(callout?.anchor.map(Math.round)).toEqual(at.map(Math.round));
    expect(map.areas).toEqual([]);
    expect(map.inset).toBeNull();
    const away = place(490, 265, { ...other, camera: { lon: 60, lat: 40, zoom: 4 } });
    expect(away.callouts).toEqual([]);
  });

  it("shows the whole globe for a dossier without any place", () => {
    const index = makeIndex({ events: [makeEvent()] });
    const map = place(490, 265, {
      series: selectMap(index),
      relations: selectMapGeography(index, boundaries),
    });
    expect(map.needsWorld).toBe(true);
    const xs = [-179, 179].map((lon) => map.projection([lon, 0])?.[0] ?? NaN);
    expect(xs.every((x) => x > 0 && x < 490)).toBe(true);
  });
});
