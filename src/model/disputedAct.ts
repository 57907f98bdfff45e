import type { DossierRecord } from "./dossier";
import type { EventKind } from "./vocabulary";

const ACTS: readonly EventKind[] = ["strike", "attack"];

/**
 * Use of force of which nobody is more than accused while the accounts differ: whether it happened, or
 * by whom, is in dispute. Accounts that differ on a toll or a target leave the act itself undisputed.
 */
export function isDisputedAct(record: DossierRecord): boolean {
  if (record.type !== "event" || record.disputed === undefined) return false;
  if (!ACTS.includes(record.kind)) return false;
  const roles = record.participants.map(({ role }) => role);
  return roles.includes("accused") && !roles.includes("attacker");
}
