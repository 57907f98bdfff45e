import { useId, useRef, useState, type ReactNode } from "react";
import { m } from "../paraglide/messages.js";
import { Button } from "./Button";
import { useAnnounce } from "./LiveRegion";
import { writeToClipboard } from "./writeToClipboard";

interface CopyFieldProps {
  /** Name of the field, shown above it unless `hasLabel` is false. */
  label: string;
  hasLabel?: boolean;
  text: string;
  rows: number;
  isCode?: boolean;
  copyLabel: string;
  /** What is said once it was copied. */
  copied: string;
  /** Further buttons beside the one that copies. */
  actions?: ReactNode;
}

/** Text to take along: a field that cannot be changed, and a button that copies it or, if refused, selects it. */
export function CopyField(props: CopyFieldProps) {
  const { label, hasLabel = true, text, rows, isCode = false, copyLabel, copied, actions } = props;
  const [outcome, setOutcome] = useState<{ of: string; isCopied: boolean } | null>(null);
  const fieldId = useId();
  const ref = useRef<HTMLTextAreaElement>(null);
  const announce = useAnnounce();
  // What was said of another text does not hold for this one.
  const isCopied = outcome?.of === text ? outcome.isCopied : null;

  async function copy() {
    const succeeded = await writeToClipboard(text);
    setOutcome({ of: text, isCopied: succeeded });
    if (succeeded) {
      announce(copied);
      return;
    }
    ref.current?.focus();
    ref.current?.select();
  }

  return (
    <>
      <label htmlFor={fieldId} className={hasLabel ? "text-muted" : "sr-only"}>
        {label}
      </label>
      <textarea
        ref={ref}
        id={fieldId}
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={rows}
        value={text}
        className={`border-rule bg-paper text-ink mt-1 block w-full resize-y rounded-md border p-2.5 leading-snug ${
          isCode ? "font-mono text-xs break-all" : ""
        }`}
      />
      {isCopied === false && (
        <p role="alert" className="mt-2">
          {m.copy_refused()}
        </p>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>{copyLabel}</Button>
        {actions}
        {isCopied === true && <span aria-hidden="true">{copied}</span>}
      </p>
    </>
  );
}
