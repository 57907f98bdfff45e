import type { MapSpot } from "../../selectors/mapSpots";
import { boxAround, type Box } from "../box";
import type { SpotTexts } from "./addSpots";
import { placeSpotLabels, type PlacedSpotLabel } from "./placeSpotLabels";
import { placeSpots, type SpotsInput } from "./placeSpots";
import { DOT_PX, type SpotMark } from "./spotMarks";

interface ToldInput extends SpotsInput {
  texts: SpotTexts;
  ground: { borders: readonly Box[]; hatching: readonly Box[] };
  /** The lines that are drawn for marks, in small boxes. */
  linesOf: (marks: readonly SpotMark[]) => readonly Box[];
}

/**
 * What is selected and ghosts, with their words before any other mark has its place: where possible
 * beside the marks of others, else beside their places, else over them, which then give way. The shortest words of a ghost do
 * not say that it is one, so they come last.
 */
export function placeToldSpots({ texts, ground, linesOf, ...input }: ToldInput): {
  marks: SpotMark[];
  labels: (PlacedSpotLabel | null)[];
  outside: MapSpot[];
  crowded: MapSpot[];
  /** The spots that are none of these. */
  rest: MapSpot[];
} {
  const { spots, projection, window, obstacles, targetPx } = input;
  const isTold = ({ isSelected, locates }: MapSpot) => isSelected || locates !== null;
  const rest = spots.filter((spot) => !isTold(spot));
  const { marks, outside, crowded } = placeSpots({ ...input, spots: spots.filter(isTold) });
  const lines = linesOf(marks);
  const points = rest.flatMap((spot) => {
    const at = projection([spot.at[0], spot.at[1]]);
    return at ? [at] : [];
  });
  const homes = points.map((at) => boxAround(at, targetPx, targetPx));
  const dots = points.map((at) => boxAround(at, DOT_PX, DOT_PX));
  const hits = marks.map(({ hit }) => hit);
  const labels: (PlacedSpotLabel | null)[] = [];
  for (const mark of marks) {
    const { labels: readings } = texts.words(mark.spots);
    const telling = readings.length > 1 ? readings.slice(0, -1) : readings;
    const words = labels.flatMap((label) => (label ? [label.box] : []));
    const place = (told: readonly string[], more: readonly Box[]) =>
      placeSpotLabels({
        marks: [mark],
        window,
        obstacles: [...obstacles, ...lines, ...words, ...more],
        hits,
        ...ground,
        readings: () => told,
      })[0] ?? null;
    labels.push(place(telling, homes) ?? place(telling, dots) ?? place(readings, []));
  }
  return { marks, labels, outside, crowded, rest };
}
