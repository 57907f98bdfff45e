import type { Code } from "../model/dossier";
import { m } from "../paraglide/messages.js";

type Words = Readonly<Record<string, () => string>>;

/** By code or root; what a root has no word for of its own is force, told by the kind of its event. */
const WORDS: Words = {
  "01": m.tie_comments,
  "018": m.tie_sympathises,
  "019": m.tie_agrees,
  "02": m.stance_calls_for,
  "03": m.tie_seeks_cooperation,
  "036": m.tie_offers_talks,
  "039": m.tie_offers_mediation,
  "04": m.tie_consults,
  "05": m.tie_cooperates,
  "051": m.tie_endorses,
  "054": m.tie_recognises,
  "057": m.tie_agrees,
  "06": m.tie_cooperates,
  "07": m.tie_gives_aid,
  "08": m.tie_yields,
  "09": m.tie_investigates,
  "10": m.tie_demands,
  "11": m.tie_disapproves,
  "111": m.relations_condemns_act,
  "112": m.tie_accuses,
  "113": m.tie_urges_action,
  "114": m.tie_complains,
  "12": m.stance_rejects,
  "129": m.tie_vetoes,
  "13": m.tie_threatens,
  "14": m.tie_protests,
  "15": m.tie_shows_force,
  "16": m.tie_reduces_relations,
  "17": m.tie_coerces,
  "172": m.tie_sanctions,
  "173": m.tie_arrests,
};

const WORDS_OF_BOTH: Words = {
  "019": m.relations_both_agreement,
  "03": m.relations_both_agreement,
  "04": m.relations_both_meeting,
  "041": m.relations_both_call,
  "042": m.relations_both_visit,
  "05": m.relations_both_cooperate,
  "057": m.relations_both_agreement,
  "06": m.relations_both_cooperate,
};

/**
 * What a CAMEO code says that one does to another: "accuses". Null for force, and for any other scheme:
 * no dossier has words of such a one yet.
 */
export function selectCodeWord(code: Code): string | null {
  return findWord(WORDS, code);
}

/** What a CAMEO code says that two do together: "meet". Null for a code that says nothing of that. */
export function selectCodeWordOfBoth(code: Code): string | null {
  return findWord(WORDS_OF_BOTH, code);
}

/** By the code itself, else by what it is a kind of: 1056, 105, 10. */
function findWord(words: Words, { scheme, code }: Code): string | null {
  if (scheme !== "CAMEO") return null;
  const key = [code, code.slice(0, 3), code.slice(0, 2)].find((each) => Object.hasOwn(words, each));
  return key === undefined ? null : words[key]!();
}
