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

/** ACLED event types of political violence, as far as our codes write them before the first stroke. */
const FORCEFUL_ACLED: readonly string[] = ["BATTLES", "EXPLOSIONS", "VIOLENCE-AGAINST-CIVILIANS"];

/** Whether a code stands for words, for force, or for any other deed. UCDP codes force alone. */
export function resolveCodeManner({ scheme, code }: Code): "words" | "deeds" | "force" {
  if (scheme === "UCDP") return "force";
  const root = scheme === "CAMEO" ? code.slice(0, 2) : (code.split("/")[0] ?? "");
  if (scheme === "ACLED") return FORCEFUL_ACLED.includes(root) ? "force" : "deeds";
  const [spoken, forceful] =
    scheme === "CAMEO" ? [SPOKEN_CAMEO, FORCEFUL_CAMEO] : [SPOKEN_PLOVER, ["ASSAULT"]];
  if (spoken.includes(root)) return "words";
  return forceful.includes(root) ? "force" : "deeds";
}
