import type { Code } from "./dossierSchema";

/** CAMEO roots of what is said, not done: statements, appeals, offers, demands, blame, refusal, threats. */
const SPOKEN_CAMEO: readonly string[] = ["01", "02", "03", "10", "11", "12", "13"];
const FORCEFUL_CAMEO: readonly string[] = ["18", "19", "20"];
/** PLOVER event types whose quad is verbal (manual, February 2024). */
const SPOKEN_PLOVER: readonly string[] = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
];

/** Whether a code stands for words, for force, or for any other deed. */
export function resolveCodeManner({ scheme, code }: Code): "words" | "deeds" | "force" {
  const root = scheme === "CAMEO" ? code.slice(0, 2) : (code.split("/")[0] ?? "");
  const [spoken, forceful] =
    scheme === "CAMEO" ? [SPOKEN_CAMEO, FORCEFUL_CAMEO] : [SPOKEN_PLOVER, ["ASSAULT"]];
  if (spoken.includes(root)) return "words";
  return forceful.includes(root) ? "force" : "deeds";
}
