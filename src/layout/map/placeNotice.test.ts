import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Boundaries } from "../../model/boundaries";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import { selectMapLayers } from "../../selectors/mapSpots";
import { selectSpotWords } from "../../selectors/mapSpotWords";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { contains, overlaps, type Box } from "../box";
import { addSpots } from "./addSpots";
import { cardBoxes } from "./cardBoxes";
import { prepareGeography } from "./geography";
import { placeMap, type PlacedMap } from "./placeMap";
import { placeNotice } from "./placeNotice";

const region = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;
const geography = prepareGeography(region);
const texts = { precision: () => "province only", insetTitle: () => "Gaza, enlarged" };
const READINGS = ["selected: no place given", "no place given"];

const SPOT_TEXTS = {
  words: selectSpotWords,
  notDrawn: (count: number) => [`${count} records lie outside this map`],
};

/** Sizes of the picture: beside details, on phones, in the overview, on its page. */
const SIZES = [
  [276, 144],
  [311, 195],
  [311, 240],
  [343, 231],
  [358, 256],
  [440, 180],
  [478, 258],
  [900, 500],
  [1390, 560],
] as const;

function mapAt([widthPx, heightPx]: readonly [number, number], withContext = false): PlacedMap {
  const index = withContext ? realIndexWithContext() : realIndex();
  const relations = selectMapGeography(index, region);
  const layers = selectMapLayers(index, selectMap(index), relations, null);
  const series = layers.base;
  const input = { series, relations, widthPx, heightPx, camera: null, targetPx: 24 };
  const placed = placeMap({ ...input, texts, geography });
  return withContext ? addSpots(placed, layers.spots, 24, SPOT_TEXTS, geography) : placed;
}

const hit = (boxes: readonly Box[], box: Box) => boxes.filter((other) => overlaps(other, box));

describe("placeNotice", () => {
  it.each(SIZES)("covers no card, no mark and no article's place at %i × %i px", (...size) => {
    const placed = mapAt(size);
    const { box, lines } = placeNotice(READINGS, placed);
    expect(READINGS).toContain(lines.join(" "));
    expect(contains({ x: 0, y: 0, widthPx: size[0], heightPx: size[1] }, box)).toBe(true);
    expect(hit(cardBoxes(placed), box)).toEqual([]);
    // The smallest picture has room beside its cards, but none beside its one area.
    for (const { anchor } of size[0] < 300 ? [] : placed.callouts) {
      expect(hit([{ x: anchor[0] - 8, y: anchor[1] - 8, widthPx: 16, heightPx: 16 }], box)).toEqual(
        [],
      );
    }
  });

  it("is brief rather than over a name that the dossier is about", () => {
    const placed = mapAt([311, 195]);
    const { box, lines } = placeNotice(READINGS, placed);
    expect(lines).toEqual(["no place given"]);
    const named = placed.names.filter(({ kind }) => kind !== "country");
    expect(
      hit(
        named.map((name) => name.box),
        box,
      ),
    ).toEqual([]);
  });

  it("keeps off names where there is room", () => {
    const placed = mapAt([900, 500]);
    const { box, lines } = placeNotice(READINGS, placed);
    expect(lines).toEqual([READINGS[0]]);
    expect(
      hit(
        placed.names.map((name) => name.box),
        box,
      ),
    ).toEqual([]);
  });

  it.each(SIZES)(
    "stands beside another notice and the context's marks at %i × %i px",
    (...size) => {
      const placed = mapAt(size, true);
      const first = placed.spots.notice!;
      const second = placeNotice(READINGS, placed, [first.box]);
      expect(overlaps(first.box, second.box)).toBe(false);
    },
  );
});
