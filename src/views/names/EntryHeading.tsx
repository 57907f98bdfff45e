import { openEntry } from "../../state/partTransitions";
import { StateLink } from "../linked/StateLink";
import { useLinked } from "../linked/LinkedContext";

/** The word that an entry is about: a link to itself, so that it can be passed on. */
export function EntryHeading({ id, children: text }: { id: string; children: string }) {
  const { state } = useLinked();
  return (
    <h4 id={`entry-${id}`} className="font-serif text-[1.0625rem] leading-snug font-semibold">
      <StateLink
        to={openEntry(id)}
        current={state.entry === id}
        className="text-ink touch-target inline-block min-h-6 scroll-mt-[calc(var(--masthead)+0.75rem)] underline-offset-2 hover:underline"
      >
        {text}
      </StateLink>
    </h4>
  );
}
