import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import type { Boundaries } from "../../model/boundaries";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import { selectMapLayers, spotLabel } from "../../selectors/mapSpots";
import { findOverlaps } from "../../testing/findOverlaps";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import { overlaps } from "../box";
import { addSpots } from "./addSpots";
import { prepareGeography } from "./geography";
import { placeMap } from "./placeMap";
import { cardBoxes } from "./cardBoxes";

const region = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;
const index = realIndexWithContext();
const relations = selectMapGeography(index, region);
const layers = selectMapLayers(index, selectMap(index), relations);
const geography = prepareGeography(region);
const TEXTS = {
  precision: () => "province only",
  insetTitle: ({ shortName }: { shortName: string }) => `${shortName}, enlarged`,
};

function mapAt(widthPx: number, heightPx: number, zoom: number) {
  const camera = zoom === 1 ? null : { lon: 61, lat: 27, zoom };
  const input = { series: layers.base, relations, widthPx, heightPx, camera, targetPx: 24 };
  const placed = placeMap({ ...input, texts: TEXTS, geography });
  return addSpots(placed, layers.spots, 24, spotLabel);
}

describe("the map with the context", () => {
  it("lets no mark or label of the context lie on another, on a card or on a name, at five zooms", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 4, 8, 16),
        fc.constantFrom([440, 300], [1050, 480], [358, 300]),
        (zoom, [widthPx, heightPx]) => {
          const placed = mapAt(widthPx, heightPx, zoom);
          const { marks } = placed.spots;
          const labels = marks.flatMap(({ label }) =>
            label
              ? [{ x: label.at[0], y: label.at[1] - 12, widthPx: label.widthPx, heightPx: 15 }]
              : [],
          );
          const hits = marks.map(({ hit }) => hit);
          expect(findOverlaps([...hits, ...labels])).toEqual([]);
          for (const box of [...hits, ...labels]) {
            expect(cardBoxes(placed).filter((card) => overlaps(card, box))).toEqual([]);
          }
          for (const box of hits) {
            expect(placed.names.filter((name) => overlaps(name.box, box))).toEqual([]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it("has every place of the context in exactly one mark or outside", () => {
    for (const zoom of [1, 4, 16]) {
      const { marks, outside } = mapAt(1050, 480, zoom).spots;
      const ids = [...marks.flatMap(({ spots }) => spots), ...outside].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(layers.spots.map(({ id }) => id).toSorted());
    }
  });

  it("leaves the article's own map as it is", () => {
    const article = realIndex();
    const alone = selectMap(article);
    expect(layers.base.places.map(({ id }) => id)).toEqual(alone.places.map(({ id }) => id));
    expect(layers.base.countries).toEqual(alone.countries);
    expect(selectMapLayers(article, alone, null)).toEqual({ base: alone, spots: [] });
  });

  it("names the town that the context gives to the attack as a ghost", () => {
    const rask = layers.spots.find(({ locates }) => locates !== null);
    expect(rask?.name).toBe("Rask");
    expect(rask?.locates).toBe("sistan-baluchestan");
    expect(spotLabel([rask!])).toMatch(/^context: Rask · \d+$/);
  });
});
