import { useId, useState } from "react";

interface CommittedFieldProps {
  label: string;
  /** True where the words beside it say what it is. */
  isLabelHidden?: boolean;
  text: string;
  maxLength: number;
  /** On Enter, and when the field is left with other words in it. */
  onCommit: (text: string) => void;
}

/** A line of text that is one step of the reader, however many keys it took; Esc takes the typing back. */
export function CommittedField(props: CommittedFieldProps) {
  const { label, isLabelHidden = false, text, maxLength, onCommit } = props;
  const fieldId = useId();
  const [draft, setDraft] = useState({ text, of: text });
  if (draft.of !== text) setDraft({ text, of: text });

  const commit = () => {
    if (draft.text !== text) onCommit(draft.text);
  };
  return (
    <span className="deck-field">
      <label
        htmlFor={fieldId}
        className={isLabelHidden ? "sr-only" : "text-muted text-[0.8125rem]"}
      >
        {label}
      </label>
      <input
        id={fieldId}
        dir="auto"
        value={draft.text}
        maxLength={maxLength}
        autoComplete="off"
        className="control w-full min-w-0 pointer-coarse:h-11"
        onChange={({ currentTarget }) => setDraft({ ...draft, text: currentTarget.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key !== "Escape" || draft.text === text) return;
          event.preventDefault();
          setDraft({ ...draft, text });
        }}
      />
    </span>
  );
}
