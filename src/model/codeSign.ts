import type { Code } from "./dossierSchema";

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
 * conflict. Schemes differ: an appeal cooperates in CAMEO and conflicts in PLOVER (REQUEST). ACLED
 * codes political violence, demonstrations and what leads to them, so that of its events only an
 * agreement brings sides together; UCDP codes nothing but deaths by organised violence.
 */
export function signOfCode(code: Code): "cooperative" | "conflictual" {
  return isCooperative(code) ? "cooperative" : "conflictual";
}

function isCooperative({ scheme, code }: Code): boolean {
  if (scheme === "CAMEO") return Number(code.slice(0, 2)) < FIRST_CONFLICTUAL_ROOT;
  if (scheme === "ACLED") return code.endsWith("/AGREEMENT");
  return scheme === "PLOVER" && COOPERATIVE_PLOVER.includes(code.split("/")[0] ?? "");
}
