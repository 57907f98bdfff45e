import type { Reference } from "../../model/reference";
import type { BundleLabel } from "../../selectors/relationsBundle";
import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { RelationsVoid } from "../../selectors/relationsVoids";

/** A tie or a silence that asks for a lane. */
export type LaneTie = {
  key: string;
  from: string;
  to: string;
  hasStartCap: boolean;
} & (
  | { kind: "bundle"; ref: Reference; label: BundleLabel; records: number }
  | { kind: "silence"; silence: RelationsVoid }
);

/** The ties of a graph as lanes, those of most records first, in the graph's order where they are even. */
export function rankLaneTies(
  { relations }: RelationsGraph,
  labels: ReadonlyMap<Reference, BundleLabel>,
): LaneTie[] {
  return relations
    .toSorted((a, b) => b.rows.length - a.rows.length)
    .flatMap(({ ref, from, to, directed, rows }): LaneTie[] => {
      const label = labels.get(ref);
      if (!label) return [];
      const ends = { from, to, hasStartCap: !directed };
      return [{ kind: "bundle", key: ref, ref, ...ends, label, records: rows.length }];
    });
}

/** The silences of those pairs of which a counterpart tie is drawn: only there an answer is missed. */
export function listSilences(
  { voids, nodes }: RelationsGraph,
  drawn: readonly LaneTie[],
): LaneTie[] {
  const sideOf = new Map(nodes.map((node) => [node.id, node.side]));
  const stateOf = new Map(nodes.flatMap((node) => (node.isFrame ? [[node.side, node.id]] : [])));
  const wholeOf = (id: string) => stateOf.get(sideOf.get(id) ?? null) ?? id;
  const inContact = new Set(
    drawn.flatMap(({ from, to, hasStartCap }) =>
      hasStartCap ? [`${wholeOf(from)}~${wholeOf(to)}`, `${wholeOf(to)}~${wholeOf(from)}`] : [],
    ),
  );
  return voids
    .filter(({ from, to }) => sideOf.has(from) && sideOf.has(to) && inContact.has(`${from}~${to}`))
    .map((silence) => ({
      kind: "silence",
      key: `silence ${silence.from}~${silence.to}`,
      from: silence.from,
      to: silence.to,
      hasStartCap: false,
      silence,
    }));
}
