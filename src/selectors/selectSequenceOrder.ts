import type { DossierIndex } from "../model/dossierIndex";
import { resolveSequenceOrder, type SequenceOrder } from "./sequenceOrder";

const orders = new WeakMap<DossierIndex, SequenceOrder>();

/** The order of all records of a dossier, by row; worked out once. */
export function selectSequenceOrder(index: DossierIndex): SequenceOrder {
  let order = orders.get(index);
  if (!order) {
    order = resolveSequenceOrder(
      Array.from({ length: index.table.count }, (_, row) => index.table.record(row)),
    );
    orders.set(index, order);
  }
  return order;
}
