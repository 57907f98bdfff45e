import { m } from "../paraglide/messages.js";
import { rankTieWords, type CountedWord } from "./rankTieWords";
import type { ShownRelation } from "./relations";
import { selectCountedParts, type Relation, type RelationPart } from "./sumTies";

/** The label of a sum of many records, by falling length: each part is kept on one line if it can be. */
export interface BundleLabel {
  /** "commits 9", "stands with 7", "+22". */
  full: readonly string[];
  /** "commits 9", "+29". */
  short: readonly string[];
  /** "38", or "0" when no record passes. */
  number: string;
}

/**
 * A deed of force or a break of relations, if there is one, then the words that most records are told
 * by: two in all, each with its number, and how many more there are. Each record counts once, so that
 * the numbers add up to all of them.
 */
export function selectBundleLabel(relation: Relation, passes?: Uint8Array): BundleLabel {
  const parts = selectCountedParts(relation.parts, passes);
  if (parts.length === 0) return unpassed(relation.parts);
  const words = rankTieWords(parts);
  const total = words.reduce((sum, { count }) => sum + count, 0);
  return { full: tell(words, 2, total), short: tell(words, 1, total), number: String(total) };
}

/** The issue of more than half of the passing records; null when there is none such. */
export function selectBundleColour({ strands }: Pick<ShownRelation, "strands">): string | null {
  const total = strands.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return strands.length === 1 ? (strands[0]?.colour ?? null) : null;
  return strands.find(({ count }) => count * 2 > total)?.colour ?? null;
}

/** What nothing passes of keeps its words, without numbers. */
function unpassed(parts: readonly RelationPart[]): BundleLabel {
  const words = rankTieWords(parts).map(({ word }) => word);
  return { full: words.slice(0, 2), short: words.slice(0, 1), number: "0" };
}

function tell(words: readonly CountedWord[], most: number, total: number): string[] {
  const told = words.slice(0, most);
  const rest = total - told.reduce((sum, { count }) => sum + count, 0);
  return [
    ...told.map(({ word, count }) => m.relations_bundle_word({ word, count })),
    ...(rest > 0 ? [m.relations_bundle_rest({ count: rest })] : []),
  ];
}
