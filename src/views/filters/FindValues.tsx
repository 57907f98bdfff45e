import { useId, type KeyboardEvent } from "react";
import { m } from "../../paraglide/messages.js";

interface FindValuesProps {
  text: string;
  onText: (text: string) => void;
  /** Values in sight. */
  found: number;
}

/** Narrows long lists of values by their names; Esc empties it before it closes the panel. */
export function FindValues({ text, onText, found }: FindValuesProps) {
  const inputId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || text === "") return;
    event.preventDefault();
    event.stopPropagation();
    onText("");
  };
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem]">
      <label htmlFor={inputId} className="text-muted">
        {m.filters_find()}
      </label>
      <input
        id={inputId}
        type="search"
        value={text}
        dir="auto"
        maxLength={100}
        autoComplete="off"
        className="control max-tablet:flex-1 tablet:w-64 min-w-0 pointer-coarse:h-11"
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="text-muted whitespace-nowrap tabular-nums">
        {text.trim() !== "" && m.filters_found({ count: found })}
      </span>
    </p>
  );
}
