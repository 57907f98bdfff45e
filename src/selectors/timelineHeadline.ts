import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { EventKind } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { selectCertainModel } from "./certainModel";
import { capitalise, countInWords, withFilterPhrase } from "./filterPhrase";
import { kindLabel } from "./labels";
import { selectLeadText } from "./leadText";
import type { LinkedModel } from "./linkedModel";
import { selectContextHeadline } from "./timelineContextHeadline";
import { selectCrowdClause } from "./timelineCrowdClause";
import type { SequenceOrder } from "./sequenceOrder";
import { selectSequenceOrder } from "./selectSequenceOrder";

const NOUNS: Record<Exclude<EventKind, "publication">, () => string> = {
  call: m.timeline_noun_call,
  meeting: m.timeline_noun_meeting,
  visit: m.timeline_noun_visit,
  statement: m.timeline_noun_statement,
  attack: m.timeline_noun_attack,
  strike: m.timeline_noun_strike,
  arrest: m.timeline_noun_arrest,
  protest: m.timeline_noun_protest,
  agreement: m.timeline_noun_agreement,
  vote: m.timeline_noun_vote,
  recall: m.timeline_noun_recall,
  milestone: m.timeline_noun_milestone,
  "election-or-office": m.timeline_noun_election_or_office,
  other: m.timeline_noun_other,
};

/** The one joining word that names a cause; it may only be said where the source says it. */
const PROMPTING = "prompting";

/**
 * What the passing records tell, in the order the words give: one sentence, by template. Under a
 * period only what certainly falls inside is told, if anything does.
 */
export function selectTimelineHeadline(model: LinkedModel): string {
  const { shown, article } = model.filter;
  const context = shown > Math.max(article.shown, 1) ? selectContextHeadline(model) : null;
  if (context !== null) return context;
  const told = selectCertainModel(model) ?? model;
  const { passes, total } = told.filter;
  const rows = Array.from(passes.keys()).filter((row) => passes[row] === 1);
  const [only] = rows;
  if (rows.length === 1 && total > 1) {
    return withFilterPhrase(model, model.index.table.record(only!).title);
  }
  const crowd = selectCrowdClause(model, rows);
  if (crowd !== null) return withFilterPhrase(model, capitalise(crowd));
  const clauses = [
    eventsClause(told, rows),
    statementsClause(told, rows),
    judgementClause(told, rows),
  ].filter((clause) => clause !== null);
  const sentence = clauses.length > 0 ? clauses.join("; ") : unorderedClause(rows.length);
  return withFilterPhrase(model, capitalise(sentence));
}

/** Events that others are ordered against, except the publication, which is where we read it. */
function eventsClause({ index, filter }: LinkedModel, rows: readonly number[]): string | null {
  const order = selectSequenceOrder(index);
  const events = order.anchors.flatMap((row, column) => {
    const { kind } = index.table.record(row);
    return filter.passes[row] === 1 && kind !== "publication"
      ? [{ column, noun: NOUNS[kind]() }]
      : [];
  });
  const [one, other] = events;
  if (one === undefined) return null;
  if (other === undefined) {
    const hasMore = rows.some((row) => isPosition(index.table.record(row)));
    return hasMore ? m.timeline_clause_one_event({ event: one.noun }) : one.noun;
  }
  if (events.length > 2) {
    return m.timeline_clause_many_events({ count: countInWords(events.length) });
  }
  const [first, second] = [one.noun, other.noun];
  const relation = order.relations.find(
    ({ from, to }) => from === one.column && to === other.column,
  );
  if (!relation) return m.timeline_clause_two_events({ first, second });
  const { word, basis } = relation.order;
  const joined = word === PROMPTING ? m.timeline_clause_prompts : m.timeline_clause_before;
  const clause = joined({ first, second });
  return basis === "reading" ? m.timeline_clause_as_read({ clause }) : clause;
}

/** What the words place in a column and what only our reading does are counted apart. */
function statementsClause({ index }: LinkedModel, rows: readonly number[]): string | null {
  const order = selectSequenceOrder(index);
  const told = rows.filter(
    (row) => order.basisOf[row] !== null && index.table.record(row).voice === "stated",
  );
  if (told.length === 0) return null;
  const columns = new Set(told.map((row) => order.columnOf[row]!));
  const [column] = columns;
  if (columns.size > 1 || column === undefined) return m.timeline_clause_said(counted(told.length));
  const anchor = order.anchors[column]!;
  const place = isNamedLast(order, rows, anchor, index)
    ? m.timeline_clause_in_it()
    : m.the_named({ name: kindLabel(index.table.record(anchor).kind) });
  const byReading = told.filter((row) => order.basisOf[row] === "reading").length;
  const byWords = told.length - byReading;
  if (byWords === 0) return m.timeline_clause_said_in_reading({ ...counted(byReading), place });
  const clause = m.timeline_clause_said_in({ ...counted(byWords), place });
  if (byReading === 0) return clause;
  return m.timeline_clause_more_by_reading({ clause, words: countInWords(byReading) });
}

/** True where the clause before ends on this very record, so that "it" can only mean that. */
function isNamedLast(
  order: SequenceOrder,
  rows: readonly number[],
  anchor: number,
  { table }: DossierIndex,
): boolean {
  const passing = new Set(rows);
  const named = order.anchors.filter(
    (row) => passing.has(row) && table.record(row).kind !== "publication",
  );
  return named.length <= 2 && named.at(-1) === anchor;
}

function counted(count: number): { count: number; words: string } {
  return { count, words: countInWords(count) };
}

function judgementClause({ index }: LinkedModel, rows: readonly number[]): string | null {
  const judged = rows.filter((row) => index.table.record(row).voice === "assessed").length;
  if (judged === 0) return null;
  const rest = rows.filter((row) => {
    const { voice, kind } = index.table.record(row);
    return voice !== "assessed" && kind !== "publication";
  });
  const text = selectLeadText(index);
  return rest.length > 0
    ? m.timeline_clause_judges({ text })
    : m.timeline_clause_judgements({ ...counted(judged), text });
}

function unorderedClause(count: number): string {
  return count === 0
    ? m.timeline_clause_nothing()
    : m.timeline_clause_unordered({ count, words: countInWords(count) });
}

function isPosition(record: DossierRecord): boolean {
  return record.type === "position";
}
