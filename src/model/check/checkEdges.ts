import type { DraftEntry } from "../dossierDraft";
import type { Problem } from "../problem";
import { findCutWord } from "../wordEdges";
import { errorAt } from "./draftRecords";

const EXPECTED = "whole words from the first to the last";
const REMEDY = "Copy the words from the text again, from the first letter to the last";

/** A quote begins and ends with a whole word: one that lost a letter at its edge still stands in the text. */
export function checkEdges(
  text: string,
  entry: DraftEntry<{ id: string }>,
  field: string,
  { start, end }: { start: number; end: number },
): Problem[] {
  const exact = text.slice(start, end);
  const edges = [
    describeEdge("begins", findCutWord(text, start), /^\s/.test(exact)),
    describeEdge("ends", findCutWord(text, end), /\s$/.test(exact)),
  ];
  return edges.flatMap((found) =>
    found === null ? [] : [errorAt(entry, `${field}.exact`, found, EXPECTED, REMEDY)],
  );
}

function describeEdge(verb: string, word: string | null, isSpace: boolean): string | null {
  if (word !== null) return `a quote that ${verb} inside “${word}”`;
  return isSpace ? `a quote that ${verb} with a space` : null;
}
