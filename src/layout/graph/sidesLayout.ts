import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { RelationsNode } from "../../selectors/relationsNodes";
import { clamp } from "./clamp";
import type { GraphScene, GraphSize, SceneLayout } from "./graphScene";
import { placeApart } from "./placeApart";
import { resolveFrameRows } from "./frameRows";
import { resolveFrameStyle } from "./frameStyle";
import { placeFrame, placeFrameName } from "./placeFrame";
import { narrowestFreeRow, placeFreeRow, resolveFreeRow } from "./placeFreeRow";
import type { PlacedNode } from "./placedGraph";

const MARGIN_PX = 4;
/** In a picture lower than this all room goes to the ties. */
const SHORT_PX = 300;
/** In a picture lower than this those without ties join the row, where that takes less height. */
const LOW_PX = 240;
/** What the words of a tie that crosses between the frames take. */
const LANE_PX = 29;
const LEAST_RADIUS_PX = 8;
/** From this width on shapes grow further. */
const WIDE_PX = 900;
const ALL_AROUND = Array.from({ length: 12 }, (_, step) => step * 30);

/**
 * Up to 12 actors: one state left and one right as frames around their people and offices, all
 * others in a row between or below, authors and others without ties in a line at the foot.
 */
function placeSides(graph: RelationsGraph, size: GraphSize): GraphScene {
  const { widthPx, heightPx } = size;
  const fontSizePx = widthPx >= 900 && heightPx >= 420 ? 14 : 12;
  const isLow = heightPx < LOW_PX;
  const radiusPx = Math.round(
    clamp(
      Math.min(widthPx / 40, heightPx / 22),
      isLow ? LEAST_RADIUS_PX : 10,
      widthPx >= WIDE_PX ? 22 : 18,
    ),
  );
  const sorted = sortParts(graph);
  const joined = { ...sorted, free: [...sorted.free, ...sorted.apart], apart: [] };
  const isJoined =
    isLow && resolveFreeRow(joined.free, widthPx - 2 * MARGIN_PX, true, { fontSizePx, radiusPx });
  const parts = isJoined ? joined : sorted;

  const apart = placeApart(parts.apart, size, fontSizePx, MARGIN_PX);
  const footY = heightPx - apart.heightPx;
  const style = resolveFrameStyle([...parts.left, ...parts.right], widthPx, fontSizePx, radiusPx);
  const gapPx = widthPx - 2 * (MARGIN_PX + style.widthPx);
  const isShort = heightPx < SHORT_PX;
  const rowStyle = { fontSizePx, radiusPx };
  const between = isShort ? null : resolveFreeRow(parts.free, gapPx, false, rowStyle);
  const row =
    between ??
    resolveFreeRow(parts.free, widthPx - 2 * MARGIN_PX, isShort, rowStyle) ??
    narrowestFreeRow(parts.free, rowStyle);
  const isBetween = between !== null;
  const rowTop = footY - row.heightPx - MARGIN_PX;
  const frameEnd =
    isBetween || parts.free.length === 0 ? footY - MARGIN_PX : rowTop - bandOf(heightPx);

  const states = (["left", "right"] as const).flatMap((side) => {
    const state = graph.nodes.find((node) => node.isFrame && node.side === side);
    if (!state) return [];
    const x = side === "left" ? MARGIN_PX : widthPx - MARGIN_PX - style.widthPx;
    const box = { x, y: MARGIN_PX, widthPx: style.widthPx, heightPx: frameEnd - MARGIN_PX };
    return [{ state, side, box, label: placeFrameName(state, box, fontSizePx) }];
  });
  const rows = resolveFrameRows(
    [parts.left, parts.right],
    {
      top: Math.max(MARGIN_PX, ...states.map(({ label: { box } }) => box.y + box.heightPx)),
      bottom: frameEnd,
      leastFirstY: MARGIN_PX + graph.voids.length * LANE_PX + LANE_PX / 2,
    },
    new Set(graph.nodes.flatMap(({ id }) => (countTies(graph, id) > 1 ? id : []))),
    style,
  );
  const placedFrames = states.map(({ state, side, box, label }) =>
    placeFrame(state, parts[side], box, label, rows, style),
  );
  const free = placeFreeRow(parts.free, row, {
    startX: isBetween ? MARGIN_PX + style.widthPx : MARGIN_PX,
    endX: widthPx - MARGIN_PX - (isBetween ? style.widthPx : 0),
    top: rowTop,
  });
  return {
    frames: placedFrames.map(({ frame }) => frame),
    nodes: [...placedFrames.flatMap(({ nodes }) => nodes), ...free, ...apart.nodes],
    portAngles: (node: PlacedNode) => (node.isApart ? [] : ALL_AROUND),
  };
}

export const SIDES_LAYOUT: SceneLayout = { id: "sides", place: placeSides };

/** Room for the labels of ties that run between the frames and the row below them. */
function bandOf(heightPx: number): number {
  return clamp(heightPx * 0.16, 42, 60);
}

function countTies({ relations }: RelationsGraph, id: string): number {
  return relations.filter(({ from, to }) => from === id || to === id).length;
}

interface Parts {
  left: RelationsNode[];
  right: RelationsNode[];
  free: RelationsNode[];
  apart: RelationsNode[];
}

/**
 * Inside a frame counterparts stand on top, level with each other, then those with most ties. In the
 * row stand first those tied to the left only, then those tied to both sides, then to the right.
 */
function sortParts(graph: RelationsGraph): Parts {
  const sideOf = new Map(graph.nodes.map((node) => [node.id, node.side]));
  const tiesOf = (id: string) => graph.relations.filter(({ from, to }) => from === id || to === id);
  const isTied = (id: string) =>
    tiesOf(id).length > 0 || graph.voids.some(({ from, to }) => from === id || to === id);
  const rank = ({ id }: RelationsNode) => {
    const ties = tiesOf(id);
    return ties.length + (ties.some((tie) => !tie.directed) ? 1000 : 0);
  };
  const lean = ({ id }: RelationsNode) => {
    const sides = tiesOf(id).map(({ from, to }) => sideOf.get(from === id ? to : from));
    const count = (side: "left" | "right") => sides.filter((other) => other === side).length;
    return (count("right") - count("left")) / Math.max(1, sides.length);
  };
  const inside = (side: "left" | "right") =>
    graph.nodes
      .filter((node) => node.side === side && !node.isFrame)
      .sort((a, b) => rank(b) - rank(a));
  const others = graph.nodes.filter((node) => node.side === null);
  return {
    left: inside("left"),
    right: inside("right"),
    free: others.filter((node) => isTied(node.id)).sort((a, b) => lean(a) - lean(b)),
    apart: others.filter((node) => !isTied(node.id)),
  };
}
