import type { DossierRecord } from "../model/dossier";
import { kindLabel, voiceLabel } from "./labels";
import { formatSpan } from "./timeText";

/** What a mark is called by assistive technology: "Pakistan condemns the attack, statement, stated, on or before …". */
export function selectRecordName(record: DossierRecord): string {
  return [
    record.title,
    kindLabel(record.kind),
    voiceLabel(record.voice),
    formatSpan(record.span, "weekday"),
  ].join(", ");
}
