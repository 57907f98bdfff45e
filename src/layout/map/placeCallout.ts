import type { MapPlace } from "../../selectors/mapSeries";
import { estimateTextWidth } from "../textWidth";
import { centreOf, edgeTowards, round, type Box, type Point } from "../box";
import type { Outline } from "./outline";
import { BASELINE_PX, placeMarkGrid, placeMarkList, TEXT_PX, type PlacedMark } from "./recordMarks";

/** A line of text with its baseline start. */
export interface TitleLine {
  text: string;
  at: Point;
}

/** A place's name with its records, on a small card beside the place and joined to it by a line. */
export interface PlacedCallout {
  place: MapPlace;
  box: Box;
  /** The name, one line or two. */
  title: readonly TitleLine[];
  /** Baseline start of the number of records. */
  count: Point;
  titleHit: Box;
  /** Baseline start of the words for how finely the source places the records. */
  note: Point | null;
  marks: readonly PlacedMark[];
  /** From the card to the place. */
  leader: readonly [Point, Point];
  anchor: Point;
}

/**
 * `row`: glyphs in a row under the name. `list`: one line for each record, with its label.
 * `compact`: the short name on two lines, glyphs beside it, no note.
 */
export type CalloutForm = "row" | "list" | "compact";

interface CalloutText {
  place: MapPlace;
  /** Precision in words. */
  note: string;
}

type PlacedCard = Omit<PlacedCallout, "leader" | "anchor">;

const PADDING_PX = 8;
const LINE_PX = 16;
const MAX_GLYPHS_PER_ROW = 6;

/** The callout with its card's corner at `at`. */
export function placeCallout(
  text: CalloutText,
  form: CalloutForm,
  targetPx: number,
  at: Point,
  anchor: Point,
): PlacedCallout {
  const card =
    form === "compact" ? placeCompact(text, targetPx, at) : placeCard(text, form, targetPx, at);
  return { ...card, leader: [edgeTowards(card.box, anchor), anchor], anchor };
}

function placeCard(
  { place, note }: CalloutText,
  form: "row" | "list",
  targetPx: number,
  [x, y]: Point,
): PlacedCard {
  const isList = form === "list";
  const nameWidthPx = estimateTextWidth(place.name, TEXT_PX, true);
  const below = y + targetPx;
  const group = isList
    ? placeMarkList(place.records, [x + PADDING_PX - 4, below + LINE_PX + 2], targetPx)
    : placeMarkGrid(place.records, [x + 2, below], MAX_GLYPHS_PER_ROW, targetPx);
  const noteWidthPx = estimateTextWidth(note, TEXT_PX);
  const box: Box = {
    x: round(x),
    y: round(y),
    widthPx: Math.max(
      2 * PADDING_PX + nameWidthPx + 6 + countWidth(place),
      isList ? 2 * PADDING_PX + noteWidthPx : 4 + group.widthPx + noteWidthPx + PADDING_PX,
      group.widthPx + PADDING_PX,
    ),
    heightPx: targetPx + group.heightPx + (isList ? LINE_PX + 4 : 0),
  };
  const titleY = round(y + targetPx / 2 + BASELINE_PX);
  return {
    place,
    box,
    title: [{ text: place.name, at: [round(x + PADDING_PX), titleY] }],
    count: [round(x + PADDING_PX + nameWidthPx + 6), titleY],
    titleHit: { ...box, heightPx: targetPx },
    note: isList
      ? [round(x + PADDING_PX), round(below + LINE_PX / 2 + BASELINE_PX)]
      : [round(x + 4 + group.widthPx), round(below + targetPx / 2 + BASELINE_PX)],
    marks: group.marks,
  };
}

function placeCompact({ place }: CalloutText, targetPx: number, [x, y]: Point): PlacedCard {
  const lines = breakName(place.shortName);
  const widths = lines.map((line) => estimateTextWidth(line, TEXT_PX, true));
  const lastWidthPx = (widths.at(-1) ?? 0) + 5 + countWidth(place);
  const titleWidthPx = 6 + Math.max(...widths, lastWidthPx) + 6;
  const perRow = place.records.length > 2 ? Math.ceil(place.records.length / 2) : 2;
  const { marks, widthPx, heightPx } = placeMarkGrid(
    place.records,
    [x + titleWidthPx, y],
    perRow,
    targetPx,
  );
  const height = Math.max(lines.length * LINE_PX + 4, heightPx, targetPx);
  const lowerPx = (height - heightPx) / 2;
  const firstY = y + (height - lines.length * LINE_PX) / 2 + LINE_PX / 2 + BASELINE_PX;
  const title = lines.map((text, at) => ({
    text,
    at: [round(x + 6), round(firstY + at * LINE_PX)] as const,
  }));
  return {
    place,
    box: { x: round(x), y: round(y), widthPx: titleWidthPx + widthPx + 2, heightPx: height },
    title,
    count: [round(x + 6 + (widths.at(-1) ?? 0) + 5), title.at(-1)?.at[1] ?? firstY],
    titleHit: { x: round(x), y: round(y), widthPx: titleWidthPx, heightPx: height },
    note: null,
    marks: marks.map((mark) => ({
      ...mark,
      y: round(mark.y + lowerPx),
      hit: { ...mark.hit, y: round(mark.hit.y + lowerPx) },
    })),
  };
}

/** A long name in two lines, parted at the space nearest to its middle. */
function breakName(name: string): string[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [best] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (name.length <= 12 || best === undefined) return [name];
  return [name.slice(0, best), name.slice(best + 1)];
}

function countWidth({ records }: MapPlace): number {
  return estimateTextWidth(String(records.length), TEXT_PX);
}

/** Where a callout's middle may stand around its area: below first, where the sea is. */
export function calloutCandidates(
  { box: area }: Pick<Outline, "box">,
  { widthPx, heightPx }: { widthPx: number; heightPx: number },
): { below: Point[]; around: Point[] } {
  const gapPx = 8;
  const [cx, cy] = centreOf(area);
  const bottom = area.y + area.heightPx;
  const below = bottom + gapPx + heightPx / 2;
  const above = area.y - gapPx - heightPx / 2;
  const before = area.x - gapPx - widthPx / 2;
  const after = area.x + area.widthPx + gapPx + widthPx / 2;
  const along = SHIFTS.map((shift) => cx + shift * widthPx);
  return {
    below: along.map((x): Point => [x, below]),
    around: [
      [before, bottom],
      [before, cy],
      [after, bottom + heightPx / 2],
      [after, cy],
      ...along.map((x): Point => [x, above]),
    ],
  };
}

/** In widths of the callout, the smallest first. */
const SHIFTS = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3, -0.4, 0.4, -0.5, 0.5, -0.6, 0.6];
