import { isDisputedAct } from "../model/disputedAct";
import type { DossierRecord } from "../model/dossier";
import { m } from "../paraglide/messages.js";
import { kindLabel, voiceLabel } from "./labels";
import { formatSpan } from "./timeText";

/** What a mark is called by assistive technology: "Pakistan condemns the attack, statement, stated, on or before …". */
export function selectRecordName(record: DossierRecord): string {
  return [
    record.title,
    kindLabel(record.kind),
    voiceLabel(record.voice),
    ...(isDisputedAct(record) ? [m.record_disputed()] : []),
    formatSpan(record.span, "weekday"),
  ].join(", ");
}
