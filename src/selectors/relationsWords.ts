import type { DossierRecord, Tie } from "../model/dossier";
import type { EventKind, Stance, TieRole } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { kindLabel, stanceLabel } from "./labels";
import type { NodeShapeKind } from "./relationsNodes";

/** A label never names more than this many stances or kinds; the rest is "and more". */
const MOST_WORDS = 2;

const BOTH_WORDS: Partial<Record<EventKind, () => string>> = {
  call: m.relations_both_call,
  meeting: m.relations_both_meeting,
  visit: m.relations_both_visit,
  agreement: m.relations_both_agreement,
};

const ROLE_LABELS: Record<TieRole, () => string> = {
  target: m.relations_role_target,
  addressee: m.relations_role_addressee,
  beneficiary: m.relations_role_beneficiary,
  about: m.relations_role_about,
  counterpart: m.relations_role_counterpart,
};

const ACTOR_KIND_LABELS: Record<NodeShapeKind, () => string> = {
  addressee: m.relations_kind_addressee,
  state: m.relations_kind_state,
  ministry: m.relations_kind_ministry,
  "office-holder": m.relations_kind_office_holder,
  person: m.relations_kind_person,
  organisation: m.relations_kind_organisation,
  "armed-group": m.relations_kind_armed_group,
  population: m.relations_kind_population,
  unidentified: m.relations_kind_unidentified,
};

/** What a tie says in one or two words, from its role and the stance or kind behind it: "condemns". */
export function selectTieWord(record: DossierRecord, role: TieRole): string {
  if (role === "beneficiary") return m.relations_to_benefit();
  if (record.type === "position") return stanceWord(record.stance, role);
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

export function tieRoleLabel(role: Tie["role"]): string {
  return ROLE_LABELS[role]();
}

export function actorKindLabel(kind: NodeShapeKind): string {
  return ACTOR_KIND_LABELS[kind]();
}

/** One stands with an actor, while a thing is supported. */
function stanceWord(stance: Stance, role: TieRole): string {
  return stance === "supports" && role === "target"
    ? m.relations_stands_with()
    : stanceLabel(stance);
}
