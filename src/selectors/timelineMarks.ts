import { MAX_MUTED_RECORDS } from "./maxMutedRecords";
import type { DossierRecord } from "../model/dossier";
import { isDisputedAct } from "../model/disputedAct";
import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { EventKind, Voice } from "../model/vocabulary";
import type { LinkedModel } from "./linkedModel";
import { selectRecordName } from "./recordText";
import type { TimelineLanes } from "./timelineLanes";

/** One record in its primary lane: the only mark that stands for it. */
export interface TimelineMark {
  row: number;
  ref: Reference;
  kind: EventKind;
  voice: Voice;
  /** Whether it happened, or by whom, is in dispute. */
  isDisputed: boolean;
  /** Colour key of the primary issue: "1" … "5" or "other". */
  colour: string;
  /** Words beside the mark, at most 24 letters. */
  label: string;
  /** Name for assistive technology. */
  name: string;
  /** Position in the series' lanes; -1 stands above them. */
  lane: number;
  /** Further issues, drawn as small ticks on the mark and in their lanes. */
  further: readonly FurtherIssue[];
}

interface FurtherIssue {
  colour: string;
  /** Its lane; -1 when lanes are not issues. */
  lane: number;
}

/** Rows in the picture, in the dossier's order. */
export function selectDrawnRows({ index, filter }: LinkedModel): number[] {
  const keepsMuted = index.table.count <= MAX_MUTED_RECORDS;
  const rows: number[] = [];
  for (let row = 0; row < index.table.count; row++) {
    if (keepsMuted || filter.passes[row]) rows.push(row);
  }
  return rows;
}

export function selectTimelineMark(
  index: DossierIndex,
  lanes: TimelineLanes,
  row: number,
): TimelineMark {
  const record = index.table.record(row);
  return {
    row,
    ref: `${record.type}:${record.id}`,
    kind: record.kind,
    voice: record.voice,
    isDisputed: isDisputedAct(record),
    colour: resolveIssueColour(index, record.issues[0]),
    label: record.shortLabel,
    name: selectRecordName(record, index),
    lane: lanes.laneOf(record),
    further: selectFurtherIssues(index, lanes, record),
  };
}

function selectFurtherIssues(
  index: DossierIndex,
  lanes: TimelineLanes,
  record: DossierRecord,
): FurtherIssue[] {
  return record.issues.slice(1).map((id) => ({
    colour: resolveIssueColour(index, id),
    lane: lanes.laneOfIssue(id),
  }));
}
