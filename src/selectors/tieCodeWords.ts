import type { Code } from "../model/dossier";
import { m } from "../paraglide/messages.js";

type Words = Readonly<Record<string, () => string>>;

/** By code or root; what a root has no word for of its own is force, told by the kind of its event. */
const CAMEO_WORDS: Words = {
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

const PLOVER_WORDS: Words = {
  AGREE: m.tie_agrees,
  CONSULT: m.tie_consults,
  SUPPORT: m.stance_supports,
  CONCEDE: m.tie_yields,
  COOPERATE: m.tie_cooperates,
  AID: m.tie_gives_aid,
  RETREAT: m.tie_yields,
  REQUEST: m.stance_calls_for,
  ACCUSE: m.tie_disapproves,
  "ACCUSE/disapprove": m.relations_condemns_act,
  "ACCUSE/allege": m.tie_accuses,
  REJECT: m.stance_rejects,
  THREATEN: m.tie_threatens,
  PROTEST: m.tie_protests,
  SANCTION: m.tie_sanctions,
  MOBILIZE: m.tie_shows_force,
  COERCE: m.tie_coerces,
};

const BOTH_CAMEO_WORDS: Words = {
  "019": m.relations_both_agreement,
  "03": m.relations_both_agreement,
  "04": m.relations_both_meeting,
  "041": m.relations_both_call,
  "042": m.relations_both_visit,
  "05": m.relations_both_cooperate,
  "057": m.relations_both_agreement,
  "06": m.relations_both_cooperate,
};

/** What a code says that one does to another: "accuses". Null for force, and for a code that nobody knows. */
export function selectCodeWord({ scheme, code }: Code): string | null {
  return scheme === "CAMEO"
    ? findWord(CAMEO_WORDS, cameoKeys(code))
    : findWord(PLOVER_WORDS, [code, code.split("/")[0] ?? ""]);
}

/** What a code says that two do together: "meet". Null for a code that says nothing of that. */
export function selectCodeWordOfBoth({ scheme, code }: Code): string | null {
  return scheme === "CAMEO" ? findWord(BOTH_CAMEO_WORDS, cameoKeys(code)) : null;
}

/** A code with all that it is a kind of, the nearest first: 1056, 105, 10. */
function cameoKeys(code: string): string[] {
  return [code, code.slice(0, 3), code.slice(0, 2)];
}

function findWord(words: Words, keys: readonly string[]): string | null {
  const key = keys.find((each) => Object.hasOwn(words, each));
  return key === undefined ? null : words[key]!();
}
