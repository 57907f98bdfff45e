import { CAMEO_CODES, CAMEO_ROOTS } from "../../model/cameo";
import type { EventKind } from "../../model/vocabulary";

/** Codes whose own meaning is a kind; the root decides on all others. */
const BY_CODE: Readonly<Record<string, EventKind>> = {
  "041": "call",
  "042": "visit",
  "043": "visit",
  "044": "meeting",
  "046": "meeting",
  "057": "agreement",
  "173": "arrest",
  "195": "strike",
};
const STATEMENT_ROOTS = ["01", "02", "03", "05", "09", "10", "11", "12", "13"];
const ATTACK_ROOTS = ["18", "19", "20"];

/** What kind of thing a CAMEO code stands for, and never more than it says. Codes are strings: 010 is not 10. */
export function kindOfCameo(code: string): EventKind {
  const own = [code, code.slice(0, 3)].find((part) => Object.hasOwn(BY_CODE, part));
  if (own !== undefined) return BY_CODE[own] ?? "other";
  const root = code.slice(0, 2);
  if (root === "14") return "protest";
  if (STATEMENT_ROOTS.includes(root)) return "statement";
  return ATTACK_ROOTS.includes(root) ? "attack" : "other";
}

/** Two to four digits under one of the twenty roots. */
export function isCameoCode(code: string): boolean {
  return /^\d{2,4}$/.test(code) && Object.hasOwn(CAMEO_ROOTS, code.slice(0, 2));
}

/** The scheme's label of a code's root, such as "Consult". */
export function labelOfCameoRoot(code: string): string {
  return CAMEO_ROOTS[code.slice(0, 2)]?.label ?? code;
}

/** The scheme's label of a code, of its root where the code's own is not listed. */
export function labelOfCameo(code: string): string {
  return Object.hasOwn(CAMEO_CODES, code) ? CAMEO_CODES[code]!.label : labelOfCameoRoot(code);
}
