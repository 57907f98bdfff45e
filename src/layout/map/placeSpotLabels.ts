import { contains, overlaps, round, type Box, type Point } from "../box";
import { estimateTextWidth } from "../textWidth";
import type { SpotMark } from "./spotMarks";
import { BASELINE_PX, TEXT_PX } from "./recordMarks";

/** Words beside a mark, on a plate where something drawn lies below them. */
export interface PlacedSpotLabel {
  text: string;
  /** Baseline start. */
  at: Point;
  box: Box;
  hasPlate: boolean;
}

interface SpotLabelsInput {
  marks: readonly SpotMark[];
  window: Box;
  /** Never covered. */
  obstacles: readonly Box[];
  /** Of all marks: never covered, and words close beside one of others would be read as its. */
  hits: readonly Box[];
  /** Covered only where there is no other room, and then by a plate: borders, then hatching. */
  borders: readonly Box[];
  hatching: readonly Box[];
  /** Words of a mark, the longest reading first. */
  readings: (mark: SpotMark) => readonly string[];
}

const LINE_PX = 16;
const PADDING_PX = 3;
const GAP_PX = 1;
/** From words to the mark of others in their line, so that they are not read as its. */
const ASIDE_PX = 8;

/**
 * Labels beside their marks where nothing else stands, and no other mark close beside them: where possible on bare land, then on hatching,
 * at last on a border; a longer reading before better ground. A label without room is left out.
 */
export function placeSpotLabels(input: SpotLabelsInput): (PlacedSpotLabel | null)[] {
  const { marks, window, obstacles, hits, borders, hatching, readings } = input;
  const taken: Box[] = [...obstacles, ...hits];
  const isClear = (box: Box, others: readonly Box[]) =>
    !others.some((other) => overlaps(other, box));
  const isBare = (box: Box) => isClear(box, borders) && isClear(box, hatching);
  return marks.map((mark) => {
    const others = hits.filter((hit) => hit !== mark.hit).map(widen);
    for (const text of readings(mark)) {
      const widthPx = estimateTextWidth(text, TEXT_PX) + 2 * PADDING_PX;
      const rooms = labelRooms(mark.hit, widthPx).filter(
        (room) => contains(window, room) && isClear(room, taken) && isClear(room, others),
      );
      const box = rooms.find(isBare) ?? rooms.find((room) => isClear(room, borders)) ?? rooms[0];
      if (!box) continue;
      taken.push(box);
      const at: Point = [round(box.x + PADDING_PX), round(box.y + LINE_PX / 2 + BASELINE_PX)];
      return { text, at, box, hasPlate: !isBare(box) };
    }
    return null;
  });
}

function widen({ x, widthPx, ...box }: Box): Box {
  return { ...box, x: x - ASIDE_PX, widthPx: widthPx + 2 * ASIDE_PX };
}

/** After the mark, before it, below, above, then at its corners. */
function labelRooms(hit: Box, widthPx: number): Box[] {
  const size = { widthPx, heightPx: LINE_PX };
  const afterX = hit.x + hit.widthPx + GAP_PX;
  const beforeX = hit.x - GAP_PX - widthPx;
  const middleX = hit.x + (hit.widthPx - widthPx) / 2;
  const middleY = hit.y + (hit.heightPx - LINE_PX) / 2;
  const belowY = hit.y + hit.heightPx + GAP_PX;
  const aboveY = hit.y - LINE_PX - GAP_PX;
  const endX = hit.x + hit.widthPx - widthPx;
  const corners: Point[] = [
    [afterX, middleY],
    [beforeX, middleY],
    [middleX, belowY],
    [middleX, aboveY],
    [hit.x, belowY],
    [endX, belowY],
    [hit.x, aboveY],
    [endX, aboveY],
    [afterX, belowY - LINE_PX / 2],
    [afterX, aboveY + LINE_PX / 2],
    [beforeX, belowY - LINE_PX / 2],
    [beforeX, aboveY + LINE_PX / 2],
  ];
  return corners.map(([x, y]) => ({ x: round(x), y: round(y), ...size }));
}
