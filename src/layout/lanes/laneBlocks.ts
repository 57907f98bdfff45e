import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { LanesStyle } from "./lanesStyle";
import type { LaneTie } from "./laneTies";

/** A tie with the end that stands on the left or, in the middle, the one named first. */
export interface Lane {
  tie: LaneTie;
  /** Id of the end that is drawn at the left. */
  left: string;
  right: string;
}

/** An actor of neither side with what ties it to the left and to the right. */
export interface Hub {
  id: string;
  name: string;
  /** The name once more: the actor stands in the row above, for the other side. */
  isEcho: boolean;
  left: Lane[];
  right: Lane[];
}

/** One to the left and one to the right beside each other, or one alone. */
export interface HubRow {
  hubs: readonly Hub[];
}

export interface LaneBlocks {
  /** From side to side. */
  across: Lane[];
  rows: HubRow[];
  /** Between two of neither side, or of one and the same. */
  apart: Lane[];
}

export type Side = "left" | "right";

/** Sorts ties by where their ends stand; everything in the order in which the ties are given. */
export function sortLaneBlocks(
  graph: RelationsGraph,
  ties: readonly LaneTie[],
  { canPair }: Pick<LanesStyle, "canPair">,
): LaneBlocks {
  const sideOf = new Map(graph.nodes.map((node) => [node.id, node.side]));
  const nameOf = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const across: Lane[] = [];
  const apart: Lane[] = [];
  const hubs = new Map<string, Hub>();
  for (const tie of ties) {
    const [from, to] = [sideOf.get(tie.from) ?? null, sideOf.get(tie.to) ?? null];
    const forwards: Lane = { tie, left: tie.from, right: tie.to };
    const backwards: Lane = { tie, left: tie.to, right: tie.from };
    if (from === to) apart.push(forwards);
    else if (from !== null && to !== null) across.push(from === "left" ? forwards : backwards);
    else {
      const id = from === null ? tie.from : tie.to;
      const hub = hubs.get(id) ?? {
        id,
        name: nameOf.get(id) ?? id,
        isEcho: false,
        left: [],
        right: [],
      };
      hubs.set(id, hub);
      if (from === "left" || to === "left") hub.left.push(from === "left" ? forwards : backwards);
      else hub.right.push(from === "right" ? backwards : forwards);
    }
  }
  const isCrowded = graph.nodes.some(({ id, side, isFrame }) => side && !isFrame && tied.has(id));
  const all = [...hubs.values()];
  return {
    across,
    rows: canPair ? pairHubs(all) : isCrowded ? splitHubs(all) : all.map(alone),
    apart,
  };
}

function alone(hub: Hub): HubRow {
  return { hubs: [hub] };
}

/** Where two sets of words have no room side by side, each side gets a row of its own. */
function splitHubs(hubs: readonly Hub[]): HubRow[] {
  return hubs.flatMap((hub) =>
    hub.left.length === 0 || hub.right.length === 0
      ? alone(hub)
      : [alone({ ...hub, right: [] }), alone({ ...hub, left: [], isEcho: true })],
  );
}

/** Those tied to one side only share a row with one tied to the other, the strongest first. */
function pairHubs(hubs: readonly Hub[]): HubRow[] {
  const rows: Hub[][] = [];
  for (const hub of hubs) {
    const isLeft = hub.right.length === 0;
    const isRight = hub.left.length === 0;
    const partner = rows.find(
      ([other, ...more]) =>
        more.length === 0 &&
        other !== undefined &&
        ((isLeft && other.left.length === 0) || (isRight && other.right.length === 0)),
    );
    if (!partner) rows.push([hub]);
    else if (isLeft) partner.unshift(hub);
    else partner.push(hub);
  }
  return rows.map((row) => ({ hubs: row }));
}
