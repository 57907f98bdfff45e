import { m } from "../../paraglide/messages.js";
import { toggleFilter } from "../../state/filterTransitions";
import { useDispatch } from "../../state/useViewState";
import { useLinked } from "../linked/LinkedContext";
import "./matrixNames.css";

interface FilterNameProps {
  facet: "issue" | "actor";
  id: string;
  label: string;
  /** Its column in the grid. */
  column: number;
  isStrong: boolean;
}

/** The name over a column or before a row: a press filters by it, another takes that back. */
export function FilterName({ facet, id, label, column, isStrong }: FilterNameProps) {
  const { state } = useLinked();
  const dispatch = useDispatch();
  const isOn = state.filters[facet].includes(id);
  return (
    <button
      type="button"
      tabIndex={-1}
      data-roving=""
      data-column={column}
      data-filter={`${facet}:${id}`}
      aria-pressed={isOn}
      title={isOn ? m.matrix_filter_off({ name: label }) : m.matrix_filter_on({ name: label })}
      className={`matrix-name hover:underline ${isStrong ? "font-semibold" : ""}`}
      onClick={() => dispatch(toggleFilter(facet, id))}
    >
      {isOn && <span aria-hidden="true">✓ </span>}
      {label}
    </button>
  );
}
