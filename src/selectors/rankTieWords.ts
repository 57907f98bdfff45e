import type { EventKind } from "../model/vocabulary";
import type { RelationPart } from "./sumTies";

/** A word with the records told by it. */
export interface CountedWord {
  word: string;
  count: number;
  /** Small for what is told before all else. */
  rank: number;
}

/** Deeds that are told before what is more frequent, whoever did them: force and breaks of relations. */
const FIRST_KINDS: readonly EventKind[] = ["strike", "recall", "attack"];

/**
 * The words of a relation in the order that they are told: a deed of force or a break of relations, if
 * there is one, then by how many records they tell. Each record counts once.
 */
export function rankTieWords(parts: readonly RelationPart[]): CountedWord[] {
  const partOf = new Map<number, RelationPart>();
  for (const part of parts) {
    const known = partOf.get(part.row);
    if (!known || rankOf(part) < rankOf(known)) partOf.set(part.row, part);
  }
  const words = new Map<string, CountedWord>();
  for (const part of partOf.values()) {
    const { count = 0, rank = Infinity } = words.get(part.word) ?? {};
    words.set(part.word, {
      word: part.word,
      count: count + 1,
      rank: Math.min(rank, rankOf(part)),
    });
  }
  const byCount = [...words.values()].sort(
    (a, b) => b.count - a.count || (a.word < b.word ? -1 : 1),
  );
  const [first] = byCount.toSorted((a, b) => a.rank - b.rank);
  return first ? [first, ...byCount.filter((word) => word !== first)] : [];
}

function rankOf({ kind, isSpoken }: RelationPart): number {
  const rank = isSpoken ? -1 : FIRST_KINDS.indexOf(kind);
  return rank < 0 ? FIRST_KINDS.length : rank;
}
