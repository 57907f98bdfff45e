import type { DossierDraft } from "../dossierDraft";
import { resolvePositionClaim } from "../positionClaim";
import type { Problem } from "../problem";
import { errorAt, indexById } from "./draftRecords";

/**
 * A position of the context is a claim of an event, made by somebody: else nobody could say who tells
 * it, and what one side says of the other would read as the other's own words.
 */
export function checkClaimed(draft: DossierDraft): Problem[] {
  const events = indexById(draft.events);
  return draft.positions.flatMap((entry): Problem[] => {
    const { layer, during } = entry.value;
    if (layer !== "context") return [];
    if (during?.basis !== "claim") {
      const found = during ? `"${during.basis}"` : "nothing";
      return [errorAt(entry, "during", found, 'an event of the context, with basis "claim"')];
    }
    const event = events.get(during.record)?.value;
    if (!event) return [];
    const claim = resolvePositionClaim(entry.value, event);
    if (!claim) {
      const expected = "one claim of the event that names all pages of the position";
      const remedy = "Tell by its number which claim it is, counted from 0";
      return [errorAt(entry, "during.claim", String(during.claim ?? "nothing"), expected, remedy)];
    }
    if (claim.by) return [];
    const remedy = "What nobody says is a claim of its event and no position";
    return [errorAt(entry, "during.claim", "a claim that nobody makes", "a claim with by", remedy)];
  });
}
