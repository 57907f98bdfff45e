import { resolveIssueColour } from "../../model/dossierIndex";
import { toggleFilter } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import type { Facet } from "../../state/viewState";
import { issueColourVariable } from "../linked/issueColour";
import { useLinked } from "../linked/LinkedContext";

interface FilterToggleProps {
  facet: Facet;
  id: string;
  label: string;
}

/** Narrows all views to what this stands for, or takes that back. */
export function FilterToggle({ facet, id, label }: FilterToggleProps) {
  const { index, state } = useLinked();
  const dispatch = useDispatch();
  const colour = facet === "issue" ? resolveIssueColour(index, id) : null;
  return (
    <button
      type="button"
      aria-pressed={state.filters[facet].includes(id)}
      onClick={() => dispatch(toggleFilter(facet, id))}
      className="border-rule hover:border-faint aria-pressed:border-ink aria-pressed:bg-wash inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-[0.8125rem] aria-pressed:font-medium pointer-coarse:min-h-11"
    >
      {colour !== null && (
        <span
          aria-hidden="true"
          className="size-2.5 rounded-[3px] forced-color-adjust-none"
          style={{ backgroundColor: issueColourVariable(colour) }}
        />
      )}
      {label}
    </button>
  );
}
