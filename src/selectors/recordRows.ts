import type { DossierRecord, Evidence } from "../model/dossier";
import { isDisputedAct } from "../model/disputedAct";
import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import type { ImportedFacts } from "../model/importedFacts";
import type { Reference } from "../model/reference";
import type { EventKind, Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { selectClaimLines, type ClaimLine } from "./claimLines";
import { withTeller } from "./claimTeller";
import { capitalise, countInWords, joinInWords, withFilterPhrase } from "./filterPhrase";
import { selectFoundBy, type FoundBy } from "./foundBy";
import { facetValueLabel, kindLabel, voiceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { isPartlyChecked } from "./partlyChecked";
import { selectRecordOrder } from "./recordOrder";
import { selectRecordName } from "./recordText";
import { formatSpan } from "./timeText";

/** One record as a line of the table, all in words. */
export interface RecordRow {
  /** Row in the record table. */
  row: number;
  reference: Reference;
  /** For assistive technology. */
  name: string;
  title: string;
  kind: EventKind;
  voice: Voice;
  /** Whether it happened, or by whom, is in dispute. */
  isDisputed: boolean;
  /** Colour key of the primary issue. */
  colour: string;
  when: string;
  /** The record it belongs to, when it has no time of its own. */
  within: string | null;
  who: string;
  kindLabel: string;
  voiceLabel: string;
  issues: { id: string; label: string; colour: string }[];
  place: string | null;
  evidence: RowEvidence | null;
  /** What the search found it by, where the line shows nothing that holds the text. */
  foundBy: FoundBy | null;
  /** True when not every cited page was read a second time. */
  isPartlyChecked: boolean;
}

export interface RowEvidence {
  /** The words; our own paraphrase when `isQuote` is false. */
  text: string;
  isQuote: boolean;
  /** What stands there of the context, each claim with its speaker; empty for any other. */
  claims: readonly ClaimLine[];
  /** Counted from 1 in the source's text; null where that is not bundled. */
  sentence: number | null;
  source: string;
}

/** Lines for rows of the table, of the passing ones by default, in the order in which they are given. */
export function selectRecordRows(
  { index, state, filter }: LinkedModel,
  rows = selectRecordOrder(index).filter((row) => filter.passes[row] === 1),
): RecordRow[] {
  return rows.map((row) => selectRow(index, row, state.q));
}

/** "Three events and 20 positions, each with the source it rests on", under the present filter. */
export function selectRecordsHeadline(model: LinkedModel): string {
  const { index, filter } = model;
  const count = { events: 0, positions: 0 };
  for (const [row, stance] of index.table.stance.entries()) {
    if (filter.passes[row] === 1) count[stance < 0 ? "events" : "positions"]++;
  }
  const { events, positions } = count;
  const parts = joinInWords([
    ...(events > 0 ? [m.records_events({ count: events, words: countInWords(events) })] : []),
    ...(positions > 0
      ? [m.records_positions({ count: positions, words: countInWords(positions) })]
      : []),
  ]);
  const sentence =
    parts === "" ? m.records_nothing() : m.records_headline({ parts, count: events + positions });
  return withFilterPhrase(model, capitalise(sentence));
}

/**
 * Who takes part, or who speaks, for whom and, where that is not their own side, who says that they
 * did: "Jilani, Amir-Abdollahian", "Raisi, for Iran, per Pakistani presidency".
 */
export function selectWho(index: DossierIndex, record: DossierRecord): string {
  const name = (id: string) => facetValueLabel(index, "actor", id);
  if (record.type === "event") {
    return record.participants.map((participant) => name(participant.actor)).join(" · ");
  }
  const speaker = name(record.speaker);
  const who =
    record.onBehalfOf && record.onBehalfOf !== record.speaker
      ? m.records_on_behalf({ speaker, principal: name(record.onBehalfOf) })
      : speaker;
  return withTeller(index, record, who);
}

/** The first words that a record rests on. */
export function selectFirstEvidence(
  index: DossierIndex,
  record: DossierRecord,
): RowEvidence | null {
  if (record.type === "event" && record.imported) return selectNamedSources(index, record.imported);
  const first: Evidence | undefined = record.evidence[0];
  const text = first?.quote?.exact ?? first?.paraphrase;
  if (!first || text === undefined) return null;
  return {
    text,
    isQuote: first.quote !== undefined,
    claims: selectClaimLines(index, record),
    sentence: first.sentence ?? null,
    source: facetValueLabel(index, "source", first.source),
  };
}

/** What a row of a reader's file names as its sources. */
function selectNamedSources(
  { dossier }: DossierIndex,
  { citations }: ImportedFacts,
): RowEvidence | null {
  const names = [...new Set(citations.map(({ publisher }) => publisher))].filter((name) => name);
  if (names.length === 0) return null;
  const text = m.imported_named_sources({ names: names.join("; ") });
  return { text, isQuote: false, claims: [], sentence: null, source: dossier.title };
}

function selectRow(index: DossierIndex, row: number, text: string): RecordRow {
  const record = index.table.record(row);
  return {
    row,
    reference: index.table.refs[row]!,
    name: selectRecordName(record, index),
    title: record.title,
    kind: record.kind,
    voice: record.voice,
    isDisputed: isDisputedAct(record),
    colour: resolveIssueColour(index, record.issues[0]),
    when: formatSpan(record.span, "short"),
    within: selectWithin(index, record),
    who: selectWho(index, record),
    kindLabel: kindLabel(record.kind),
    voiceLabel: voiceLabel(record.voice),
    issues: record.issues.map((id) => ({
      id,
      label: facetValueLabel(index, "issue", id),
      colour: resolveIssueColour(index, id),
    })),
    place: record.place === undefined ? null : facetValueLabel(index, "place", record.place),
    evidence: selectFirstEvidence(index, record),
    foundBy: selectFoundBy(index, row, text),
    isPartlyChecked: isPartlyChecked(index, record),
  };
}

function selectWithin(index: DossierIndex, { during }: DossierRecord): string | null {
  if (!during) return null;
  const record = index.record.get(during.record)?.shortLabel ?? during.record;
  return during.basis === "reading"
    ? m.records_during_reading({ record })
    : m.records_during({ record });
}
