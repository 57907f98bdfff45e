import { useId } from "react";
import { useKnownTerms } from "./TermsContext";
import { useTermScope } from "./TermScope";

/** A text of our own; a press on a term or name in it opens its explanation. Never for quotes. */
export function TermText({ children: text }: { children: string }) {
  const known = useKnownTerms();
  const scope = useTermScope();
  if (!known || !scope) return text;
  return known
    .find(text)
    .map((run, at) =>
      run.entry === null ? run.text : <TermButton key={at} entry={run.entry} text={run.text} />,
    );
}

function TermButton({ entry, text }: { entry: string; text: string }) {
  const id = useId();
  const scope = useTermScope();
  if (!scope) return text;
  return (
    <button
      type="button"
      id={id}
      data-term={entry}
      popoverTarget={scope.panelId}
      aria-haspopup="dialog"
      aria-expanded={scope.openButton === id}
      onClick={({ currentTarget }) => scope.press(currentTarget, entry)}
      className="decoration-muted hover:decoration-ink pointer-fine:aria-expanded:bg-highlight max-w-full cursor-help rounded-[2px] text-start underline decoration-dotted decoration-[1.5px] underline-offset-[3px] hover:decoration-solid pointer-coarse:-my-2.5 pointer-coarse:py-2.5"
    >
      {text}
    </button>
  );
}
