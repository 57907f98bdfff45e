import { useId } from "react";
import { selectTermRuns } from "../../selectors/termRuns";
import { useKnownTerms } from "./TermsContext";
import { useTermScope } from "./TermScope";

/** A text of our own; a press on a term or name in it opens its explanation. Never for quotes. */
export function TermText({ children: text }: { children: string }) {
  const known = useKnownTerms();
  const scope = useTermScope();
  if (!known || !scope) return text;
  return selectTermRuns(known.find(text)).map(({ entry, text: words, before, after }, at) => {
    if (entry === null) return words;
    if (!before && !after) return <TermButton key={at} entry={entry} text={words} />;
    // A line may end within the term, and not between it and the signs that belong to it.
    return (
      <span key={at} className="whitespace-nowrap">
        {before}
        <TermButton entry={entry} text={words} />
        {after}
      </span>
    );
  });
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
      className="decoration-muted hover:decoration-ink pointer-fine:aria-expanded:bg-highlight max-w-full cursor-help rounded-[2px] text-start whitespace-normal underline decoration-dotted decoration-[1.5px] underline-offset-[3px] hover:decoration-solid pointer-coarse:-my-2.5 pointer-coarse:py-2.5"
    >
      {text}
    </button>
  );
}
