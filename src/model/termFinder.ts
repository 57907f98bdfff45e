import type { Term } from "./dossierSchema";
import { plainLabel } from "./plainLabel";

/** A stretch of a text; `entry` is the id of the term or name that it is a word for. */
export interface TextRun {
  text: string;
  entry: string | null;
}

/** Cuts a text of our own into runs; the runs put together are the text. */
export type TermFinder = (text: string) => TextRun[];

interface Word {
  word: string;
  /** Null for a phrase in which a shorter word means something else. */
  entry: string | null;
}

const QUOTED = /“[^”]*”/g;

/**
 * Finds terms before names, the longest word first, each entry once in a text, whole words only and
 * none between quotation marks: those are the words of others.
 */
export function compileTermFinder(terms: readonly Term[]): TermFinder {
  const words = listWords(terms);
  if (words.length === 0) return (text) => [{ text, entry: null }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map(({ word }) => wordPattern(word)).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return (text) => {
    const seen = new Set<string>();
    const runs: TextRun[] = [];
    let at = 0;
    const own = text.replace(QUOTED, (quote) => "\0".repeat(quote.length));
    for (const match of own.matchAll(pattern)) {
      const entry = words.find(({ word }) => isWritten(word, match[0]))?.entry ?? null;
      if (entry === null || seen.has(entry)) continue;
      seen.add(entry);
      if (match.index > at) runs.push({ text: text.slice(at, match.index), entry: null });
      at = match.index + match[0].length;
      runs.push({ text: text.slice(match.index, at), entry });
    }
    if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at), entry: null });
    return runs;
  };
}

/** Names that every English text here writes alike and nobody contests leave nothing to explain. */
export function listTermWords(term: Term): string[] {
  if (term.kind === "term") return term.words;
  const english = term.forms.filter(({ language, contested }) => language === "en" && !contested);
  const words = [...new Set([plainLabel(term.label), ...english.map(({ form }) => form)])];
  const isContested = term.forms.some(({ contested }) => contested);
  return words.length > 1 || isContested || term.reference === undefined ? words : [];
}

function listWords(terms: readonly Term[]): Word[] {
  const ordered = [...terms].sort((a, b) => Number(b.kind === "term") - Number(a.kind === "term"));
  const words = ordered.flatMap((term): Word[] => [
    ...listTermWords(term).map((word) => ({ word, entry: term.id })),
    ...(term.kind === "term" ? (term.otherwise ?? []) : []).map((word) => ({ word, entry: null })),
  ]);
  return words.sort((a, b) => b.word.length - a.word.length);
}

/** A word without capitals also stands at the beginning of a sentence, or in capitals. */
function wordPattern(word: string): string {
  const anyCase = !/\p{Lu}/u.test(word);
  return [...word]
    .map((letter) => {
      if (/['’]/.test(letter)) return "['’]";
      if (/\s/.test(letter)) return "\\s";
      const escaped = letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
      return anyCase && /\p{L}/u.test(letter) ? `[${letter}${letter.toUpperCase()}]` : escaped;
    })
    .join("");
}

function isWritten(word: string, found: string): boolean {
  const fold = (text: string) => text.replaceAll("’", "'").replace(/\s/g, " ");
  const [own, theirs] = [fold(word), fold(found)];
  return own === theirs || (!/\p{Lu}/u.test(word) && own === theirs.toLowerCase());
}
