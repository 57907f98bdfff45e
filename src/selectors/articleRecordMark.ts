import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { EventKind, Voice } from "../model/vocabulary";
import { selectRecordName } from "./recordText";

/** What a record's mark beside words needs: its shape, fill and colour, and its names. */
export interface RecordMark {
  reference: Reference;
  row: number;
  title: string;
  shortLabel: string;
  /** Full name for assistive technology. */
  name: string;
  kind: EventKind;
  voice: Voice;
  /** Colour key of the primary issue: "1" … "5" or "other". */
  colour: string;
}

/** Throws RangeError for a row that the dossier does not have. */
export function selectRecordMark(index: DossierIndex, row: number): RecordMark {
  const record = index.table.record(row);
  return {
    reference: `${record.type}:${record.id}`,
    row,
    title: record.title,
    shortLabel: record.shortLabel,
    get name() {
      return selectRecordName(record, index);
    },
    kind: record.kind,
    voice: record.voice,
    colour: resolveIssueColour(index, record.issues[0]),
  };
}
