import type { DossierRecord, EventRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { selectClaims, type ClaimItem } from "./contextClaims";
import { selectLayerLinks, type LayerLink } from "./layerLinks";
import { isPartlyChecked } from "./partlyChecked";

export interface ContextDetails {
  /** Empty for records of the article, which have quotes. */
  claims: readonly ClaimItem[];
  /** What must be known before it is quoted: disagreement, origins, how far it was checked. */
  notes: readonly string[];
  links: readonly LayerLink[];
  /** Id of the event whose accounts are compared; null where none are. */
  accounts: string | null;
}

export function selectContextDetails(index: DossierIndex, record: DossierRecord): ContextDetails {
  return {
    claims: record.layer === "context" ? selectClaims(index, record) : [],
    notes: [
      ...(record.type === "event" ? listNotes(index, record) : []),
      ...(isPartlyChecked(index, record) ? [m.checked_partly()] : []),
    ],
    links: selectLayerLinks(index, record),
    accounts: record.type === "event" && record.accounts ? record.id : (record.comparedIn ?? null),
  };
}

function listNotes(index: DossierIndex, event: EventRecord): string[] {
  const nameOf = (id: string) => index.actor.get(id)?.shortName ?? id;
  return [
    ...event.participants.flatMap(({ actor, accusedBy }) =>
      accusedBy
        ? [m.details_accused({ actor: nameOf(actor), by: accusedBy.map(nameOf).join(", ") })]
        : [],
    ),
    ...(event.disputed ? [m.accounts_disputed({ text: event.disputed })] : []),
    ...(event.corroboration === undefined
      ? []
      : [
          m.details_origins({
            sources: event.evidence.length,
            origins: event.corroboration,
          }),
        ]),
  ];
}
