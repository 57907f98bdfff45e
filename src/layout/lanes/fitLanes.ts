import type { RelationsGraph } from "../../selectors/relations";
import { lastFitting } from "./lastFitting";
import { resolveLanesStyle, type LanesStyle } from "./lanesStyle";
import { listSilences, type LaneTie } from "./laneTies";
import { noneMeasured, type Measured } from "./measured";
import { planLanes, type LanesPlan } from "./planLanes";

const MOST_LOOSE_PX = 44;

export interface LanesRoom {
  widthPx: number;
  /** How high the picture may become. */
  mostHeightPx: number;
  /** How high it should be, if its lanes can be set so wide apart. */
  wantedHeightPx: number;
}

/** A plan with the sizes that it was made for. */
export interface FittedLanes {
  plan: LanesPlan;
  style: LanesStyle;
}

/** As many ties as there is room for, the strongest first, as loosely set as is wanted. */
export function fitLanes(
  graph: RelationsGraph,
  ranked: readonly LaneTie[],
  room: LanesRoom,
): FittedLanes {
  const measured = noneMeasured();
  return loosen(graph, listFitting(graph, ranked, room, measured), room, measured);
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
): FittedLanes {
  const planWith = (loosePx: number) => {
    const style = resolveLanesStyle(widthPx, loosePx, measured);
    return { plan: planLanes(graph, ties, style), style };
  };
  return planWith(
    lastFitting(0, MOST_LOOSE_PX, (px) => planWith(px).plan.heightPx <= wantedHeightPx),
  );
}
