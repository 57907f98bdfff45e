import type { DeckFault } from "../../formats/deckJson";
import { m } from "../../paraglide/messages.js";

/** What could not be taken of a deck, and what helps. */
export function deckFaultText(fault: DeckFault): string {
  switch (fault.kind) {
    case "cut-off":
      return m.deck_fault_cut_off();
    case "newer":
      return m.deck_fault_newer();
    case "unreadable":
      return m.deck_fault_unreadable();
    case "too-large":
      return m.deck_fault_too_large();
    case "no-deck":
      return m.deck_fault_no_deck();
    case "title-cut":
      return m.deck_fault_title_cut();
    case "too-many":
      return m.deck_fault_too_many({ count: fault.count });
    case "view-unreadable":
      return m.deck_fault_view({ view: fault.view });
    case "caption-cut":
      return m.deck_fault_caption({ view: fault.view });
  }
}
