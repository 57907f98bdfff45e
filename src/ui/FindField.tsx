import { useId, type ReactNode } from "react";

interface FindFieldProps {
  label: string;
  text: string;
  maxLength: number;
  onText: (text: string) => void;
  /** The Enter key. */
  onEnter?: () => void;
  /** What was found; spoken when it changes. */
  children: ReactNode;
}

/** A field that narrows a list while it is typed in; Esc empties it before it closes anything else. */
export function FindField({ label, text, maxLength, onText, onEnter, children }: FindFieldProps) {
  const inputId = useId();
  return (
    <div className="max-tablet:w-full flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[0.8125rem]">
      <label htmlFor={inputId} className="text-muted max-tablet:w-full">
        {label}
      </label>
      <input
        id={inputId}
        type="search"
        value={text}
        dir="auto"
        maxLength={maxLength}
        autoComplete="off"
        className="control max-tablet:flex-1 tablet:w-64 min-w-0 pointer-coarse:h-11"
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onEnter?.();
          if (event.key !== "Escape" || text === "") return;
          event.preventDefault();
          onText("");
        }}
      />
      <span role="status" className="text-muted tabular-nums">
        {children}
      </span>
    </div>
  );
}
