import { boxAround, type Box, type Point } from "../box";
import { balanceLines, widestLine } from "../wrapWords";
import { cardBoxes } from "./cardBoxes";
import type { PlacedMap } from "./placeMap";
import { placeLabels } from "./placeLabels";
import { TEXT_PX } from "./recordMarks";

/** Words over the map in one line or two. */
export interface PlacedNotice {
  box: Box;
  lines: readonly string[];
}

const LINE_PX = 14;
const PADDING_PX = 10;
const FRAME_PX = 10;
const MARGIN_PX = 6;
/** Around the point of a place that has a card. */
const SUBJECT_PX = 28;

/**
 * Room for words over the map: a corner, else any free place, in two lines or a shorter reading before
 * they cover anything. Expects the longest reading first. What they may then cover goes from names of land that nothing is about to other names, to
 * places, to the context's marks, to cards, but never the controls or the `others`.
 */
export function placeNotice(
  readings: readonly string[],
  placed: PlacedMap,
  others: readonly Box[] = [],
  spots: readonly Box[] = placed.spots.marks.flatMap(({ hit, label }) =>
    label ? [hit, label.box] : [hit],
  ),
): PlacedNotice {
  const cards = [...cardBoxes(placed), ...others];
  const marks = [...cards, ...spots];
  const subjects = placed.callouts.map(({ anchor }) => boxAround(anchor, SUBJECT_PX, SUBJECT_PX));
  const names = placed.names.map(({ box }) => box);
  const subjectNames = placed.names.filter(({ kind }) => kind !== "country").map(({ box }) => box);
  const forms = readings.flatMap((text) =>
    [1, 2].map((lineCount) => balanceLines(text, lineCount, TEXT_PX)),
  );
  for (const taken of [
    [...marks, ...subjects, ...names],
    [...marks, ...subjects, ...subjectNames],
    [...marks, ...subjects],
    marks,
    cards,
    [placed.controls, ...others],
  ]) {
    for (const lines of forms) {
      const box = findRoom(lines, placed.window, taken);
      if (box) return { box, lines };
    }
  }
  const lines = forms.at(-1) ?? [];
  const { widthPx, heightPx, corners } = measure(lines, placed.window);
  return { box: boxAround(corners[0], widthPx, heightPx), lines };
}

function findRoom(lines: readonly string[], window: Box, taken: readonly Box[]): Box | null {
  const { bounds, corners, ...size } = measure(lines, window);
  const request = { id: "", ...size, candidates: corners, required: true, anywhere: true };
  return placeLabels([request], { bounds, taken, avoided: [] }).get("") ?? null;
}

function measure(lines: readonly string[], window: Box) {
  const widthPx = widestLine(lines, TEXT_PX) + 2 * PADDING_PX;
  const heightPx = lines.length * LINE_PX + FRAME_PX;
  const bounds: Box = {
    x: window.x + MARGIN_PX,
    y: MARGIN_PX,
    widthPx: window.widthPx - 2 * MARGIN_PX,
    heightPx: window.heightPx - 2 * MARGIN_PX,
  };
  const startX = bounds.x + widthPx / 2;
  const endX = bounds.x + bounds.widthPx - widthPx / 2;
  const topY = bounds.y + heightPx / 2;
  const bottomY = bounds.y + bounds.heightPx - heightPx / 2;
  const corners: readonly [Point, ...Point[]] = [
    [endX, topY],
    [endX, bottomY],
    [startX, bottomY],
    [startX, topY],
  ];
  return { widthPx, heightPx, bounds, corners };
}
