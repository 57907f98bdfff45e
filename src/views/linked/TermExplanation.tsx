import type { Term } from "../../model/dossier";
import { m } from "../../paraglide/messages.js";
import { selectNameForms } from "../../selectors/namesInUse";
import { selectSourceLink } from "../../selectors/articleSourceLink";
import { openEntry } from "../../state/partTransitions";
import { useViewState } from "../../state/useViewState";
import { NameFormLine } from "./NameFormLine";
import { SourcePageLink } from "./SourcePageLink";

interface TermExplanationProps {
  term: Term;
  /** Called when the link to all names and terms is taken. */
  onLeave: () => void;
}

/** What a term means and who says so, or why we use a name and which forms take a side. */
export function TermExplanation({ term, onLeave }: TermExplanationProps) {
  const { link } = useViewState();
  const { href, onClick } = link(openEntry(term.id));
  return (
    <div className="flex flex-col gap-1.5 text-[0.875rem] leading-snug">
      <p className="font-serif text-base font-semibold">
        {term.kind === "term" ? term.term : term.label}
      </p>
      {term.kind === "term" ? (
        <>
          <p>{term.definition}</p>
          <p className="text-muted text-[0.8125rem]">
            {m.names_source()}{" "}
            <SourcePageLink href={selectSourceLink(term.source)?.href ?? null}>
              {term.source.publisher}
            </SourcePageLink>
          </p>
        </>
      ) : (
        <NameExplanation term={term} />
      )}
      <p className="border-rule border-t pt-2">
        <a
          href={href}
          onClick={(event) => {
            onClick(event);
            onLeave();
          }}
          className="text-link touch-target underline-offset-2 hover:underline"
        >
          {m.term_all()}
        </a>
      </p>
    </div>
  );
}

function NameExplanation({ term }: { term: Extract<Term, { kind: "name" }> }) {
  const contested = selectNameForms(term).filter(({ isContested }) => isContested);
  return (
    <>
      <p>{term.why}</p>
      {contested.length > 0 && (
        <div className="text-[0.8125rem]">
          <p className="text-muted">{m.term_contested_forms()}</p>
          <ul>
            {contested.slice(0, 3).map((form) => (
              <NameFormLine key={`${form.language} ${form.form} ${form.usedBy}`} form={form} />
            ))}
          </ul>
        </div>
      )}
      <p className="text-muted text-[0.8125rem]">{m.term_forms({ count: term.forms.length })}</p>
    </>
  );
}
