import { useId } from "react";
import { m } from "../../paraglide/messages.js";
import { cleanFindText } from "../../state/findText";
import type { SourceRow } from "../../selectors/sources";
import { setFind } from "../../state/transitions";
import { useLinked } from "../linked/LinkedContext";
import { useDraftText } from "../linked/useDraftText";

interface FindSourcesProps {
  /** How many sources have the words. */
  shown: number;
  /** All of them. */
  rows: readonly SourceRow[];
}

/** Narrows the list by words of publisher, title or country; the records stay as they are. */
export function FindSources({ shown, rows }: FindSourcesProps) {
  const { state, filter } = useLinked();
  const isFiltered = filter.shown < filter.total;
  const passing = rows.filter((row) => row.passing > 0).length;
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
        {m.sources_shown({ shown, total: rows.length })}
        {isFiltered && `. ${m.sources_passing({ passing })}`}
      </span>
    </p>
  );
}
