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
 * conflict. Schemes differ: an appeal cooperates in CAMEO and conflicts in PLOVER (REQUEST).
 */
export function signOfCode({ scheme, code }: Code): "cooperative" | "conflictual" {
  const cooperative =
    scheme === "CAMEO"
      ? Number(code.slice(0, 2)) < FIRST_CONFLICTUAL_ROOT
      : COOPERATIVE_PLOVER.includes(code.split("/")[0] ?? "");
  return cooperative ? "cooperative" : "conflictual";
}
