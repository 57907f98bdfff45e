import type { DossierIndex } from "../model/dossierIndex";
import { formatLocale } from "./formatLocale";
import { resolveSequenceOrder, type SequenceOrder } from "./sequenceOrder";

const orders = new WeakMap<DossierIndex, readonly number[]>();

/**
 * All rows in reading order: by the last day on which a record may have happened, then by the order
 * that the sources' words give, then by title. What is said to come before a record never follows it.
 */
export function selectRecordOrder(index: DossierIndex): readonly number[] {
  const known = orders.get(index);
  if (known) return known;
  const { table } = index;
  const records = Array.from({ length: table.count }, (_, row) => table.record(row));
  const sequence = resolveSequenceOrder(records);
  const latest = latestDays(index, sequence);
  const { compare } = new Intl.Collator(formatLocale());
  const place = (row: number) => {
    const column = sequence.columnOf[row]!;
    if (column < 0) return { column: Infinity, within: 0 };
    return { column, within: Number(sequence.anchors[column] !== row) };
  };
  const order = records
    .map((record, row) => ({ row, title: record.title, day: latest[row]!, ...place(row) }))
    .toSorted(
      (a, b) =>
        a.day - b.day ||
        compareNumbers(a.column, b.column) ||
        a.within - b.within ||
        compare(a.title, b.title),
    )
    .map(({ row }) => row);
  orders.set(index, order);
  return order;
}

/** A record that others follow by words is at the latest on their day, whatever its own span says. */
function latestDays({ table }: DossierIndex, sequence: SequenceOrder): Int32Array {
  const { anchors, columnOf, relations } = sequence;
  const ofColumn = anchors.map((row) => table.end[row]!);
  for (let column = anchors.length - 1; column >= 0; column--) {
    for (const { from, to } of relations) {
      if (from === column) ofColumn[column] = Math.min(ofColumn[column]!, ofColumn[to]!);
    }
  }
  return Int32Array.from(columnOf, (column, row) => {
    const own = table.end[row]!;
    return column < 0 ? own : Math.min(own, ofColumn[column]!);
  });
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
