import { useId, useMemo, useRef, useState, type CSSProperties, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import {
  selectPositionMatrix,
  type MatrixCell,
  type MatrixRow,
} from "../../selectors/positionMatrix";
import { useGridFocus } from "../../ui/useGridFocus";
import { useLinked } from "../linked/LinkedContext";
import { SelectedOutOfView } from "../linked/SelectedOutOfView";
import { MatrixActor } from "./MatrixActor";
import { MatrixCellBox } from "./MatrixCellBox";
import { MatrixHeadRow } from "./MatrixHeadRow";
import { MatrixLegend } from "./MatrixLegend";
import { PositionsFrame } from "./PositionsFrame";
import { WordsDialog } from "./WordsDialog";
import "./matrixGrid.css";

/** Who holds which position on which issue; silence is as visible as words. */
export function MatrixView({ actions }: { actions?: ReactNode }) {
  const model = useLinked();
  const matrix = useMemo(() => selectPositionMatrix(model), [model]);
  const [open, setOpen] = useState<{ row: MatrixRow; cell: MatrixCell }>();
  const grid = useRef<HTMLDivElement>(null);
  useGridFocus(grid);
  const keysId = useId();
  const { issues, rows } = matrix;
  const titleOf = (row: MatrixRow, { issue }: MatrixCell) =>
    m.matrix_cell_title({
      actor: row.label,
      issue: issues.find(({ id }) => id === issue)?.label ?? issue,
    });
  return (
    <PositionsFrame
      isTable={false}
      subtitle={
        <>
          <span className="matrix-by-pointer">{m.matrix_subtitle()}</span>
          <span id={keysId} className="matrix-by-keys">
            {m.matrix_subtitle_keys()}
          </span>
        </>
      }
      actions={actions}
      legend={<MatrixLegend matrix={matrix} />}
    >
      <div className="matrix px-3.5 pb-2 text-[0.8125rem]">
        <div className="matrix-scroll">
          <div
            ref={grid}
            role="treegrid"
            aria-label={m.matrix_label()}
            aria-describedby={keysId}
            className="matrix-grid"
            style={{ "--issues": issues.length } as CSSProperties}
          >
            <MatrixHeadRow matrix={matrix} />
            <div role="rowgroup">
              {rows.map((row) => (
                <div
                  key={row.actor}
                  role="row"
                  aria-level={row.depth + 1}
                  aria-expanded={row.isFolded === null ? undefined : !row.isFolded}
                  className="matrix-row"
                >
                  <MatrixActor row={row} />
                  {row.cells.map((cell, at) => (
                    <MatrixCellBox
                      key={cell.issue}
                      refName={`bin:${row.actor}~${cell.issue}`}
                      where={titleOf(row, cell)}
                      cell={cell}
                      issue={issues[at]!}
                      column={at + 2}
                      onOpen={() => setOpen({ row, cell })}
                    />
                  ))}
                </div>
              ))}
            </div>
          </div>
        </div>
        <SelectedOutOfView listRef={grid} />
      </div>
      {open && (
        <WordsDialog
          title={titleOf(open.row, open.cell)}
          cell={open.cell}
          onClose={() => setOpen(undefined)}
        />
      )}
    </PositionsFrame>
  );
}
