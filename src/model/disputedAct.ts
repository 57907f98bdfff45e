import type { DossierRecord } from "./dossier";

/**
 * True where sources disagree on whether it happened at all, or by whom. Accounts that differ on a toll, a
 * day or a target leave the act itself undisputed, and so does an accusation that nobody denies.
 */
export function isDisputedAct(record: DossierRecord): boolean {
  if (record.type !== "event") return false;
  return record.inDispute?.some((point) => point === "act" || point === "author") ?? false;
}
