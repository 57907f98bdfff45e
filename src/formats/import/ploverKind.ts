import type { EventKind } from "../../model/vocabulary";

/** Types of what is said (manual, February 2024). AGREE only tells the intent, as CAMEO 03 does. */
const STATEMENT_TYPES = ["AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"];
const BY_MODE: Readonly<Record<string, EventKind>> = {
  "CONSULT/PHONE": "call",
  "CONSULT/VISIT": "visit",
  "CONSULT/THIRD-PARTY": "meeting",
  "CONSULT/MULTILATERAL": "meeting",
  "COERCE/ARREST": "arrest",
  "ASSAULT/AERIAL": "strike",
  "ASSAULT/DRONE": "strike",
};

/** What kind of thing a PLOVER code stands for, such as ASSAULT/AERIAL, and never more than it says. */
export function kindOfPlover(code: string): EventKind {
  if (Object.hasOwn(BY_MODE, code)) return BY_MODE[code] ?? "other";
  const [type = ""] = code.split("/");
  if (type === "PROTEST") return "protest";
  if (type === "ASSAULT") return "attack";
  return STATEMENT_TYPES.includes(type) ? "statement" : "other";
}

/** ASSAULT/AERIAL of a type and a mode. */
export function ploverCode(type: string, mode: string): string {
  return [type, mode]
    .filter((part) => part !== "")
    .map((part) => part.toUpperCase().replace(/[^A-Z0-9]+/g, "-"))
    .join("/")
    .slice(0, 64);
}
