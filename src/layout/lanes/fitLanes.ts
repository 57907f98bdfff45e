import type { Reference } from "../../model/reference";
import type { RelationsGraph } from "../../selectors/relationsGraph";
import { lastFitting } from "./lastFitting";
import { resolveLanesStyle, type LanesStyle } from "./lanesStyle";
import { listSilences, type LaneTie } from "./laneTies";
import { noneMeasured, type Measured } from "./measured";
import { planLanes, type LanesPlan } from "./planLanes";

/** So many ties can be told apart on any screen; the table has all. */
const MOST_TIES = 80;
const MOST_LOOSE_PX = 44;

export interface LanesRoom {
  widthPx: number;
  /** How high the picture may become. */
  mostHeightPx: number;
  /** How high it should be, if its lanes can be set so wide apart. */
  wantedHeightPx: number;
  /** A tie that has a lane however weak it is: the one that the reader chose. */
  keep?: Reference | null;
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

/**
 * The strongest ties that fit, each with all that are stronger, and their silences. Of those that do not
 * fit, room is made for the one to keep: what is drawn anyway moves nothing.
 */
function listFitting(
  graph: RelationsGraph,
  ranked: readonly LaneTie[],
  { widthPx, mostHeightPx, keep = null }: LanesRoom,
  measured: Measured,
): LaneTie[] {
  const style = resolveLanesStyle(widthPx, 0, measured);
  const fits = (ties: readonly LaneTie[]) =>
    planLanes(graph, withSilences(graph, ties), style).heightPx <= mostHeightPx;
  const most = Math.min(MOST_TIES, ranked.length);
  const count = lastFitting(Math.min(1, most), most, (at) => fits(ranked.slice(0, at)));
  const kept = ranked.slice(count).filter((tie) => tie.key === keep);
  if (kept.length === 0) return withSilences(graph, ranked.slice(0, count));
  const strongest = (at: number) => [...ranked.slice(0, at), ...kept];
  const beside = lastFitting(0, Math.min(count, MOST_TIES - 1), (at) => fits(strongest(at)));
  return withSilences(graph, strongest(beside));
}

function withSilences(graph: RelationsGraph, ties: readonly LaneTie[]): LaneTie[] {
  return [...ties, ...listSilences(graph, ties)];
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
