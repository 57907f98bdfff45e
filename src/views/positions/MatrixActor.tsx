import type { CSSProperties } from "react";
import { m } from "../../paraglide/messages.js";
import type { MatrixRow } from "../../selectors/positionMatrix";
import { toggleFold } from "../../state/foldTransitions";
import { useDispatch } from "../../state/useViewState";
import { FilterName } from "./FilterName";
import "./matrixNames.css";

/** Before a row: whose it is, set in by its level, with the button that folds the rows below it. */
export function MatrixActor({ row }: { row: MatrixRow }) {
  const { actor, label, depth, isFolded } = row;
  const dispatch = useDispatch();
  return (
    <div
      role="rowheader"
      className="matrix-actor flex items-start py-1"
      style={{ "--depth": depth } as CSSProperties}
    >
      {isFolded === null ? (
        <span className="matrix-fold" />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          data-roving=""
          data-column={0}
          aria-expanded={!isFolded}
          aria-label={m.matrix_fold({ actor: label })}
          className="matrix-fold hover:bg-wash"
          onClick={() => dispatch(toggleFold(actor))}
        >
          <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden="true">
            <path
              d={isFolded ? "M4 2 8.5 6 4 10" : "M2 4 6 8.5 10 4"}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.75}
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      )}
      <FilterName facet="actor" id={actor} label={label} column={1} isStrong={depth === 0} />
    </div>
  );
}
