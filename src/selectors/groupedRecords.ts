import { isDisputedAct } from "../model/disputedAct";
import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { EventKind, Voice } from "../model/vocabulary";
import { formatSpan } from "./timeText";

export interface GroupedRecord {
  reference: Reference;
  title: string;
  when: string;
  kind: EventKind;
  voice: Voice;
  /** Whether it happened, or by whom, is in dispute. */
  isDisputed: boolean;
  colour: string;
}

/** The records behind one counted mark, earliest first, in the dossier's order on the same day. */
export function selectGroupedRecords(
  index: DossierIndex,
  rows: readonly number[],
): GroupedRecord[] {
  const { table } = index;
  return rows
    .toSorted((a, b) => table.start[a]! - table.start[b]! || table.end[a]! - table.end[b]! || a - b)
    .map((row) => {
      const record = table.record(row);
      return {
        reference: table.refs[row]!,
        title: record.title,
        when: formatSpan(record.span),
        kind: record.kind,
        voice: record.voice,
        isDisputed: isDisputedAct(record),
        colour: resolveIssueColour(index, record.issues[0]),
      };
    });
}
