import { m } from "../../paraglide/messages.js";
import { selectFilterPhrase } from "../../selectors/filterPhrase";
import { useLinked } from "./LinkedContext";

/** On a page that no filter moves: that it is so, and which filter waits for the other pages. */
export function UnfilteredNote({ hasContext }: { hasContext: boolean }) {
  const { index, state } = useLinked();
  const phrase = selectFilterPhrase(index, state);
  return (
    <span>
      {hasContext && m.unfiltered_with_context()}{" "}
      {phrase === "" ? m.unfiltered() : m.unfiltered_kept({ phrase })}
    </span>
  );
}
