import type { Reference } from "../../model/reference";
import type { ArticleSeries } from "../../selectors/article";
import type { RecordMark } from "../../selectors/articleRecordMark";
import type { ArticleSpan, UncodedSpan } from "../../selectors/articleSpans";
import { segmentText, type TextRange } from "./segmentText";

/** Words that rest with the same records from end to end. */
export interface PlacedRun {
  /** UTF-16 offset into the text; tells runs apart. */
  start: number;
  text: string;
  /** Records that the words are evidence of, narrowest quote first. */
  evidence: readonly RecordMark[];
  /** Records of which the words only tell the order. */
  order: readonly RecordMark[];
  /** Colour keys of at most two underlines, the narrowest record's first. */
  colours: readonly string[];
  /** Why the words are not coded, where the coders say so. */
  uncoded: string | null;
}

export interface PlacedSentence {
  index: number;
  /** White space that stands before it in its paragraph. */
  gap: string;
  runs: readonly PlacedRun[];
  marks: readonly RecordMark[];
}

export interface PlacedParagraph {
  index: number;
  sentences: readonly PlacedSentence[];
}

const MOST_UNDERLINES = 2;

/** The text as paragraphs of sentences of flat runs; put together again they are the text. */
export function placeArticle(series: ArticleSeries): PlacedParagraph[] {
  const { text, sentences } = series;
  if (text === null) return [];
  const paragraphs: { index: number; sentences: PlacedSentence[] }[] = [];
  let previousEnd = 0;
  for (const sentence of sentences) {
    let paragraph = paragraphs.at(-1);
    const continues = paragraph?.index === sentence.paragraph;
    if (!paragraph || !continues) {
      paragraph = { index: sentence.paragraph, sentences: [] };
      paragraphs.push(paragraph);
    }
    paragraph.sentences.push({
      index: sentence.index,
      gap: continues ? text.slice(previousEnd, sentence.start) : "",
      runs: placeRuns(series, text, sentence),
      marks: sentence.marks,
    });
    previousEnd = sentence.end;
  }
  return paragraphs;
}

function placeRuns(series: ArticleSeries, text: string, range: TextRange): PlacedRun[] {
  const spans: (ArticleSpan | UncodedSpan)[] = [...series.spans, ...series.uncoded];
  return segmentText(range, spans).map(({ start, end, covers }) => {
    const evidence = marksOf(covers, "evidence");
    const known = new Set(evidence.map((mark) => mark.reference));
    return {
      start,
      text: text.slice(start, end),
      evidence,
      order: marksOf(covers, "order").filter((mark) => !known.has(mark.reference)),
      colours: [...new Set(evidence.map((mark) => mark.colour))].slice(0, MOST_UNDERLINES),
      uncoded: covers.find((span) => "reason" in span)?.reason ?? null,
    };
  });
}

function marksOf(
  covers: readonly (ArticleSpan | UncodedSpan)[],
  role: ArticleSpan["role"],
): RecordMark[] {
  const marks = new Map<Reference, RecordMark>();
  for (const span of covers) {
    if ("mark" in span && span.role === role) marks.set(span.mark.reference, span.mark);
  }
  return [...marks.values()];
}
