import { isDisputedAct } from "../model/disputedAct";
import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { ParticipantRole } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { facetValueLabel, kindLabel, voiceLabel } from "./labels";
import { formatSpan } from "./timeText";

/** Who did it, or says so of itself; whoever is only accused stands in no name. */
const DOERS: Partial<Record<ParticipantRole, (told: { name: string }) => string>> = {
  attacker: m.record_by,
  claimant: m.record_claimed_by,
};

/**
 * What a mark is called by assistive technology: "Attack on a police station, attack, by Attackers, not
 * identified, reported, on or before …". A statement's title tells its speaker.
 */
export function selectRecordName(record: DossierRecord, index: DossierIndex): string {
  return [
    record.title,
    kindLabel(record.kind),
    ...tellDoers(record, index),
    voiceLabel(record.voice),
    ...(isDisputedAct(record) ? [m.record_disputed()] : []),
    formatSpan(record.span, "weekday"),
  ].join(", ");
}

function tellDoers(record: DossierRecord, index: DossierIndex): string[] {
  if (record.type !== "event") return [];
  return record.participants.flatMap(({ actor, role }) => {
    const name = facetValueLabel(index, "actor", actor);
    const tell = DOERS[role];
    return tell ? [tell({ name })] : [];
  });
}
