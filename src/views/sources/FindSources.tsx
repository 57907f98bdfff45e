import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import { cleanFindText } from "../../state/findText";
import { setFind } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { useDraftText } from "../linked/useDraftText";

/** Narrows the list by words of publisher, title or country; the records stay as they are. */
export function FindSources({ shown, total }: { shown: number; total: number }) {
  const { state } = useLinked();
  const { text, type, enter } = useDraftText(state.find, cleanFindText, setFind);
  const inputId = useId();
  return (
    <p className="flex flex-wrap items-center gap-2">
      <label htmlFor={inputId} className="text-muted">
        {m.sources_find()}
      </label>
      <input
        id={inputId}
        type="search"
        value={text}
        maxLength={60}
        autoComplete="off"
        className="control w-56 max-w-full pointer-coarse:h-11"
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") enter();
          if (event.key === "Escape" && text !== "") {
            event.preventDefault();
            type("");
          }
        }}
      />
      <span role="status" className="text-muted">
        {m.sources_shown({ shown, total })}
      </span>
    </p>
  );
}
