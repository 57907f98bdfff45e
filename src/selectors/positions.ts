import type { PositionRecord } from "../model/dossier";
import { resolveIssueColour, resolveSide, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { Voice } from "../model/vocabulary";
import { selectRows } from "./emphasis";
import { facetValueLabel, stanceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { m } from "../paraglide/messages.js";
import { selectFirstEvidence, selectWho, type RowEvidence } from "./recordRows";
import { selectRecordOrder } from "./recordOrder";
import { selectRecordName } from "./recordText";
import { formatSpan } from "./timeText";

export interface PositionItem {
  row: number;
  reference: Reference;
  /** For assistive technology. */
  name: string;
  voice: Voice;
  colour: string;
  /** "Jilani, for Pakistan". */
  who: string;
  stance: string;
  object: string;
  when: string;
  /** Labels of its other issues. */
  also: string[];
  evidence: RowEvidence | null;
}

export interface PositionGroup {
  /** Issue id; null for positions without an issue. */
  issue: string | null;
  label: string;
  colour: string;
  items: PositionItem[];
}

/** Someone who could hold a position and of whom none is reported. */
export interface SilentActor {
  id: string;
  name: string;
  reference: Reference;
  rows: number[];
}

export interface PositionsSeries {
  groups: PositionGroup[];
  silent: SilentActor[];
}

/**
 * The passing positions under their primary issues, as in any table, and those of whom the sources
 * report none.
 */
export function selectPositions({ index, filter }: LinkedModel): PositionsSeries {
  const groups = new Map<string | null, PositionItem[]>(
    index.dossier.issues.map((issue) => [issue.id, []]),
  );
  for (const row of selectRecordOrder(index)) {
    const record = index.table.record(row);
    if (record.type !== "position" || filter.passes[row] !== 1) continue;
    const issue = record.issues[0] ?? null;
    groups.set(issue, [...(groups.get(issue) ?? []), selectItem(index, record, row)]);
  }
  return {
    groups: [...groups]
      .filter(([, items]) => items.length > 0)
      .map(([issue, items]) => ({
        issue,
        label: issue === null ? m.positions_no_issue() : facetValueLabel(index, "issue", issue),
        colour: resolveIssueColour(index, issue ?? undefined),
        items,
      })),
    silent: selectSilentActors(index),
  };
}

/**
 * Actors of whom the dossier holds no position, whatever the filter: a filter makes nobody silent.
 * The unidentified are left out, since nobody can say what they said.
 */
export function selectSilentActors(index: DossierIndex): SilentActor[] {
  const speaking = new Set<string>();
  for (const position of index.dossier.positions) {
    speaking.add(position.speaker);
    if (position.onBehalfOf) speaking.add(position.onBehalfOf);
    speaking.add(resolveSide(index, position.speaker));
  }
  return index.dossier.actors
    .filter((actor) => actor.kind !== "unidentified" && !speaking.has(actor.id))
    .map((actor): SilentActor => {
      const reference: Reference = `actor:${actor.id}`;
      return { id: actor.id, name: actor.name, reference, rows: selectRows(index, reference) };
    })
    .filter((actor) => actor.rows.length > 0);
}

function selectItem(index: DossierIndex, record: PositionRecord, row: number): PositionItem {
  return {
    row,
    reference: index.table.refs[row]!,
    name: selectRecordName(record, index),
    voice: record.voice,
    colour: resolveIssueColour(index, record.issues[0]),
    who: selectWho(index, record),
    stance: stanceLabel(record.stance, record.voice),
    object: record.object,
    when: formatSpan(record.span, "short"),
    also: record.issues.slice(1).map((id) => facetValueLabel(index, "issue", id)),
    evidence: selectFirstEvidence(index, record),
  };
}
