import type { TieRole } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";

const ROLE_LABELS: Record<TieRole, () => string> = {
  target: m.tie_role_target,
  addressee: m.tie_role_addressee,
  beneficiary: m.tie_role_beneficiary,
  about: m.tie_role_about,
  counterpart: m.tie_role_counterpart,
};

/** What an actor is to a record that ties it to another. */
export function tieRoleLabel(role: TieRole): string {
  return ROLE_LABELS[role]();
}
