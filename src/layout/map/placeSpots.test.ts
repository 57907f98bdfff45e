import { geoContains } from "d3";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import type { Boundaries } from "../../model/boundaries";
import type { Reference } from "../../model/reference";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMap } from "../../selectors/mapSeries";
import { setSelectedApart } from "../../selectors/mapSelectedSpot";
import { selectMapLayers, type MapSpot } from "../../selectors/mapSpots";
import { isMixedSpot, selectSpotWords } from "../../selectors/mapSpotWords";
import { findOverlaps } from "../../testing/findOverlaps";
import { realIndex, realIndexWithContext } from "../../testing/realDossier";
import type { MapCamera } from "../../state/viewState";
import { boxAround, containsPoint, overlaps, sampleLine } from "../box";
import { addSpots } from "./addSpots";
import { prepareGeography } from "./geography";
import { placeMap } from "./placeMap";
import { cardBoxes } from "./cardBoxes";

const region = JSON.parse(readFileSync("data/geo/region.topo.json", "utf8")) as Boundaries;
const index = realIndexWithContext();
const relations = selectMapGeography(index, region);
const layers = selectMapLayers(index, selectMap(index), relations, null);
const geography = prepareGeography(region);
const TEXTS = {
  precision: () => "province only",
  insetTitle: ({ shortName }: { shortName: string }) => `${shortName}, enlarged`,
};

const SPOT_TEXTS = {
  words: selectSpotWords,
  notDrawn: (count: number) => [`${count} records lie outside this map`, `${count} lie outside`],
};

function mapAt(
  widthPx: number,
  heightPx: number,
  camera: MapCamera | null,
  selected: Reference | null = null,
) {
  const input = { series: layers.base, relations, widthPx, heightPx, camera, targetPx: 24 };
  const placed = placeMap({ ...input, texts: TEXTS, geography });
  return addSpots(placed, setSelectedApart(layers.spots, selected), 24, SPOT_TEXTS, geography);
}

const SIZES = [
  [276, 160],
  [311, 280],
  [358, 300],
  [445, 300],
  [505, 330],
  [1050, 480],
] as const;

/** The window that opens, and closer ones around Sistan and Baluchestan, Gaza and Islamabad. */
const CAMERAS: (MapCamera | null)[] = [
  null,
  ...[2, 4, 8].map((zoom) => ({ lon: 61, lat: 27, zoom })),
  { lon: 35, lat: 32, zoom: 4 },
  { lon: 72, lat: 33, zoom: 6 },
];
const VIEWS = CAMERAS.map((camera) => [camera, camera ? [SIZES[3]] : SIZES] as const);

describe("the map with the context", () => {
  it("lets no mark or label of the context lie on another, on a card or on a name, at any camera", () => {
    for (const [camera, sizes] of VIEWS) {
      for (const [widthPx, heightPx] of sizes) {
        const placed = mapAt(widthPx, heightPx, camera);
        const { marks, notice } = placed.spots;
        const labels = marks.flatMap(({ label }) => (label ? [label.box] : []));
        const hits = marks.map(({ hit }) => hit);
        const at = `${widthPx} px, ${JSON.stringify(camera)}`;
        expect(findOverlaps([...hits, ...labels]), at).toEqual([]);
        for (const box of [...hits, ...labels]) {
          expect(cardBoxes(placed).filter((card) => overlaps(card, box))).toEqual([]);
          expect(
            placed.names.filter((name) => overlaps(name.box, box)),
            at,
          ).toEqual([]);
        }
        const noticeBox = notice ? [notice.box] : [];
        expect(
          labels.filter((box) => noticeBox.some((other) => overlaps(other, box))),
          at,
        ).toEqual([]);
      }
    }
  });

  it("sets labels on a plate wherever hatching or a border lies below, and keeps off borders and links", () => {
    const placed = mapAt(1050, 480, null);
    const { borders, hatching } = placed.ground;
    const labels = placed.spots.marks.flatMap(({ label }) => (label ? [label] : []));
    expect(labels.length).toBeGreaterThan(10);
    for (const { box, hasPlate } of labels) {
      const isBusy = [...borders, ...hatching].some((other) => overlaps(other, box));
      expect(hasPlate).toBe(isBusy);
    }
    expect(
      labels.filter(({ box }) => borders.some((other) => overlaps(other, box))).length,
    ).toBeLessThanOrEqual(1);
    for (const line of placed.spots.ghostLines.flatMap(sampleLine)) {
      expect(labels.filter(({ box }) => overlaps(box, line))).toEqual([]);
    }
  });

  it("sets no mark beside its place across a card or a name", () => {
    let besideCount = 0;
    for (const [camera, sizes] of VIEWS) {
      for (const [widthPx, heightPx] of sizes) {
        const placed = mapAt(widthPx, heightPx, camera);
        const surfaces = [...cardBoxes(placed), ...placed.names.map(({ box }) => box)];
        for (const { at, home } of placed.spots.marks) {
          if (!home) continue;
          besideCount += 1;
          const foreign = surfaces.filter((box) => !containsPoint(box, home));
          const crossed = foreign.filter((box) =>
            sampleLine([at, home]).some((step) => overlaps(box, step)),
          );
          expect(crossed, `${widthPx} px, ${JSON.stringify(camera)}`).toEqual([]);
        }
      }
    }
    expect(besideCount).toBeGreaterThan(5);
  });

  it("keeps marks and labels off the ends of a call, and the ring's name off places", () => {
    for (const [widthPx, heightPx] of SIZES) {
      const placed = mapAt(widthPx, heightPx, null);
      const ends = placed.links.flatMap((link) => link.ends.map((end) => boxAround(end, 6, 6)));
      const boxes = placed.spots.marks.flatMap(({ hit, label }) =>
        label ? [hit, label.box] : [hit],
      );
      expect(boxes.filter((box) => ends.some((end) => overlaps(end, box)))).toEqual([]);
    }
    const roomy = mapAt(1050, 480, null);
    const name = roomy.names.find(({ kind }) => kind === "locator");
    expect(name).toBeDefined();
    const below = layers.spots.filter(({ at }) => {
      const point = roomy.projection([at[0], at[1]]);
      return point !== null && containsPoint(name!.box, point);
    });
    expect(below).toEqual([]);
  });

  it("joins the ghost of the attack's place to the province that the article gives", () => {
    const placed = mapAt(1050, 480, null);
    const ghost = placed.spots.marks.find(({ spots }) => spots.some(({ locates }) => locates));
    expect(ghost?.label?.text).toMatch(/as others place it: Rask/);
    const [callout] = placed.callouts;
    expect(placed.spots.ghostLines).toEqual([[ghost!.at, callout!.anchor]]);
  });

  it("has every place of the context in exactly one mark or outside", () => {
    for (const camera of CAMERAS) {
      const { marks, outside, crowded } = mapAt(445, 300, camera).spots;
      const drawn = marks.flatMap(({ spots }) => spots);
      const keys = [...drawn, ...outside, ...crowded].map(({ key }) => key);
      expect(keys.toSorted()).toEqual(layers.spots.map(({ key }) => key).toSorted());
    }
  });

  it("leaves out no place for want of room whose state has a mark, also for fingers on a phone", () => {
    for (const [widthPx, heightPx] of SIZES) {
      const input = { series: layers.base, relations, widthPx, heightPx, camera: null };
      const placed = placeMap({ ...input, targetPx: 44, texts: TEXTS, geography });
      const { marks, crowded } = addSpots(placed, layers.spots, 44, SPOT_TEXTS, geography).spots;
      const ordinary = ({ locates }: MapSpot) => locates === null;
      const drawn = new Set(
        marks.flatMap(({ spots }) => spots.filter(ordinary).map(({ state }) => state)),
      );
      expect(crowded.filter((spot) => ordinary(spot) && drawn.has(spot.state))).toEqual([]);
    }
  });

  it("never joins places of two states, and sets no mark on the land of another", () => {
    const states = new Set(layers.spots.map(({ state }) => state));
    for (const [camera, sizes] of VIEWS) {
      for (const [widthPx, heightPx] of sizes) {
        const placed = mapAt(widthPx, heightPx, camera);
        for (const { spots, at, home } of placed.spots.marks) {
          const [own] = new Set(spots.map(({ state }) => state));
          expect(spots.filter(({ state }) => state !== own)).toEqual([]);
          const degrees = placed.projection.invert!([at[0], at[1]])!;
          const others = [...states].flatMap((state) =>
            home && state !== own ? (geography.areas.get(state) ?? []) : [],
          );
          expect(others.filter((area) => geoContains(area, degrees))).toEqual([]);
        }
      }
    }
  });

  it("lets a ghost stand for nothing but what gives the article's record its place", () => {
    for (const [widthPx, heightPx] of SIZES) {
      const { marks } = mapAt(widthPx, heightPx, null).spots;
      const ghosts = marks.filter(({ spots }) => spots.some(({ locates }) => locates !== null));
      for (const { spots } of ghosts) {
        expect(spots.flatMap(({ records }) => records.map(({ ref }) => ref))).toEqual([
          "event:rask-attack-2023-12-15",
        ]);
      }
    }
  });

  it("draws what is selected on its own, and counts it nowhere else", () => {
    const selected = "event:panjgur-strike-2024-01-16";
    for (const [widthPx, heightPx] of SIZES) {
      const { marks, outside, crowded } = mapAt(widthPx, heightPx, null, selected).spots;
      const refsOf = (spots: readonly MapSpot[]) =>
        spots.flatMap(({ records }) => records.map(({ ref }) => ref));
      const [own, ...others] = marks.filter(({ spots }) => refsOf(spots).includes(selected));
      expect(refsOf(own?.spots ?? []), `${widthPx} px`).toEqual([selected]);
      expect(others).toEqual([]);
      const all = [...marks.flatMap(({ spots }) => spots), ...outside, ...crowded];
      expect(refsOf(all).toSorted()).toEqual(refsOf(layers.spots).toSorted());
    }
    expect(setSelectedApart(layers.spots, "actor:iran")).toBe(layers.spots);
  });

  it("leaves the article's own map as it is", () => {
    const article = realIndex();
    const alone = selectMap(article);
    expect(layers.base.places.map(({ id }) => id)).toEqual(alone.places.map(({ id }) => id));
    expect(layers.base.countries).toEqual(alone.countries);
    expect(selectMapLayers(article, alone, null, null)).toEqual({ base: alone, spots: [] });
  });

  it("names the town that the context gives to the attack as a ghost", () => {
    const rask = layers.spots.find(({ locates }) => locates !== null);
    expect(rask?.name).toBe("Rask");
    expect(rask?.locates).toEqual({ place: "sistan-baluchestan", kind: "attack" });
    const { labels, name } = selectSpotWords([rask!]);
    expect(labels).toEqual([
      "the attack, as others place it: Rask",
      "as others place it: Rask",
      "Rask",
    ]);
    expect(name).toBe("the attack, as others place it: Rask, one record");
  });

  it("tells the number beside marks of one kind, and whose records they are where the article has some", () => {
    const spotOf = (id: string) => layers.spots.find((spot) => spot.id === id && !spot.locates)!;
    expect(selectSpotWords([spotOf("islamabad")]).labels).toEqual(["Islamabad"]);
    expect(isMixedSpot([spotOf("islamabad")])).toBe(true);
    expect(selectSpotWords([spotOf("riyadh")]).labels).toEqual(["Riyadh"]);
    expect(isMixedSpot([spotOf("riyadh")])).toBe(false);
    expect(selectSpotWords([spotOf("gaza-strip")]).labels[0]).toMatch(
      /^Gaza Strip: \d+ from the context$/,
    );
    expect(selectSpotWords([spotOf("kerman"), spotOf("tehran")]).labels[0]).toBe("Kerman +1 place");
  });

  it("leaves the article's marks where they are without the context", () => {
    for (const [widthPx, heightPx] of SIZES) {
      const input = { series: layers.base, relations, widthPx, heightPx, camera: null };
      const base = placeMap({ ...input, targetPx: 24, texts: TEXTS, geography });
      const { callouts, links, inset, areas } = mapAt(widthPx, heightPx, null);
      expect({ callouts, links, inset, areas }).toEqual({
        callouts: base.callouts,
        links: base.links,
        inset: base.inset,
        areas: base.areas,
      });
    }
  });
});
