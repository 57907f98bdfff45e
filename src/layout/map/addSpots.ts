import { geoContains } from "d3";
import type { MapSpot } from "../../selectors/mapSpots";
import { boxAround, sampleLine, type Box, type Point } from "../box";
import { cardBoxes } from "./cardBoxes";
import { clearNames } from "./clearNames";
import type { Geography } from "./geography";
import type { PlacedName } from "./mapNames";
import { ANCHOR_PX } from "./placeCallouts";
import type { PlacedMap } from "./placeMap";
import { placeLesserNames } from "./placeLesserNames";
import { placeNotice } from "./placeNotice";
import { placeSpotLabels } from "./placeSpotLabels";
import { placeSpots } from "./placeSpots";
import type { PlacedSpots, SpotMark } from "./spotMarks";
import { placeToldSpots } from "./placeToldSpots";

/** Of the dot in which a call ends. */
const END_PX = 7;

/** Words whose width the layout must know, the longest reading first. */
export interface SpotTexts {
  words: (spots: readonly MapSpot[]) => { labels: readonly string[]; name: string };
  /** How many records have no mark: all beyond the window, or some of them for want of room. */
  notDrawn: (count: number, isCrowded: boolean) => readonly string[];
}

/**
 * The map with the context's marks upon it. What the article shows keeps its place; names of land that
 * nothing is about give way to a mark and its label, labels to the words about what has no mark.
 */
export function addSpots(
  placed: PlacedMap,
  spots: readonly MapSpot[],
  targetPx: number,
  texts: SpotTexts,
  { areas }: Pick<Geography, "areas">,
): PlacedMap {
  if (spots.length === 0) return placed;
  const { projection, window, callouts, links } = placed;
  const lesser = placed.names.filter(({ kind }) => isLesser(kind));
  // A mark over the end of a card's line would seem to be what the card is about.
  const anchors = callouts.map(({ anchor }) => boxAround(anchor, ANCHOR_PX, ANCHOR_PX));
  const points = spots.flatMap(({ at }): Point[] => {
    const point = projection([at[0], at[1]]);
    return point ? [point] : [];
  });
  const ends = links.flatMap((link) => link.ends.map((end) => boxAround(end, END_PX, END_PX)));
  const things = [...cardBoxes(placed), ...anchors, ...ends];
  const kept = clearNames(
    placed.names.filter(({ kind }) => !isLesser(kind)),
    points,
    window,
    [...things, ...(placed.locator ? sampleLine(placed.locator.line) : [])],
  );
  const obstacles = [...things, ...kept.map(({ box }) => box)];
  const ground = {
    ...placed.ground,
    borders: [...placed.ground.borders, ...links.flatMap(({ curve }) => curve)],
  };
  const isInState = (state: string, point: Point) => {
    const area = areas.get(state);
    const degrees = projection.invert?.([point[0], point[1]]) ?? null;
    return area !== undefined && degrees !== null && geoContains(area, degrees);
  };
  const linesOf = (drawn: readonly SpotMark[]) =>
    [
      ...drawn.flatMap((mark) => ghostLine(mark, placed)),
      ...drawn.flatMap(({ at, home }) => (home ? [[at, home] as const] : [])),
      ...callouts.map(({ leader }) => leader),
    ].flatMap(sampleLine);
  const input = { spots, projection, window, obstacles, words: [], targetPx, isInState };
  const told = placeToldSpots({ ...input, texts, ground, linesOf });
  const words = told.labels.flatMap((label) => (label ? [label.box] : []));
  const rest = placeSpots({ ...input, spots: told.rest, words }, told.marks);
  const { marks } = rest;
  const outside = [...told.outside, ...rest.outside];
  const hits = marks.map(({ hit }) => hit);
  const crowded = [...told.crowded, ...rest.crowded];
  const count = [...outside, ...crowded].reduce((sum, { rows }) => sum + rows.length, 0);
  const readings = texts.notDrawn(count, crowded.length > 0);
  const notice = count > 0 ? placeNotice(readings, { ...placed, names: kept }, words, hits) : null;
  const noticeBoxes = notice ? [notice.box] : [];
  const labels = [
    ...told.labels,
    ...placeSpotLabels({
      marks: marks.slice(told.marks.length),
      window,
      obstacles: [...obstacles, ...words, ...noticeBoxes, ...linesOf(marks)],
      hits,
      ...ground,
      readings: (mark) => texts.words(mark.spots).labels,
    }),
  ];
  const ghostLines = marks.flatMap((mark) => ghostLine(mark, placed));
  const labelled = marks.map((mark, at) => ({
    ...mark,
    label: labels[at] ?? null,
    name: texts.words(mark.spots).name,
  }));
  const labelBoxes = labels.flatMap((label) => (label ? [label.box] : []));
  const covered: Box[] = [...hits, ...labelBoxes, ...noticeBoxes];
  const placedSpots: PlacedSpots = { marks: labelled, ghostLines, outside, crowded, notice };
  const names = [...kept, ...placeLesserNames(lesser, window, [...obstacles, ...covered])];
  return { ...placed, names, spots: placedSpots };
}

/** To the point of the place that the article gives, if its card is on the map. */
function ghostLine({ spots, at }: SpotMark, { callouts }: PlacedMap): (readonly [Point, Point])[] {
  const located = spots.find(({ locates }) => locates !== null)?.locates?.place;
  const callout = callouts.find(({ place }) => place.id === located);
  return callout ? [[at, callout.anchor]] : [];
}

function isLesser(kind: PlacedName["kind"]): boolean {
  return kind === "country" || kind === "province";
}
