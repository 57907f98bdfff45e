import { resolveCodeManner } from "../model/codeManner";
import { signOfCode } from "../model/codeSign";
import type { Code, DossierRecord, EventRecord, PositionRecord, Tie } from "../model/dossier";
import { resolveStanceDirection } from "../model/stanceDirection";
import type { EventKind, ParticipantRole } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { kindLabel, stanceLabel } from "./labels";
import { selectCodeWord, selectCodeWordOfBoth } from "./tieCodeWords";

/** A label never names more than this many stances or kinds; the rest is "and more". */
const MOST_WORDS = 2;

const BOTH_WORDS: Partial<Record<EventKind, () => string>> = {
  call: m.relations_both_call,
  meeting: m.relations_both_meeting,
  visit: m.relations_both_visit,
  agreement: m.relations_both_agreement,
};

const FORCEFUL_KINDS: readonly EventKind[] = ["attack", "strike"];
const ACTING_ROLES: readonly ParticipantRole[] = ["attacker", "claimant", "accused"];

/** What of a tie decides on its word. */
export type TieFacts = Pick<Tie, "role"> & Partial<Pick<Tie, "from" | "code">>;

/**
 * What a tie says in one or two words: "condemns act". A record tells of several acts, of which its
 * kind is but one: the tie's own code goes before it.
 */
export function selectTieWord(record: DossierRecord, tie: TieFacts): string {
  if (tie.role === "beneficiary") return m.relations_to_benefit();
  if (record.type === "position") return positionWord(record, tie);
  if (tie.role === "counterpart") return bothWord(record, tie);
  return (tie.code ? selectCodeWord(tie.code) : null) ?? eventWord(record, tie);
}

/** Whether a tie rests on words rather than deeds: by its own code, else by its record. */
export function isSpokenTie(record: DossierRecord, { code }: Pick<TieFacts, "code">): boolean {
  if (record.type === "position") return true;
  return code ? resolveCodeManner(code) === "words" : record.kind === "statement";
}

/** The most frequent words first, at most two of them: "commits, stands with and more". */
export function joinTieWords(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return nameTieWords([...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!));
}

/** Distinct words in their order, at most two of them. */
export function nameTieWords(ranked: readonly string[]): string {
  const named = ranked.slice(0, MOST_WORDS).join(", ");
  return ranked.length > MOST_WORDS ? `${named} ${m.relations_more_words()}` : named;
}

/**
 * One stands with an actor out of fellow feeling alone, and supports a thing; and what is condemned is
 * never the actor at the tie's end, but what it did.
 */
function positionWord(record: PositionRecord, { role, code }: TieFacts): string {
  if (role !== "target") return stanceWord(record, code);
  if (record.stance === "condemns") return m.relations_condemns_act();
  if (record.stance !== "supports") return stanceWord(record, code);
  const isFellowFeeling = !code || (code.scheme === "CAMEO" && code.code.startsWith("018"));
  return (isFellowFeeling ? null : selectCodeWord(code)) ?? m.relations_stands_with();
}

/** A stance by its own name, unless the code turns it round: who promises revenge threatens. */
function stanceWord({ stance, voice }: PositionRecord, code: Code | undefined): string {
  const isTurned =
    code && resolveStanceDirection(stance) === "for" && signOfCode(code) === "conflictual";
  return (isTurned ? selectCodeWord(code) : null) ?? stanceLabel(stance, voice);
}

function bothWord({ kind }: EventRecord, { code }: TieFacts): string {
  const coded = code ? selectCodeWordOfBoth(code) : null;
  return coded ?? (BOTH_WORDS[kind] ?? m.relations_both_other)();
}

/** Only who uses force is told by a kind that says so. */
function eventWord(record: EventRecord, tie: TieFacts): string {
  const isKindForceful = FORCEFUL_KINDS.includes(record.kind);
  if (usesForce(record, tie)) {
    if (isClaimedBy(record, tie.from)) return m.tie_claims_attack();
    return isKindForceful ? kindLabel(record.kind) : m.kind_attack();
  }
  return isKindForceful ? m.tie_refers_to() : kindLabel(record.kind);
}

/** Whoever says that it did it need not have done it. */
function isClaimedBy({ participants }: EventRecord, from: string | undefined): boolean {
  const roles = participants.flatMap(({ actor, role }) => (actor === from ? [role] : []));
  return roles.includes("claimant") && !roles.includes("attacker");
}

/** By the tie's code; without one, by the part that its actor has in an event of force. */
function usesForce({ kind, participants }: EventRecord, { role, from, code }: TieFacts): boolean {
  if (code) return resolveCodeManner(code) === "force";
  if (role !== "target" || !FORCEFUL_KINDS.includes(kind)) return false;
  const acting = participants.filter((part) => ACTING_ROLES.includes(part.role));
  return acting.length === 0 || acting.some(({ actor }) => actor === from);
}
