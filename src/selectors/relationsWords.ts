import type { DossierRecord, PositionRecord } from "../model/dossier";
import type { EventKind, TieRole } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { kindLabel, stanceLabel } from "./labels";

/** A label never names more than this many stances or kinds; the rest is "and more". */
const MOST_WORDS = 2;

const BOTH_WORDS: Partial<Record<EventKind, () => string>> = {
  call: m.relations_both_call,
  meeting: m.relations_both_meeting,
  visit: m.relations_both_visit,
  agreement: m.relations_both_agreement,
};

/** What a tie says in one or two words, from its role and the stance or kind behind it: "condemns". */
export function selectTieWord(record: DossierRecord, role: TieRole): string {
  if (role === "beneficiary") return m.relations_to_benefit();
  if (record.type === "position") return stanceWord(record, role);
  if (role !== "counterpart") return kindLabel(record.kind);
  return (BOTH_WORDS[record.kind] ?? m.relations_both_other)();
}

/** The most frequent words first, at most two of them: "commits, stands with and more". */
export function joinTieWords(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const named = ranked.slice(0, MOST_WORDS).join(", ");
  return ranked.length > MOST_WORDS ? `${named} ${m.relations_more_words()}` : named;
}

/**
 * One stands with an actor, while a thing is supported; and what is condemned is never the actor at
 * the tie's end, but what it did.
 */
function stanceWord({ stance, voice }: PositionRecord, role: TieRole): string {
  if (role === "target" && stance === "supports") return m.relations_stands_with();
  if (role === "target" && stance === "condemns") return m.relations_condemns_act();
  return stanceLabel(stance, voice);
}
