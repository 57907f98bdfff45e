import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { selectRecordMark, type RecordMark } from "./articleRecordMark";
import { selectClaimLines, type ClaimLine } from "./claimLines";
import { selectRows } from "./emphasis";
import type { LinkedModel } from "./linkedModel";

/** A record in a list of the details: its mark, and whether it passes the present filter. */
export interface RecordItem extends RecordMark {
  passes: boolean;
  firstWords: FirstWords | null;
}

/** The first words that a record rests on, to stand beneath its title. */
export interface FirstWords {
  text: string;
  /** False for a description in our words. */
  isQuote: boolean;
  /** What stands there of the context, each claim with its speaker; empty for any other. */
  claims: readonly ClaimLine[];
  /** Of the words; null where they are ours. */
  language: string | null;
  /** Whether the article view shows them. */
  isInArticle: boolean;
}

export function selectRecordItem(model: LinkedModel, row: number): RecordItem {
  return {
    ...selectRecordMark(model.index, row),
    passes: model.filter.passes[row] === 1,
    firstWords: selectFirstWords(model.index, row),
  };
}

function selectFirstWords(index: DossierIndex, row: number): FirstWords | null {
  const record = index.table.record(row);
  const [first] = record.evidence;
  const text = first?.quote?.exact ?? first?.paraphrase;
  if (!first || text === undefined) return null;
  return {
    text,
    isQuote: first.quote !== undefined,
    claims: selectClaimLines(index, record),
    language: first.quote ? (index.source.get(first.source)?.language ?? null) : null,
    isInArticle: first.source === index.dossier.leadSource,
  };
}

/** All records that a reference touches, in record order. */
export function selectRecordItems(model: LinkedModel, reference: Reference): RecordItem[] {
  return selectRows(model.index, reference, model.level)
    .sort((one, other) => one - other)
    .map((row) => selectRecordItem(model, row));
}

/** Something that the panel names and that a press selects. */
export interface NamedReference {
  label: string;
  reference: Reference;
}
