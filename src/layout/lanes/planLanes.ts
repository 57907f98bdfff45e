import type { RelationsGraph } from "../../selectors/relationsGraph";
import { columnHeight, portHeight, type ColumnLoad } from "./laneColumn";
import { sortLaneBlocks, type Lane, type LaneBlocks } from "./laneBlocks";
import { resolveLaneGround, type LaneGround } from "./laneGround";
import { sizeHubRow, sizeLane, stackHeight, type SizedHub, type SizedLane } from "./laneHeights";
import { sizePairs, type SizedPairs } from "./lanePairs";
import type { LaneTie } from "./laneTies";
import type { LanesStyle } from "./lanesStyle";
import { untangleLanes } from "./untangleLanes";

const TOP_PX = 10;
const FRAME_END_PX = 10;
const PAIRS_GAP_PX = 14;

/** A lane with the height at which its words stand. */
export interface LevelLane {
  sized: SizedLane;
  y: number;
}

export interface LevelHub {
  sized: SizedHub;
  topY: number;
  left: readonly LevelLane[];
  right: readonly LevelLane[];
}

/** All lanes with their heights, and how high the picture is with them. */
export interface LanesPlan {
  ground: LaneGround;
  across: readonly LevelLane[];
  hubs: readonly LevelHub[];
  loads: ReadonlyMap<string, ColumnLoad>;
  frameEndY: number;
  pairs: SizedPairs;
  heightPx: number;
}

/** Stacks lanes and the actors in the middle from the top, and what concerns neither side below. */
export function planLanes(
  graph: RelationsGraph,
  ties: readonly LaneTie[],
  style: LanesStyle,
): LanesPlan {
  const blocks = sortLaneBlocks(graph, ties, style);
  const ground = resolveLaneGround(graph, blocks, style);
  const { columns, isPlain, startX, endX, fanPx } = ground;
  const states = new Set(columns.map(({ state }) => state.id));
  const across = (isPlain ? silencesFirst(blocks.across) : untangleLanes(blocks, states)).map(
    (lane) => sizeLane(lane, startX + fanPx, endX - fanPx, style, [isPlain, isPlain]),
  );
  const rows = blocks.rows.flatMap((row) => sizeHubRow(row, ground, style));
  const acrossPx = stackHeight(across, style);
  const rowsPx = rows.reduce((sum, row) => sum + rowHeight(row) + style.blockGapPx, 0);
  const middlePx = acrossPx + (acrossPx > 0 && rowsPx > 0 ? style.blockGapPx : 0) + rowsPx;
  const counted = measureLoads(blocks, () => 0);
  const leastPx = Math.max(0, ...columns.map((column) => columnHeight(column, counted, style)));
  const frameEndY =
    columns.length === 0 && middlePx === 0
      ? 0
      : TOP_PX + Math.max(middlePx, leastPx) + FRAME_END_PX;
  let y = TOP_PX + Math.max(0, leastPx - middlePx) / 2;
  const levelAcross = stack(across, y, style);
  y += acrossPx > 0 ? acrossPx + style.blockGapPx : 0;
  const hubs = rows.flatMap((row) => {
    const topY = y;
    y += rowHeight(row) + style.blockGapPx;
    return row.map((sized) => levelHub(sized, topY + (rowHeight(row) - sized.heightPx) / 2, style));
  });
  const heights = new Map(
    [...levelAcross, ...hubs.flatMap((hub) => [...hub.left, ...hub.right])].map(
      ({ sized, y: at }) => [sized.lane, at],
    ),
  );
  const pairs = sizePairs(graph, blocks, style);
  const pairsY = frameEndY + (pairs.heightPx > 0 && frameEndY > 0 ? PAIRS_GAP_PX : 0);
  return {
    ground,
    across: levelAcross,
    hubs,
    loads: measureLoads(blocks, (lane) => heights.get(lane) ?? 0),
    frameEndY,
    pairs: { ...pairs, topY: pairsY },
    heightPx: Math.ceil(pairsY + pairs.heightPx + style.marginPx),
  };
}

function silencesFirst(lanes: readonly Lane[]): Lane[] {
  const isSilence = ({ tie }: Lane) => tie.kind === "silence";
  return [...lanes.filter(isSilence), ...lanes.filter((lane) => !isSilence(lane))];
}

function rowHeight(row: readonly SizedHub[]): number {
  return Math.max(0, ...row.map(({ heightPx }) => heightPx));
}

function levelHub(sized: SizedHub, topY: number, style: LanesStyle): LevelHub {
  const roomPx = sized.heightPx - sized.headPx;
  const from = (lanes: readonly SizedLane[]) =>
    stack(lanes, topY + sized.headPx + (roomPx - stackHeight(lanes, style)) / 2, style);
  return { sized, topY, left: from(sized.left), right: from(sized.right) };
}

function stack(lanes: readonly SizedLane[], topY: number, { laneGapPx }: LanesStyle): LevelLane[] {
  let y = topY;
  return lanes.map((sized) => {
    const middleY = y + sized.form.heightPx / 2;
    y += sized.form.heightPx + laneGapPx;
    return { sized, y: middleY };
  });
}

/** Each lane that ends at an actor of a side, there. */
function listEnds({ across, rows }: LaneBlocks): { id: string; lane: Lane }[] {
  const hubs = rows.flatMap((row) => row.hubs);
  return [
    ...across.flatMap((lane) => [lane.left, lane.right].map((id) => ({ id, lane }))),
    ...hubs.flatMap((hub) => [
      ...hub.left.map((lane) => ({ id: lane.left, lane })),
      ...hub.right.map((lane) => ({ id: lane.right, lane })),
    ]),
  ];
}

function measureLoads(
  blocks: LaneBlocks,
  heightOf: (lane: Lane) => number,
): Map<string, ColumnLoad> {
  const ends = new Map<string, Lane[]>();
  for (const { id, lane } of listEnds(blocks)) {
    const known = ends.get(id);
    if (known) known.push(lane);
    else ends.set(id, [lane]);
  }
  return new Map(
    [...ends].map(([id, lanes]) => [
      id,
      {
        portsPx: lanes.reduce((sum, lane) => sum + portHeight(lane), 0),
        middleY: lanes.reduce((sum, lane) => sum + heightOf(lane), 0) / lanes.length,
      },
    ]),
  );
}
