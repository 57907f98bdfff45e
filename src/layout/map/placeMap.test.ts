import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import { realIndex } from "../../testing/realDossier";
import { contains, overlaps, type Box } from "./box";
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
