import type { EventRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { facetValueLabel } from "./labels";

type Claim = Pick<NonNullable<EventRecord["claims"]>[number], "by" | "attribution">;

/** Who makes a claim, as the sources put it, else by name; null where the sources simply report it. */
export function selectClaimant(
  index: DossierIndex,
  { by = [], attribution }: Claim,
): string | null {
  const names = by.map((id) => facetValueLabel(index, "actor", id)).join(", ");
  return attribution ?? (names || null);
}
