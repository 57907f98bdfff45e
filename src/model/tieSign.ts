import { signOfCode } from "./codeSign";
import type { DossierRecord, Tie } from "./dossier";
import { resolveStanceDirection } from "./stanceDirection";

/** Whether a tie is drawn with an arrow (cooperative) or a bar (conflictual). */
export type TieSign = "cooperative" | "conflictual";

/** From the tie's own scheme code where it has one, else from the stance or the kind of its record. */
export function resolveTieSign(tie: Tie, record: DossierRecord): TieSign {
  if (tie.code) return signOfCode(tie.code);
  if (record.type === "position") {
    return resolveStanceDirection(record.stance) === "against" ? "conflictual" : "cooperative";
  }
  return record.kind === "attack" || record.kind === "strike" ? "conflictual" : "cooperative";
}
