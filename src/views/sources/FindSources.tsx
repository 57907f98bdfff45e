import { m } from "../../paraglide/messages.js";
import { cleanFindText } from "../../state/findText";
import type { SourceRow } from "../../selectors/sources";
import { setFind } from "../../state/sourcesTransitions";
import { FindField } from "../../ui/FindField";
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
  return (
    <FindField label={m.sources_find()} text={text} maxLength={60} onText={type} onEnter={enter}>
      {m.sources_shown({ shown, total: rows.length })}
      {isFiltered && `. ${m.sources_passing({ passing })}`}
    </FindField>
  );
}
