import type { Reference } from "../../model/reference";
import type { BundleLabel } from "../../selectors/relationsBundle";
import type { RelationsGraph } from "../../selectors/relationsGraph";
import { round, type Box } from "../box";
import { drawLane } from "./drawLane";
import { fitLanes, type LanesRoom } from "./fitLanes";
import { placeHubActor, placePairActor } from "./laneCards";
import { placeColumn, placeState } from "./laneColumn";
import type { SizedLane } from "./laneHeights";
import { listLines, type LaneLine } from "./laneLines";
import { rankLaneTies } from "./laneTies";
import type { LanesStyle } from "./lanesStyle";
import type { PlacedActor, PlacedBundle, PlacedLanes, PlacedSilence } from "./placedLanes";
import type { LanesPlan } from "./planLanes";

/**
 * Many actors: one state at the left and one at the right, what ties them level between them, one line
 * for each direction, below it everyone else on lines of their own, so that no line has to cross words
 * and none is lost in a crowd. As many ties as fit, the strongest, and the one to keep. Filters have no
 * say in it.
 */
export function placeLanes(
  graph: RelationsGraph,
  labels: ReadonlyMap<Reference, BundleLabel>,
  room: LanesRoom,
): PlacedLanes {
  const { plan, style } = fitLanes(graph, rankLaneTies(graph, labels), room);
  const frames = plan.ground.columns.map((column) => ({
    id: column.state.id,
    box: frameBox(plan, column.side, column.widthPx, style),
  }));
  const { members, others } = placeActors(graph, plan, frames, style);
  const actors = [...members, ...others];
  const { bundles, silences } = placeLines(listLines(plan, members), style);
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

/** Those beside the lanes, and those between them or below. */
function placeActors(
  graph: RelationsGraph,
  plan: LanesPlan,
  frames: PlacedLanes["frames"],
  style: LanesStyle,
): { members: PlacedActor[]; others: PlacedActor[] } {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const members = plan.ground.columns.flatMap((column, at) => {
    const { box } = frames[at]!;
    return plan.ground.isPlain
      ? [placeState(column, box, style)]
      : placeColumn(column, box, plan.loads, style);
  });
  const others = [
    ...plan.hubs.flatMap((hub) => placeHubActor(hub, nodes.get(hub.sized.hub.id), style)),
    ...plan.pairs.pairs.flatMap((pair) =>
      [pair.left, pair.right].flatMap((end) =>
        placePairActor(end, plan.pairs.topY + pair.y, nodes.get(end.id), style),
      ),
    ),
  ];
  return { members, others };
}

function placeLines(
  lines: readonly LaneLine[],
  { fontSizePx }: LanesStyle,
): Pick<PlacedLanes, "bundles" | "silences"> {
  const bundles: PlacedBundle[] = [];
  const silences: PlacedSilence[] = [];
  for (const { sized, y, start, end } of lines) {
    const { lane, form, wording } = sized;
    const { tie, left, right } = lane;
    const { path, caps } = drawLane(lane, y, start, end);
    const { textWidthPx, lineCount } = form;
    const pill = { box: pillBox(sized, y), textWidthPx, lineCount, fontSizePx };
    if (tie.kind === "bundle") {
      bundles.push({ ref: tie.ref, left, right, pill, path, caps });
    } else {
      const { from, to } = tie;
      silences.push({ from, to, left, right, path, cap: caps[0]!, pill: { ...pill, wording } });
    }
  }
  return { bundles, silences };
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
