import { m } from "../../paraglide/messages.js";
import type { PositionMatrix } from "../../selectors/positionMatrix";
import { setFolds } from "../../state/foldTransitions";
import { useDispatch } from "../../state/useViewState";
import { issueColourVariable } from "../linked/issueColour";
import { FilterName } from "./FilterName";

/** The issues, each a filter, and before them the one press that folds or opens all rows. */
export function MatrixHeadRow({ matrix: { issues, foldAll } }: { matrix: PositionMatrix }) {
  const dispatch = useDispatch();
  return (
    <div role="rowgroup" className="matrix-head-row">
      <div role="row" className="matrix-row matrix-head-row">
        <div role="columnheader" className="matrix-actor flex items-end pb-1">
          {foldAll ? (
            <button
              type="button"
              tabIndex={-1}
              data-roving=""
              data-column={1}
              className="text-link min-h-6 text-start underline-offset-2 hover:underline pointer-coarse:min-h-11"
              onClick={() => dispatch(setFolds(foldAll.fold))}
            >
              {foldAll.isOpen ? m.matrix_open_all() : m.matrix_fold_all()}
            </button>
          ) : (
            <span className="sr-only">{m.facet_actor()}</span>
          )}
        </div>
        {issues.map(({ id, label, colour }, at) => (
          <div key={id} role="columnheader" className="matrix-issue flex items-end px-1 pb-1">
            <span
              className="w-full border-b-2"
              style={{ borderBlockEndColor: issueColourVariable(colour) }}
            >
              <FilterName facet="issue" id={id} label={label} column={at + 2} isStrong={true} />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
