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

/** Earliest first, in the dossier's order on the same day. */
export function sortByTime({ table }: DossierIndex, rows: readonly number[]): number[] {
  const { start, end } = table;
  return rows.toSorted((a, b) => start[a]! - start[b]! || end[a]! - end[b]! || a - b);
}

/** The records behind one counted mark, in the order in which they are given. */
export function selectGroupedRecords(
  index: DossierIndex,
  rows: readonly number[],
): GroupedRecord[] {
  const { table } = index;
  return rows.map((row) => {
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
