import { m } from "../../paraglide/messages.js";
import type { MatrixCell } from "../../selectors/positionMatrix";
import { stanceLabel } from "../../selectors/labels";
import { useEmphasis } from "../linked/useEmphasis";
import { useLinked } from "../linked/LinkedContext";
import { ActedSign, BelowSign, FilteredSign, SilentSign } from "./EmptySign";
import { StanceSign } from "./StanceSign";
import "./matrixCells.css";

/** More than fit on the screen side by side; the words behind the cell hold all. */
const MOST_SIGNS = 36;

interface MatrixCellBoxProps {
  /** Value of data-ref. */
  refName: string;
  /** "Pakistan · Gaza ceasefire". */
  where: string;
  cell: MatrixCell;
  issue: { label: string; colour: string };
  /** Its column in the grid. */
  column: number;
  onOpen: () => void;
}

/** What one actor says on one issue: how many, in which stances and in which order; or why nothing. */
export function MatrixCellBox(props: MatrixCellBoxProps) {
  const { where, cell, issue, column } = props;
  if (cell.state === "held") return <HeldCell {...props} />;
  const { sign, text } = describeEmpty(cell);
  const shown = cell.state === "silent" ? cell.deeds : cell.count;
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      data-roving=""
      data-column={column}
      data-cell={cell.state}
      aria-label={`${where}: ${text}`}
      className="matrix-box matrix-cell"
    >
      <CellLabel text={issue.label} />
      <span className="text-muted flex items-center gap-1">
        {sign}
        {shown > 0 && <span className="tabular-nums">{shown}</span>}
      </span>
      <span className="matrix-tip" aria-hidden="true">
        {text}
      </span>
    </div>
  );
}

function HeldCell({ refName, where, cell, issue, column, onOpen }: MatrixCellBoxProps) {
  const { state } = useLinked();
  const signs = cell.groups.flat();
  const emphasis = useEmphasis(
    [],
    signs.map(({ row }) => row),
  );
  const isSelected = signs.some(({ reference }) => reference === state.sel);
  const count =
    cell.count === cell.total
      ? String(cell.count)
      : m.matrix_count_of({ count: cell.count, total: cell.total });
  return (
    <div role="gridcell" data-cell="held" className="flex">
      <button
        type="button"
        tabIndex={-1}
        data-roving=""
        data-column={column}
        data-ref={refName}
        data-count={cell.count}
        data-emphasis={emphasis}
        aria-current={isSelected ? "true" : undefined}
        aria-haspopup="dialog"
        aria-label={m.matrix_cell({ where, count, words: describeSigns(cell) })}
        className="matrix-box matrix-held"
        onClick={onOpen}
      >
        <CellLabel text={issue.label} />
        <span className="flex items-start gap-1.5">
          <b className="matrix-count font-semibold whitespace-nowrap tabular-nums">{count}</b>
          <span className="matrix-signs">
            {cell.groups.map((group, at) => (
              <SignGroup
                key={group[0]!.reference}
                isLater={at > 0}
                cell={cell}
                at={at}
                colour={issue.colour}
              />
            ))}
            {signs.length > MOST_SIGNS && (
              <span className="text-muted">
                {m.matrix_more({ count: signs.length - MOST_SIGNS })}
              </span>
            )}
          </span>
        </span>
      </button>
    </div>
  );
}

interface SignGroupProps {
  cell: MatrixCell;
  at: number;
  colour: string;
  isLater: boolean;
}

/** Signs whose order is not known; before them a line where they are later than all before. */
function SignGroup({ cell, at, colour, isLater }: SignGroupProps) {
  const before = cell.groups.slice(0, at).flat().length;
  const shown = cell.groups[at]!.slice(0, Math.max(0, MOST_SIGNS - before));
  return shown.map(({ reference, stance, voice, isChange }, place) => (
    <span key={reference} className="matrix-signs">
      {isLater && place === 0 && <LaterSign />}
      <StanceSign stance={stance} voice={voice} colour={colour} isChange={isChange} />
    </span>
  ));
}

/** A thin line: what follows is later. */
export function LaterSign() {
  return <span aria-hidden="true" className="matrix-later" />;
}

function CellLabel({ text }: { text: string }) {
  return (
    <span aria-hidden="true" className="matrix-cell-label text-muted text-xs">
      {text}
    </span>
  );
}

function describeEmpty({ state, count, deeds }: MatrixCell) {
  switch (state) {
    case "below":
      return { sign: <BelowSign />, text: m.matrix_below({ count }) };
    case "filtered":
      return { sign: <FilteredSign />, text: m.matrix_filtered_count({ count }) };
    default:
      return deeds > 0
        ? { sign: <ActedSign />, text: m.matrix_acted({ count: deeds }) }
        : { sign: <SilentSign />, text: m.matrix_silent() };
  }
}

/** "calls for 18, supports 3, direction changed in 2". */
function describeSigns({ groups }: MatrixCell): string {
  const signs = groups.flat();
  const counts = new Map<string, number>();
  for (const { stance, voice } of signs) {
    const label = stanceLabel(stance, voice);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const changes = signs.filter(({ isChange }) => isChange).length;
  return [
    ...[...counts].map(([stance, count]) => m.matrix_stance_count({ stance, count })),
    ...(changes > 0 ? [m.matrix_changes({ count: changes })] : []),
  ].join(", ");
}
