import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { Container, Order } from "../model/dossierSchema";
import { m } from "../paraglide/messages.js";
import { selectEvidenceItem, type EvidenceItem } from "./detailsEvidence";
import type { NamedReference } from "./detailsRecordItem";

/** An order given by words: after or during what, by which words, and whether that is our reading. */
export interface OrderItem {
  /** "after", "during". */
  relation: string;
  /** Null where the dossier does not have the other record. */
  other: NamedReference | null;
  /** Null for a claim of an event, which needs no joining words. */
  evidence: EvidenceItem | null;
  /** "the article’s own words" or "our reading: …". */
  basis: string;
  isReading: boolean;
}

export function selectOrderItems(
  index: DossierIndex,
  record: DossierRecord,
  text: string | null,
): OrderItem[] {
  return [
    ...(record.during ? [orderItem(index, m.details_order_during(), record.during, text)] : []),
    ...(record.after ?? []).map((after) => orderItem(index, m.details_order_after(), after, text)),
  ];
}

function orderItem(
  index: DossierIndex,
  relation: string,
  order: Order | Container,
  text: string | null,
): OrderItem {
  const other = index.record.get(order.record);
  const isReading = order.basis === "reading";
  return {
    relation,
    other: other ? { label: other.title, reference: `${other.type}:${other.id}` } : null,
    evidence: "evidence" in order ? selectEvidenceItem(index, order.evidence, text) : null,
    basis: basisText(order.basis),
    isReading,
  };
}

function basisText(basis: Container["basis"]): string {
  if (basis === "claim") return m.details_order_claim();
  return basis === "reading" ? m.details_order_reading() : m.details_order_words();
}
