import type { Reference } from "../../model/reference";
import type { BundleLabel } from "../../selectors/relationsBundle";
import type { RelationsGraph } from "../../selectors/relations";
import { round, type Box } from "../box";
import { drawLane, type LineEnd } from "./drawLane";
import { placeHubActor, placePairActor } from "./laneCards";
import { placeColumn, placeState, portHeight } from "./laneColumn";
import type { SizedLane } from "./laneHeights";
import { lastFitting } from "./lastFitting";
import { listSilences, rankLaneTies, type LaneTie } from "./laneTies";
import { noneMeasured, type Measured } from "./measured";
import { resolveLanesStyle, type LanesStyle } from "./lanesStyle";
import type { PlacedActor, PlacedBundle, PlacedLanes, PlacedSilence } from "./placedLanes";
import { planLanes, type LanesPlan, type LevelLane } from "./planLanes";

const MOST_LOOSE_PX = 44;

export interface LanesRoom {
  widthPx: number;
  /** How high the picture may become. */
  mostHeightPx: number;
  /** How high it should be, if its lanes can be set so wide apart. */
  wantedHeightPx: number;
}

/**
 * Many actors: one state at the left and one at the right, what ties them level between them, one line
 * for each direction, below it everyone else on lines of their own, so that no line has to cross words
 * and none is lost in a crowd. As many ties as fit, the strongest. Filters have no say in it.
 */
export function placeLanes(
  graph: RelationsGraph,
  labels: ReadonlyMap<Reference, BundleLabel>,
  room: LanesRoom,
): PlacedLanes {
  const measured = noneMeasured();
  const { plan, style } = loosen(
    graph,
    listFitting(graph, rankLaneTies(graph, labels), room, measured),
    room,
    measured,
  );
  const frames = plan.ground.columns.map((column) => ({
    id: column.state.id,
    box: frameBox(plan, column.side, column.widthPx, style),
  }));
  const members = plan.ground.columns.flatMap((column, at) => {
    const { box } = frames[at]!;
    return plan.ground.isPlain
      ? [placeState(column, box, style)]
      : placeColumn(column, box, plan.loads, style);
  });
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const actors = [
    ...members,
    ...plan.hubs.flatMap((hub) => placeHubActor(hub, nodes.get(hub.sized.hub.id), style)),
    ...plan.pairs.pairs.flatMap((pair) =>
      [pair.left, pair.right].flatMap((end) =>
        placePairActor(end, plan.pairs.topY + pair.y, nodes.get(end.id), style),
      ),
    ),
  ];
  const bundles: PlacedBundle[] = [];
  const silences: PlacedSilence[] = [];
  for (const line of listLines(plan, members)) {
    const { lane } = line.sized;
    const drawn = drawLane(lane, line.y, line.start, line.end);
    const box = pillBox(line.sized, line.y);
    const { textWidthPx, lineCount } = line.sized.form;
    const pill = { box, textWidthPx, lineCount, fontSizePx: style.fontSizePx };
    const { tie } = lane;
    if (tie.kind === "bundle") {
      bundles.push({ ref: tie.ref, left: lane.left, right: lane.right, pill, ...drawn });
    } else {
      const [cap] = drawn.caps;
      const wording = line.sized.wording;
      silences.push({
        from: tie.from,
        to: tie.to,
        left: lane.left,
        right: lane.right,
        path: drawn.path,
        cap: cap!,
        pill: { ...pill, wording },
      });
    }
  }
  const standing = new Set(actors.map(({ id }) => id));
  return {
    widthPx: room.widthPx,
    heightPx: plan.heightPx,
    frames,
    actors,
    bundles,
    silences,
    pairsHeadY: plan.pairs.pairs.length > 0 ? round(plan.pairs.topY + 13) : null,
    omittedTies: graph.relations.length - bundles.length,
    omittedActors: graph.nodes.flatMap(({ id }) => (standing.has(id) ? [] : id)),
  };
}

/** The strongest ties that fit, each with all that are stronger, and their silences. */
function listFitting(
  graph: RelationsGraph,
  ranked: readonly LaneTie[],
  { widthPx, mostHeightPx }: LanesRoom,
  measured: Measured,
): LaneTie[] {
  const style = resolveLanesStyle(widthPx, 0, measured);
  const withSilences = (count: number) => {
    const drawn = ranked.slice(0, count);
    return [...drawn, ...listSilences(graph, drawn)];
  };
  const count = lastFitting(
    Math.min(1, ranked.length),
    ranked.length,
    (at) => planLanes(graph, withSilences(at), style).heightPx <= mostHeightPx,
  );
  return withSilences(count);
}

/** Sets lanes further apart where there is more room than they need. */
function loosen(
  graph: RelationsGraph,
  ties: readonly LaneTie[],
  { widthPx, wantedHeightPx }: LanesRoom,
  measured: Measured,
): { plan: LanesPlan; style: LanesStyle } {
  const planWith = (loosePx: number) => {
    const style = resolveLanesStyle(widthPx, loosePx, measured);
    return { plan: planLanes(graph, ties, style), style };
  };
  return planWith(
    lastFitting(0, MOST_LOOSE_PX, (px) => planWith(px).plan.heightPx <= wantedHeightPx),
  );
}

interface Line {
  sized: SizedLane;
  y: number;
  start: LineEnd;
  end: LineEnd;
}

function listLines(plan: LanesPlan, members: readonly PlacedActor[]): Line[] {
  const { across, hubs, pairs } = plan;
  const leftOf = portsOf(plan, members, "left");
  const rightOf = portsOf(plan, members, "right");
  return [
    ...across.map((lane) => ({ ...lane, start: leftOf(lane), end: rightOf(lane) })),
    ...hubs.flatMap(({ sized, left, right }) => {
      const { edgeX, edgeWidthPx } = sized;
      const edge = (x: number, y: number): LineEnd => ({ at: [x, y], levelX: x });
      return [
        ...left.map((lane) => ({ ...lane, start: leftOf(lane), end: edge(edgeX, lane.y) })),
        ...right.map((lane) => ({
          ...lane,
          start: edge(edgeX + edgeWidthPx, lane.y),
          end: rightOf(lane),
        })),
      ];
    }),
    ...pairs.pairs.map(({ sized, left, right, y }) => {
      const at = pairs.topY + y;
      const startX = left.x + left.widthPx;
      return {
        sized,
        y: at,
        start: { at: [startX, at] as const, levelX: startX },
        end: { at: [right.x, at] as const, levelX: right.x },
      };
    }),
  ];
}

/** Where each lane meets its actor at a side: level with itself, or in its place on the actor's bar. */
function portsOf(
  { ground, across, hubs }: LanesPlan,
  members: readonly PlacedActor[],
  side: "left" | "right",
): (lane: LevelLane) => LineEnd {
  const { isPlain, startX, endX, fanPx } = ground;
  const levelX = side === "left" ? startX + fanPx : endX - fanPx;
  if (isPlain) {
    const x = side === "left" ? startX : endX;
    return ({ y }) => ({ at: [x, y], levelX: x });
  }
  const lanes = [...across, ...hubs.flatMap((hub) => hub[side])];
  const byActor = new Map<string, LevelLane[]>();
  for (const lane of lanes.toSorted((a, b) => a.y - b.y)) {
    const id = lane.sized.lane[side];
    byActor.set(id, [...(byActor.get(id) ?? []), lane]);
  }
  return (lane) => {
    const id = lane.sized.lane[side];
    const edge = members.find((actor) => actor.id === id)?.edge;
    const own = byActor.get(id) ?? [];
    if (!edge) return { at: [levelX, lane.y], levelX };
    const x = side === "left" ? edge.x + edge.widthPx : edge.x;
    const heights = own.map(({ sized }) => portHeight(sized.lane));
    const sum = (list: readonly number[]) => list.reduce((total, px) => total + px, 0);
    const at = own.indexOf(lane);
    const aboveY = edge.y + (edge.heightPx - sum(heights)) / 2 + sum(heights.slice(0, at));
    return { at: [x, aboveY + (heights[at] ?? 0) / 2], levelX };
  };
}

function frameBox(
  plan: LanesPlan,
  side: "left" | "right",
  widthPx: number,
  { marginPx, widthPx: pageWidthPx }: LanesStyle,
): Box {
  const x = side === "left" ? marginPx : pageWidthPx - marginPx - widthPx;
  return { x: round(x), y: marginPx, widthPx, heightPx: round(plan.frameEndY - marginPx) };
}

function pillBox({ form, fromX, toX }: SizedLane, y: number): Box {
  return {
    x: Math.round((fromX + toX - form.widthPx) / 2),
    y: round(y - form.heightPx / 2),
    widthPx: form.widthPx,
    heightPx: form.heightPx,
  };
}
