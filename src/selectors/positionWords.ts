import type { PositionRecord } from "../model/dossier";
import { resolveIssueColour, type DossierIndex } from "../model/dossierIndex";
import { OPEN_START } from "../model/recordTable";
import type { Reference } from "../model/reference";
import { STANCES, type Stance, type Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import { facetValueLabel, stanceLabel, voiceLabel } from "./labels";
import { selectWho } from "./recordRows";
import { selectRecordName } from "./recordText";
import { selectStanceChanges, type StanceChange } from "./stanceChanges";
import { formatSpan } from "./timeText";
import { selectToldTwice } from "./toldTwice";

/** A page that a position rests on. */
export interface WordsSource {
  id: string;
  publisher: string;
  /** Null where its address is not one of the web. */
  href: string | null;
}

/** A position with the words that it rests on, as the list behind a cell shows it. */
export interface PositionWords {
  row: number;
  reference: Reference;
  /** For assistive technology. */
  name: string;
  /** "Jilani, for Pakistan". */
  who: string;
  stance: Stance;
  voice: Voice;
  voiceText: string;
  colour: string;
  object: string;
  /** The exact words; empty where the record has none, then `statement` says it in ours. */
  quotes: readonly string[];
  statement: string;
  language: string | null;
  when: string;
  /** What it was said in, and where that was. */
  occasion: string | null;
  sources: readonly WordsSource[];
  /** Whether its words stand in the article. */
  isInArticle: boolean;
  /** "Of the same event the article tells: an immediate ceasefire"; null where one layer alone tells it. */
  toldTwice: string | null;
  /** "towards Iran: against, before (18 December 2023) for"; null without a change. */
  change: string | null;
}

export interface StanceGroup {
  stance: Stance;
  label: string;
  items: readonly PositionWords[];
}

/**
 * The positions in these rows by stance, the one that is taken most often first, within each by the
 * first day on which they may be; where that is open, by the last.
 */
export function selectPositionWords(
  index: DossierIndex,
  rows: readonly number[],
  issue: string,
): StanceGroup[] {
  const { table } = index;
  const changes = selectStanceChanges(index);
  const dayOf = (row: number) =>
    table.start[row] === OPEN_START ? table.end[row]! : table.start[row]!;
  const items = rows
    .toSorted((a, b) => dayOf(a) - dayOf(b) || table.end[a]! - table.end[b]! || a - b)
    .flatMap((row) => {
      const record = table.record(row);
      const change = changes.get(row)?.get(issue);
      return record.type === "position" ? [selectItem(index, record, row, change)] : [];
    });
  return STANCES.map((stance): StanceGroup => {
    const held = items.filter((item) => item.stance === stance);
    const twice = selectToldTwice(
      index,
      held.map(({ row }) => row),
    );
    return {
      stance,
      label: stanceLabel(stance, held[0]?.voice),
      items: held.map((item) => ({ ...item, toldTwice: describeTwice(twice.get(item.row)) })),
    };
  })
    .filter((group) => group.items.length > 0)
    .toSorted((a, b) => b.items.length - a.items.length);
}

/** The exact words of a record, each once. */
export function selectQuotes({ evidence }: Pick<PositionRecord, "evidence">): string[] {
  return [...new Set(evidence.flatMap(({ quote }) => (quote ? [quote.exact] : [])))];
}

/** The sources of a record, each once, in the order in which it names them. */
export function selectWordsSources(
  index: DossierIndex,
  { evidence }: Pick<PositionRecord, "evidence">,
): WordsSource[] {
  return [...new Set(evidence.map(({ source }) => source))].map((id) => {
    const source = index.source.get(id);
    return {
      id,
      publisher: source?.publisher ?? id,
      href: (source && selectSourceLink(source)?.href) ?? null,
    };
  });
}

function selectItem(
  index: DossierIndex,
  record: PositionRecord,
  row: number,
  change: StanceChange | undefined,
): PositionWords {
  const [first] = record.evidence;
  return {
    row,
    reference: index.table.refs[row]!,
    name: selectRecordName(record, index),
    who: selectWho(index, record),
    stance: record.stance,
    voice: record.voice,
    voiceText: voiceLabel(record.voice),
    colour: resolveIssueColour(index, record.issues[0]),
    object: record.object,
    quotes: selectQuotes(record),
    statement: record.statement,
    language: (first && index.source.get(first.source)?.language) ?? null,
    when: formatSpan(record.span, "weekday"),
    occasion: selectOccasion(index, record),
    sources: selectWordsSources(index, record),
    isInArticle: record.evidence.some(({ source }) => source === index.dossier.leadSource),
    toldTwice: null,
    change: change ? describeChange(index, change) : null,
  };
}

function selectOccasion(index: DossierIndex, { during }: PositionRecord): string | null {
  const container = during && index.record.get(during.record);
  if (!during || !container) return null;
  const text =
    during.basis === "reading"
      ? m.records_during_reading({ record: container.title })
      : m.records_during({ record: container.title });
  if (container.place === undefined) return text;
  return `${text} (${facetValueLabel(index, "place", container.place)})`;
}

function describeTwice(others: readonly PositionRecord[] = []): string | null {
  const [first] = others;
  if (!first) return null;
  const objects = [...new Set(others.map(({ object }) => object))].join("; ");
  return first.layer === "article"
    ? m.matrix_told_in_article({ objects })
    : m.matrix_told_in_context({ objects });
}

function describeChange(index: DossierIndex, { target, to, since }: StanceChange): string {
  const words = {
    target: facetValueLabel(index, "actor", target),
    date: formatSpan(index.table.record(since).span),
  };
  return to === "for" ? m.matrix_changed_to_for(words) : m.matrix_changed_to_against(words);
}
