import type { DossierRecord, Order } from "../model/dossier";
import type { Container } from "../model/dossierSchema";
import type { OrderBasis } from "../model/vocabulary";
import { reduceTransitively, sortTopologically, type Arrow } from "./sequenceGraph";

/** A relation `after` between two columns that no chain of other relations already gives. */
interface SequenceRelation {
  /** Positions of the earlier and the later column. */
  from: number;
  to: number;
  order: Order;
  /** The record that holds the relation and so its evidence. */
  holder: number;
}

/** Records by their position in the list that was given. */
export interface SequenceOrder {
  /** The record that each column stands for, earliest first. */
  anchors: readonly number[];
  /** Column of each record; -1 where the order is not given. */
  columnOf: Int32Array;
  /** What places a record in its column; null for a column's own record and outside columns. */
  basisOf: readonly (OrderBasis | null)[];
  relations: readonly SequenceRelation[];
}

/**
 * The order that `after`, `during` and the known days give. Each record that others are ordered against, or that is
 * itself ordered after another, is a column; records during it stand in it, and so does the context's record
 * of the same deed that gives it its day. Relations in a circle are
 * left out from the one that closes it, so that any data has a picture.
 */
export function resolveSequenceOrder(records: readonly DossierRecord[]): SequenceOrder {
  const position = new Map(records.map((record, at) => [record.id, at]));
  const rootOf = records.map((_, at) => findRoot(records, position, at));
  const isAnchor = new Set<number>();
  const relations: SequenceRelation[] = [];
  rootOf.forEach((root, at) => {
    if (root !== at) isAnchor.add(root);
  });
  records.forEach((record, holder) => {
    for (const order of record.after ?? []) {
      const earlier = position.get(order.record);
      if (earlier === undefined) continue;
      const from = rootOf[earlier]!;
      const to = rootOf[holder]!;
      isAnchor.add(from).add(to);
      if (from !== to) relations.push({ from, to, order, holder });
    }
  });

  const rows = [...isAnchor].toSorted((a, b) => a - b);
  const anchors = sortByDays(sortTopologically(rows, relations), relations, records);
  const columnOfAnchor = new Map(anchors.map((at, column) => [at, column]));
  const forward = relations
    .map((relation) => ({
      ...relation,
      from: columnOfAnchor.get(relation.from)!,
      to: columnOfAnchor.get(relation.to)!,
    }))
    .filter((relation) => relation.from < relation.to);
  return {
    anchors,
    columnOf: Int32Array.from(records, (_, at) => columnOfAnchor.get(rootOf[at]!) ?? -1),
    basisOf: records.map((_, at) => resolveBasis(records, position, at)),
    relations: reduceTransitively(onePerPair(forward)),
  };
}

/**
 * What certainly ended before another began stands before it too. A record is as early as the earliest
 * that is known to follow it, so no relation turns round; what has no known day keeps its place.
 */
function sortByDays(
  sorted: readonly number[],
  relations: readonly Arrow[],
  records: readonly DossierRecord[],
): number[] {
  const place = new Map(sorted.map((at, column) => [at, column]));
  const earlier = new Map<number, number[]>();
  for (const { from, to } of relations) earlier.set(to, [...(earlier.get(to) ?? []), from]);
  const latestDay = new Map(sorted.map((at) => [at, records[at]!.span.end ?? Infinity]));
  const position = new Map(sorted.map((at) => [records[at]!.id, at]));
  for (const record of records) {
    const dated = position.get(datedBy(record) ?? "");
    if (dated === undefined) continue;
    latestDay.set(dated, Math.min(latestDay.get(dated)!, record.span.end ?? Infinity));
  }
  for (const at of sorted.toReversed()) {
    for (const from of earlier.get(at) ?? []) {
      if (place.get(from)! > place.get(at)!) continue;
      latestDay.set(from, Math.min(latestDay.get(from)!, latestDay.get(at)!));
    }
  }
  const day = (at: number) => latestDay.get(at)!;
  return sorted.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) - day(b)));
}

/** The article's record of the same deed, whose day a record of the context gives. */
function datedBy(record: DossierRecord | undefined): string | undefined {
  return record?.type === "event" ? record.dates?.[0] : undefined;
}

/** Follows `during` outwards; a circle ends at the record where it began. */
function findRoot(
  records: readonly DossierRecord[],
  position: ReadonlyMap<string, number>,
  start: number,
): number {
  const seen = new Set<number>();
  let at = start;
  for (;;) {
    seen.add(at);
    const outer = position.get(records[at]?.during?.record ?? datedBy(records[at]) ?? "");
    if (outer === undefined) return at;
    if (seen.has(outer)) return start;
    at = outer;
  }
}

/** One reading on the way outwards makes the whole placement a reading. */
function resolveBasis(
  records: readonly DossierRecord[],
  position: ReadonlyMap<string, number>,
  start: number,
): OrderBasis | null {
  const seen = new Set<number>();
  let basis: OrderBasis | null = null;
  for (let at: number | undefined = start; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const during: Container | undefined = records[at]?.during;
    at = during && position.get(during.record);
    if (during && at !== undefined && basis !== "reading") {
      basis = during.basis === "claim" ? "words" : during.basis;
    }
  }
  return basis;
}

/** Where several relations join the same pair, one in the source's words goes first. */
function onePerPair(relations: readonly SequenceRelation[]): SequenceRelation[] {
  const kept = new Map<string, SequenceRelation>();
  for (const relation of relations) {
    const pair = `${relation.from} ${relation.to}`;
    const present = kept.get(pair);
    const isBetter = present?.order.basis === "reading" && relation.order.basis === "words";
    if (!present || isBetter) kept.set(pair, relation);
  }
  return [...kept.values()];
}
