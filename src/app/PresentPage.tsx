import { DeckView } from "../features/deck/DeckView";
import { TourOffer } from "../features/deck/TourOffer";
import { QrSection } from "../features/share/QrSection";
import { useReady } from "../ui/useReady";
import { Handout } from "./Handout";
import { useSequence } from "./useSequence";

/** The deck of the link, prepared and shown from here; without one, the tour. */
export function PresentPage() {
  const { sequence, isPending } = useSequence();
  useReady(!isPending);
  return (
    <DeckView
      handout={sequence && <Handout sequence={sequence} />}
      renderCode={(address, fileName) => <QrSection address={address} fileName={fileName} />}
      empty={<TourOffer tour={sequence?.kind === "tour" ? sequence : null} />}
    />
  );
}
