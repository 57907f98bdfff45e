import type { Source } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { splitSentences } from "../model/sentences";
import { selectRecordMark, type RecordMark } from "./articleRecordMark";
import {
  listQuotes,
  selectArticleSpans,
  type ArticleSpans,
  type RecordQuote,
} from "./articleSpans";

/** A sentence of the text and the records that its words are evidence of. */
export interface ArticleSentence {
  /** From 1, through the whole text. */
  index: number;
  paragraph: number;
  start: number;
  end: number;
  marks: readonly RecordMark[];
}

/** The record that the source line is evidence of, with that line in our words. */
export interface SourceLine {
  mark: RecordMark;
  words: string;
}

/** The article's text with what rests on it; without the text, its quotes alone. */
export interface ArticleSeries extends ArticleSpans {
  source: Source | null;
  sourceLine: SourceLine | null;
  /** Null while the text is not there. */
  text: string | null;
  sentences: readonly ArticleSentence[];
  /** All quotes in record order: what is left of the article without its text. */
  quotes: readonly RecordQuote[];
  coverage: ArticleCoverage;
}

export interface ArticleCoverage {
  /** Rows of the records that each sentence is evidence of; empty for a build without the text. */
  rowsBySentence: ReadonlyMap<number, readonly number[]>;
  evidenced: number;
  /** Sentences of the whole text; 0 when nobody has counted them. */
  total: number;
}

/** The dossier's lead source as an article. `text` is null where it is absent, late or failed. */
export function selectArticle(index: DossierIndex, text: string | null): ArticleSeries {
  const source = index.source.get(index.dossier.leadSource) ?? null;
  const spans: ArticleSpans =
    text === null || !source
      ? { spans: [], lost: [], uncoded: [] }
      : selectArticleSpans(index, source.id, text);
  const sentences = text === null ? [] : selectSentences(text, spans);
  return {
    ...spans,
    source,
    sourceLine: source && selectSourceLine(index, source.id),
    text,
    sentences,
    quotes: source ? listQuotes(index, source.id).filter((quote) => quote.role === "evidence") : [],
    coverage:
      text === null ? storedCoverage(index, source) : countCoverage(sentences, sentences.length),
  };
}

function selectSentences(text: string, { spans }: ArticleSpans): ArticleSentence[] {
  return splitSentences(text).map((sentence) => {
    const marks = new Map<number, RecordMark>();
    for (const span of [...spans].sort((one, other) => one.start - other.start)) {
      const touches = span.start < sentence.end && span.end > sentence.start;
      if (touches && span.role === "evidence") marks.set(span.mark.row, span.mark);
    }
    return { ...sentence, marks: [...marks.values()] };
  });
}

function countCoverage(sentences: readonly ArticleSentence[], total: number): ArticleCoverage {
  const rowsBySentence = new Map(
    sentences.map(({ index, marks }) => [index, marks.map((mark) => mark.row)]),
  );
  const evidenced = sentences.filter((sentence) => sentence.marks.length > 0).length;
  return { rowsBySentence, evidenced, total };
}

/** What the build wrote into the evidence, for a reader who has no text. */
function storedCoverage(index: DossierIndex, source: Source | null): ArticleCoverage {
  const rowsBySentence = new Map<number, number[]>();
  for (let row = 0; row < index.table.count; row++) {
    for (const evidence of index.table.record(row).evidence) {
      if (evidence.source !== source?.id || evidence.sentence === undefined) continue;
      const rows = rowsBySentence.get(evidence.sentence) ?? [];
      if (!rows.includes(row)) rows.push(row);
      rowsBySentence.set(evidence.sentence, rows);
    }
  }
  return { rowsBySentence, evidenced: rowsBySentence.size, total: source?.sentences ?? 0 };
}

/** The publication rests on no sentence: its evidence is the source line, in our words. */
function selectSourceLine(index: DossierIndex, sourceId: string): SourceLine | null {
  for (const { id, kind, evidence } of index.dossier.events) {
    if (kind !== "publication") continue;
    const words = evidence.find((item) => item.source === sourceId)?.paraphrase;
    const row = index.table.indexOf.get(`event:${id}`);
    if (words !== undefined && row !== undefined) {
      return { mark: selectRecordMark(index, row), words };
    }
  }
  return null;
}
