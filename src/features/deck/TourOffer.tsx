import { m } from "../../paraglide/messages.js";
import { stepTitle, type Sequence } from "../../selectors/sequence";
import { presentStep } from "../../state/deckTransitions";
import { useLinked } from "../../views/linked/LinkedContext";
import { StateLink } from "../../views/linked/StateLink";

/** Without pinned views: how to pin them, and the tour, which can be shown as it is. */
export function TourOffer({ tour }: { tour: Sequence | null }) {
  const { index } = useLinked();
  const first = tour?.steps[0];
  return (
    <>
      <p className="max-w-[70ch]">{m.deck_none()}</p>
      {tour && first && (
        <section>
          <h3 className="text-[0.9375rem]">{m.deck_tour({ count: tour.steps.length })}</h3>
          <ol className="deck-tour">
            {tour.steps.map((step, at) => (
              <li key={step.title} className="py-0.5">
                <StateLink to={presentStep(step.view, at + 1)}>{stepTitle(index, step)}</StateLink>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
