import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { Source } from "../dossierSchema";
import { locateQuote, type TextQuote } from "../locateQuote";
import type { Problem } from "../problem";
import { splitSentences, type Sentence } from "../sentences";
import { checkEdges } from "./checkEdges";
import { describeMisquote } from "./describeMisquote";
import { errorAt, isWhole, listEvidence, listRecords } from "./draftRecords";

/** A bundled text as read, with the hash of its bytes. */
export interface SourceText {
  content: string;
  sha256: string;
}

interface QuoteUse {
  entry: DraftEntry<{ id: string }>;
  /** Field of the quote. */
  field: string;
  quote: TextQuote;
  /** Whether the quote accounts for its sentence: own evidence does, the order's does not. */
  covers: boolean;
}

/** Quotes stand in their text exactly once, and every sentence of it is accounted for. */
export function checkQuotes(
  draft: DossierDraft,
  texts: ReadonlyMap<string, SourceText>,
): Problem[] {
  return [
    ...checkPlacement(draft),
    ...draft.sources.flatMap((entry) => {
      if (!entry.value.text) return [];
      const text = texts.get(entry.value.id);
      if (!text) return [textAbsent(entry)];
      const { problems, covered } = checkUses(text.content, listUses(draft, entry));
      return [
        ...checkText(entry, text),
        ...problems,
        ...(isWhole(draft) ? checkCoverage(entry, text.content, covered) : []),
      ];
    }),
  ];
}

/** What a quote may not be: of a source without a text, or with offsets written by hand. */
function checkPlacement(draft: DossierDraft): Problem[] {
  const bundled = new Map(draft.sources.map(({ value }) => [value.id, value.text !== undefined]));
  return listRecords(draft).flatMap((entry) =>
    listEvidence(entry.value).flatMap(({ field, evidence }): Problem[] => {
      const { quote, source, start, end, sentence } = evidence;
      const problems: Problem[] = [];
      if (quote && bundled.get(source) === false) {
        const found = `a quote from "${source}", whose text is not bundled`;
        problems.push(errorAt(entry, `${field}.quote`, found, "a paraphrase in our own words"));
      }
      if (start !== undefined || end !== undefined || sentence !== undefined) {
        const found = "start, end or sentence";
        problems.push(errorAt(entry, field, found, "only the quote: the build writes offsets"));
      }
      return problems;
    }),
  );
}

function textAbsent(entry: DraftEntry<Source>): Problem {
  return {
    severity: "warning",
    file: textFile(entry),
    id: "",
    field: "",
    message: "quotes not verified: text absent",
  };
}

function textFile(entry: DraftEntry<Source>): string {
  const folder = entry.file.slice(0, entry.file.lastIndexOf("/") + 1);
  return `${folder}${entry.value.text?.file ?? ""}`;
}

function checkText(entry: DraftEntry<Source>, text: SourceText): Problem[] {
  const problems: Problem[] = [];
  const { sentences, text: bundled } = entry.value;
  if (bundled && bundled.sha256 !== text.sha256) {
    const remedy = "Restore the text, or write the new hash if the change is meant";
    problems.push(
      errorAt(entry, "text.sha256", `${text.sha256} in the file`, bundled.sha256, remedy),
    );
  }
  if (/[\r\uFEFF]/.test(text.content)) {
    const found = "carriage returns or a byte order mark";
    problems.push(errorAt(entry, "text.file", found, "line feeds only (LF), UTF-8 without mark"));
  }
  const count = splitSentences(text.content).length;
  if (sentences !== undefined && sentences !== count) {
    problems.push(errorAt(entry, "sentences", String(sentences), `${count}, as the text has`));
  }
  return problems;
}

function listUses(draft: DossierDraft, source: DraftEntry<Source>): QuoteUse[] {
  return [
    ...listRecords(draft).flatMap((entry) =>
      listEvidence(entry.value).flatMap(({ field, evidence, own }): QuoteUse[] => {
        if (!evidence.quote || evidence.source !== source.value.id) return [];
        return [{ entry, field: `${field}.quote`, quote: evidence.quote, covers: own }];
      }),
    ),
    ...(source.value.notCoded ?? []).map(({ quote }, index): QuoteUse => ({
      entry: source,
      field: `notCoded[${index}].quote`,
      quote,
      covers: true,
    })),
  ];
}

function checkUses(
  text: string,
  uses: readonly QuoteUse[],
): { problems: Problem[]; covered: ReadonlySet<number> } {
  const sentences = splitSentences(text);
  const covered = new Set<number>();
  const problems: Problem[] = [];
  for (const { entry, field, quote, covers } of uses) {
    const location = locateQuote(text, quote);
    if (location.status !== "found") {
      const misquote = describeMisquote(text, quote, location);
      const { found, expected, remedy } = misquote;
      problems.push(errorAt(entry, `${field}.exact`, found, expected, remedy));
      // A misquoted sentence is still meant: it is not reported as missing as well.
      if (covers) addSentences(covered, sentences, misquote.start, misquote.start + 1);
      continue;
    }
    problems.push(...checkEdges(text, entry, field, location));
    const touched = touchedSentences(sentences, location.start, location.end);
    if (touched.length > 1) {
      const found = `words from sentences ${touched.join(" and ")}`;
      problems.push(errorAt(entry, `${field}.exact`, found, "one quote per sentence"));
    }
    if (covers) addSentences(covered, sentences, location.start, location.end);
  }
  return { problems, covered };
}

function checkCoverage(
  source: DraftEntry<Source>,
  text: string,
  covered: ReadonlySet<number>,
): Problem[] {
  return splitSentences(text).flatMap((sentence): Problem[] => {
    if (covered.has(sentence.index)) return [];
    const words = text.slice(sentence.start, Math.min(sentence.start + 60, sentence.end));
    const more = sentence.end - sentence.start > 60 ? "…" : "";
    const found = `sentence ${sentence.index} (“${words}${more}”) in no evidence`;
    const expected = "evidence of a record, or an entry in notCoded with its reason";
    return [errorAt(source, "notCoded", found, expected)];
  });
}

function touchedSentences(sentences: readonly Sentence[], start: number, end: number): number[] {
  return sentences
    .filter((sentence) => sentence.start < end && start < sentence.end)
    .map((sentence) => sentence.index);
}

function addSentences(
  covered: Set<number>,
  sentences: readonly Sentence[],
  start: number,
  end: number,
): void {
  for (const index of touchedSentences(sentences, start, end)) covered.add(index);
}
