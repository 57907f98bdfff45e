import type { Code } from "./dossierSchema";

export interface CameoCode {
  /** The scheme's own label: quote it with the scheme's name. */
  label: string;
  /** Goldstein value, -10 (conflict) to 10 (cooperation). */
  goldstein: number;
}

/** CAMEO 1.1b3 root codes, as `data-raw/cameo-codes.csv` of the R package icews lists them. */
export const CAMEO_ROOTS: Readonly<Record<string, CameoCode>> = {
  "01": { label: "Make public statement", goldstein: 0 },
  "02": { label: "Appeal", goldstein: 3 },
  "03": { label: "Express intent to cooperate", goldstein: 4 },
  "04": { label: "Consult", goldstein: 1 },
  "05": { label: "Engage in diplomatic cooperation", goldstein: 3.5 },
  "06": { label: "Engage in material cooperation", goldstein: 6 },
  "07": { label: "Provide aid", goldstein: 7 },
  "08": { label: "Yield", goldstein: 5 },
  "09": { label: "Investigate", goldstein: -2 },
  "10": { label: "Demand", goldstein: -5 },
  "11": { label: "Disapprove", goldstein: -2 },
  "12": { label: "Reject", goldstein: -4 },
  "13": { label: "Threaten", goldstein: -6 },
  "14": { label: "Protest", goldstein: -6.5 },
  "15": { label: "Exhibit force posture", goldstein: -7.2 },
  "16": { label: "Reduce relations", goldstein: -4 },
  "17": { label: "Coerce", goldstein: -7 },
  "18": { label: "Assault", goldstein: -9 },
  "19": { label: "Fight", goldstein: -10 },
  "20": { label: "Use unconventional mass violence", goldstein: -10 },
};

/** The CAMEO codes that our dossiers use, from the same list. Keys are strings: 010 and 10 differ. */
export const CAMEO_CODES: Readonly<Record<string, CameoCode>> = {
  "018": { label: "Make empathetic comment", goldstein: 3.4 },
  "019": { label: "Express accord", goldstein: 3.4 },
  "020": { label: "Make an appeal or request", goldstein: 3 },
  "0213": { label: "Appeal for judicial cooperation", goldstein: 3.4 },
  "0232": { label: "Appeal for military aid", goldstein: 3.4 },
  "0233": { label: "Appeal for humanitarian aid", goldstein: 3.4 },
  "025": { label: "Appeal to yield", goldstein: -0.3 },
  "0255": {
    label: "Appeal for target to allow international involvement (non-mediation)",
    goldstein: -0.3,
  },
  "0256": { label: "Appeal for de-escalation of military engagement", goldstein: -0.3 },
  "026": { label: "Appeal to others to meet or negotiate", goldstein: 4 },
  "027": { label: "Appeal to others to settle dispute", goldstein: 4 },
  "030": { label: "Express intent to cooperate", goldstein: 4 },
  "0311": { label: "Express intent to cooperate economically", goldstein: 5.2 },
  "032": {
    label: "Express intent to engage in diplomatic cooperation (such as policy support)",
    goldstein: 4.5,
  },
  "0333": { label: "Express intent to provide humanitarian aid", goldstein: 5.2 },
  "036": { label: "Express intent to meet or negotiate", goldstein: 4 },
  "039": { label: "Express intent to mediate", goldstein: 5 },
  "040": { label: "Consult", goldstein: 1 },
  "041": { label: "Discuss by telephone", goldstein: 1 },
  "042": { label: "Make a visit", goldstein: 1.9 },
  "044": { label: "Meet at a 'third' location", goldstein: 2.5 },
  "050": { label: "Engage in diplomatic cooperation", goldstein: 3.5 },
  "051": { label: "Praise or endorse", goldstein: 3.4 },
  "054": { label: "Grant diplomatic recognition", goldstein: 6 },
  "057": { label: "Sign formal agreement", goldstein: 8 },
  "061": { label: "Cooperate economically", goldstein: 6.4 },
  "062": { label: "Cooperate militarily", goldstein: 7.4 },
  "073": { label: "Provide humanitarian aid", goldstein: 7.4 },
  "100": { label: "Demand", goldstein: -5 },
  "1056": { label: "Demand de-escalation of military engagement", goldstein: -5 },
  "110": { label: "Disapprove", goldstein: -2 },
  "111": { label: "Criticize or denounce", goldstein: -2 },
  "112": { label: "Accuse", goldstein: -2 },
  "113": { label: "Rally opposition against", goldstein: -2 },
  "114": { label: "Complain officially", goldstein: -2 },
  "120": { label: "Reject", goldstein: -4 },
  "129": { label: "Veto", goldstein: -5 },
  "130": { label: "Threaten", goldstein: -4.4 },
  "161": { label: "Reduce or break diplomatic relations", goldstein: -4 },
  "172": { label: "Impose administrative sanctions", goldstein: -5 },
  "173": { label: "Arrest, detain, or charge with legal action", goldstein: -5 },
  "180": { label: "Use unconventional violence", goldstein: -9 },
  "181": { label: "Abduct, hijack, or take hostage", goldstein: -9 },
  "183": { label: "Conduct suicide, car, or other non-military bombing", goldstein: -10 },
  "1831": { label: "Carry out suicide bombing", goldstein: -10 },
  "1832": { label: "Carry out car bombing", goldstein: -10 },
  "190": { label: "Use conventional military force", goldstein: -10 },
  "193": { label: "Fight with small arms and light weapons", goldstein: -10 },
  "195": { label: "Employ aerial weapons", goldstein: -10 },
};

const FIRST_CONFLICTUAL_ROOT = 9;

/** PLOVER event types whose quad is verbal or material cooperation (manual, February 2024). */
const COOPERATIVE_PLOVER: readonly string[] = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
];

/**
 * The side of its own scheme on which a code stands: CAMEO roots 01 to 08 cooperate, 09 to 20
 * conflict. Schemes differ: an appeal cooperates in CAMEO and conflicts in PLOVER (REQUEST).
 */
export function signOfCode({ scheme, code }: Code): "cooperative" | "conflictual" {
  const cooperative =
    scheme === "CAMEO"
      ? Number(code.slice(0, 2)) < FIRST_CONFLICTUAL_ROOT
      : COOPERATIVE_PLOVER.includes(code.split("/")[0] ?? "");
  return cooperative ? "cooperative" : "conflictual";
}
