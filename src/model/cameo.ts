import type { Code } from "./dossierSchema";

export interface CameoRoot {
  name: string;
  /** Goldstein value of the root code, -10 (conflict) to 10 (cooperation). */
  goldstein: number;
}

/**
 * CAMEO 1.1b3 root codes. Names and Goldstein values: `data-raw/cameo-codes.csv` of the R package
 * icews. Keys are strings: 01 and 1, or 010 and 10, are different codes.
 */
export const CAMEO_ROOTS: Readonly<Record<string, CameoRoot>> = {
  "01": { name: "Make public statement", goldstein: 0 },
  "02": { name: "Appeal", goldstein: 3 },
  "03": { name: "Express intent to cooperate", goldstein: 4 },
  "04": { name: "Consult", goldstein: 1 },
  "05": { name: "Engage in diplomatic cooperation", goldstein: 3.5 },
  "06": { name: "Engage in material cooperation", goldstein: 6 },
  "07": { name: "Provide aid", goldstein: 7 },
  "08": { name: "Yield", goldstein: 5 },
  "09": { name: "Investigate", goldstein: -2 },
  "10": { name: "Demand", goldstein: -5 },
  "11": { name: "Disapprove", goldstein: -2 },
  "12": { name: "Reject", goldstein: -4 },
  "13": { name: "Threaten", goldstein: -6 },
  "14": { name: "Protest", goldstein: -6.5 },
  "15": { name: "Exhibit force posture", goldstein: -7.2 },
  "16": { name: "Reduce relations", goldstein: -4 },
  "17": { name: "Coerce", goldstein: -7 },
  "18": { name: "Assault", goldstein: -9 },
  "19": { name: "Fight", goldstein: -10 },
  "20": { name: "Use unconventional mass violence", goldstein: -10 },
};

const FIRST_CONFLICTUAL_ROOT = 9;
const COOPERATIVE_PLOVER = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
];
const CONFLICTUAL_PLOVER = [
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
];

/** The root that a CAMEO code begins with, or null when the scheme has no such root. */
export function resolveCameoRoot(code: string): CameoRoot | null {
  return /^\d{2,4}$/.test(code) ? (CAMEO_ROOTS[code.slice(0, 2)] ?? null) : null;
}

/** Whether the scheme has the code: CAMEO by its root, PLOVER by its event type. */
export function isKnownCode({ scheme, code }: Code): boolean {
  if (scheme === "CAMEO") return resolveCameoRoot(code) !== null;
  const [type = ""] = code.split("/");
  return COOPERATIVE_PLOVER.includes(type) || CONFLICTUAL_PLOVER.includes(type);
}

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
