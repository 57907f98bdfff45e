import type { MapLink } from "../../selectors/mapSeries";
import { estimateTextWidth } from "../textWidth";
import { boxAround, centreOf, contains, overlaps, round, type Box, type Point } from "../box";
import type { BoxIndex } from "./boxIndex";
import { GAP_PX } from "./placeLabels";
import { BASELINE_PX, placeMarkGrid, TEXT_PX, type PlacedMark } from "./recordMarks";

/** A curve between two countries' names with a pill on it: the glyphs of its records and a word. */
export interface PlacedLink {
  link: MapLink;
  path: string;
  /** Small boxes along the curve. */
  curve: readonly Box[];
  ends: readonly [Point, Point];
  pill: Box;
  marks: readonly PlacedMark[];
  /** Baseline start of the word. */
  label: Point;
}

/** The room for labels, indexed: many curves are tried in it. */
export interface LinkRoom {
  bounds: Box;
  taken: BoxIndex;
  avoided: BoxIndex;
}

const LEAST_BULGE_PX = 14;
const HEIGHTS = [0.24, 0.34, 0.16, 0.46, 0.6, -0.24, -0.4];
/** Where on its edge the curve leaves each name, as shares of the name's width. */
const EDGES = [
  [0.5, 0.5],
  [0.5, 0.85],
  [0.15, 0.85],
  [0.85, 0.15],
  [0.85, 0.85],
] as const;
const SHAPES = HEIGHTS.flatMap((height) => EDGES.map((edges) => ({ height, edges })));
/** A curve is tested in small boxes along it. */
const LAST_STEP = 20;
const STEPS = Array.from({ length: LAST_STEP + 1 }, (_, step) => step);
const POSITIONS = [0.5, 0.42, 0.58, 0.34, 0.66];

/**
 * The pill stands on the first of ever higher curves on which it is free and which runs through no
 * other name; unless `strict`, a curve may cross names where there is none. Null when it fits nowhere.
 */
export function placeCallLink(
  link: MapLink,
  [fromBox, toBox]: readonly [Box, Box],
  room: LinkRoom,
  targetPx: number,
  strict: boolean,
): PlacedLink | null {
  const glyphsWidthPx = link.records.length * targetPx;
  const widthPx = glyphsWidthPx + estimateTextWidth(link.label, TEXT_PX) + 10;
  const names = [fromBox, toBox];
  const { bounds, taken, avoided } = room;
  const isOffOthers = (box: Box) => contains(bounds, box) && !taken.hits(box, GAP_PX, names);
  const isOffNames = (box: Box) => !names.some((name) => overlaps(box, name, GAP_PX));
  const isInStyle = (box: Box) => !avoided.hits(box, GAP_PX);
  const trials = [
    { isCurveFree: (box: Box) => isOffOthers(box) && isInStyle(box), isPillFree: isInStyle },
    ...(strict
      ? []
      : [
          { isCurveFree: isOffOthers, isPillFree: () => true },
          { isCurveFree: (box: Box) => contains(bounds, box), isPillFree: () => true },
        ]),
  ];
  const curves = SHAPES.map(({ height, edges }) => curveBetween(fromBox, toBox, edges, height));
  for (const { isCurveFree, isPillFree } of trials) {
    for (const curve of curves) {
      if (!STEPS.every((step) => isCurveFree(curve.sample(step)))) continue;
      for (const position of POSITIONS) {
        const pill = boxAround(curve.at(position), widthPx, targetPx);
        if (!isOffOthers(pill) || !isOffNames(pill) || !isPillFree(pill)) continue;
        const grid = placeMarkGrid(link.records, [pill.x, pill.y], Infinity, targetPx).marks;
        // A lone record owns the whole pill, so that a press on the word selects it as well.
        const marks = grid.length === 1 ? grid.map((mark) => ({ ...mark, hit: pill })) : grid;
        const [, middleY] = centreOf(pill);
        const label: Point = [round(pill.x + glyphsWidthPx), round(middleY + BASELINE_PX)];
        const { path, ends } = curve;
        return { link, path, curve: STEPS.map(curve.sample), ends, pill, marks, label };
      }
    }
  }
  return null;
}

/** A quadratic curve between the near edges of two labels; `height` as a share of their distance. */
function curveBetween(fromBox: Box, toBox: Box, edges: readonly [number, number], height: number) {
  const upwards = height > 0;
  const from = edgePoint(fromBox, edges[0], upwards);
  const to = edgePoint(toBox, edges[1], upwards);
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const bulge = Math.sign(height) * Math.max(Math.abs(height) * distance, LEAST_BULGE_PX);
  const control: Point = [round((from[0] + to[0]) / 2), round((from[1] + to[1]) / 2 - 2 * bulge)];
  const at = (t: number): Point => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * control[0] + t ** 2 * to[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * control[1] + t ** 2 * to[1],
  ];
  return {
    at,
    ends: [from, to] as const,
    path: `M${from.join(",")}Q${control.join(",")} ${to.join(",")}`,
    sample: (step: number) => boxAround(at(step / LAST_STEP), 6, 6),
  };
}

function edgePoint(box: Box, share: number, top: boolean): Point {
  return [round(box.x + share * box.widthPx), round(top ? box.y - 2 : box.y + box.heightPx + 2)];
}
