import { useMemo, useRef, useState } from "react";
import { m } from "../../paraglide/messages.js";
import {
  selectFoldableSides,
  selectPositionMatrix,
  type MatrixCell,
  type MatrixRow,
} from "../../selectors/positionMatrix";
import { selectPositionsHeadline } from "../../selectors/positionsHeadline";
import { toggleFilter } from "../../state/transitions";
import { useDispatch } from "../../state/useViewState";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { EmptyNotice } from "../linked/EmptyNotice";
import { FormActions } from "../linked/FormActions";
import { issueColourVariable } from "../linked/issueColour";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";
import { MatrixLegend } from "./MatrixLegend";
import { StanceSign } from "./StanceSign";
import { WordsDialog } from "./WordsDialog";

const MOST_SIGNS = 6;

/** Who holds which position on which issue; silence is as visible as words. */
export function MatrixView() {
  const model = useLinked();
  const { index, filter } = model;
  const dispatch = useDispatch();
  const grid = useRef<HTMLDivElement>(null);
  useRovingFocus(grid);
  const foldable = useMemo(() => selectFoldableSides(index), [index]);
  const hasContext = filter.article.total < filter.total;
  const [folding, setFolding] = useState<ReadonlyMap<string, boolean>>(new Map());
  const folded = useMemo(
    () => new Set(foldable.filter((side) => folding.get(side) ?? hasContext)),
    [foldable, folding, hasContext],
  );
  const { issues, rows } = useMemo(() => selectPositionMatrix(model, folded), [model, folded]);
  const [open, setOpen] = useState<{ row: MatrixRow; cell: MatrixCell }>();
  const fold = (side: string) =>
    setFolding(new Map([...folding, [side, !folded.has(side)] as const]));
  return (
    <ViewFrame
      view="positions"
      variant="page"
      headline={selectPositionsHeadline(model)}
      subtitle={m.matrix_subtitle()}
      actions={<FormActions page="positions" variant="page" isTable={false} />}
      legend={<MatrixLegend />}
    >
      <EmptyNotice placement="inline" />
      <div className="overflow-x-auto px-3.5 pb-2">
        <div
          ref={grid}
          role="grid"
          aria-label={m.matrix_label()}
          className="table w-full min-w-[44rem] border-collapse text-[0.8125rem]"
        >
          <div role="rowgroup" className="table-row-group">
            <div role="row" className="table-row">
              <div role="columnheader" className="bg-card sticky start-0 table-cell w-44">
                <span className="sr-only">{m.facet_actor()}</span>
              </div>
              {issues.map(({ id, label, colour }) => (
                <div
                  key={id}
                  role="columnheader"
                  className="table-cell px-1.5 py-1 text-start align-bottom"
                >
                  <button
                    type="button"
                    tabIndex={-1}
                    data-roving=""
                    className="min-h-6 border-b-2 text-start font-semibold hover:underline"
                    style={{ borderBlockEndColor: issueColourVariable(colour) }}
                    onClick={() => dispatch(toggleFilter("issue", id))}
                  >
                    {label}
                  </button>
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" className="table-row-group">
            {rows.map((row) => (
              <div key={row.actor} role="row" className="border-rule table-row border-t align-top">
                <div
                  role="rowheader"
                  className={`bg-card sticky start-0 z-[1] table-cell py-1 pe-2 text-start ${row.depth === 1 ? "ps-6 font-normal" : "font-semibold"}`}
                >
                  <span className="flex items-start gap-1">
                    {foldable.includes(row.actor) && (
                      <button
                        type="button"
                        tabIndex={-1}
                        data-roving=""
                        aria-expanded={!folded.has(row.actor)}
                        aria-label={m.matrix_fold({ actor: row.label })}
                        className="min-h-6 min-w-6"
                        onClick={() => fold(row.actor)}
                      >
                        {folded.has(row.actor) ? "▸" : "▾"}
                      </button>
                    )}
                    <button
                      type="button"
                      tabIndex={-1}
                      data-roving=""
                      className="min-h-6 text-start hover:underline"
                      onClick={() => dispatch(toggleFilter("actor", row.actor))}
                    >
                      {row.label}
                    </button>
                  </span>
                </div>
                {row.cells.map((cell, at) => (
                  <div key={cell.issue} role="gridcell" className="table-cell px-0.5 py-0.5">
                    <CellButton
                      row={row}
                      cell={cell}
                      issue={issues[at]!}
                      onOpen={() => setOpen({ row, cell })}
                    />
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
      </div>
      {open && (
        <WordsDialog
          title={m.matrix_cell_title({
            actor: open.row.label,
            issue: issues.find(({ id }) => id === open.cell.issue)?.label ?? "",
          })}
          signs={open.cell.signs}
          onClose={() => setOpen(undefined)}
        />
      )}
    </ViewFrame>
  );
}

interface CellButtonProps {
  row: MatrixRow;
  cell: MatrixCell;
  issue: { label: string; colour: string };
  onOpen: () => void;
}

function CellButton({ row, cell, issue, onOpen }: CellButtonProps) {
  const { state, signs } = cell;
  const where = m.matrix_cell_title({ actor: row.label, issue: issue.label });
  if (state !== "held") {
    const text = state === "filtered" ? m.matrix_filtered() : m.matrix_silent();
    return (
      <span
        role="button"
        aria-disabled="true"
        tabIndex={-1}
        data-roving=""
        aria-label={`${where}: ${text}`}
        title={text}
        className="text-faint block min-h-7 rounded-sm px-1 text-center"
      >
        {state === "filtered" ? "·" : "–"}
      </span>
    );
  }
  const words = signs
    .map(({ stanceText, isChange }) =>
      isChange ? m.matrix_change({ stance: stanceText }) : stanceText,
    )
    .join(", ");
  return (
    <button
      type="button"
      tabIndex={-1}
      data-roving=""
      aria-label={m.matrix_cell({ where, count: signs.length, words })}
      aria-haspopup="dialog"
      data-ref={`bin:${row.actor}~${cell.issue}`}
      data-count={signs.length}
      className="hover:bg-wash flex min-h-7 w-full flex-wrap items-center gap-0.5 rounded-sm px-1 py-0.5"
      onClick={onOpen}
    >
      {signs.slice(0, MOST_SIGNS).map((sign) => (
        <span key={sign.reference} className="inline-flex items-center">
          {sign.isChange && (
            <span aria-hidden="true" className="text-xs">
              ›
            </span>
          )}
          <StanceSign
            stance={sign.stance}
            voice={sign.voice}
            colour={issueColourVariable(issue.colour)}
          />
        </span>
      ))}
      {signs.length > MOST_SIGNS && (
        <span className="text-muted">+{signs.length - MOST_SIGNS}</span>
      )}
    </button>
  );
}
