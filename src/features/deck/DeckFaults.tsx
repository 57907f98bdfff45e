import type { DeckFault } from "../../formats/deckJson";
import { deckFaultText } from "./deckFaultText";

/** What of a deck could not be taken as it stood, one below the other. */
export function DeckFaults({ faults }: { faults: readonly DeckFault[] }) {
  if (faults.length === 0) return null;
  const texts = [...new Set(faults.map(deckFaultText))];
  return (
    <ul role="alert" data-deck-faults className="notices flex-col">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
