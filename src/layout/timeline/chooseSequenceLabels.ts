import { VOICES } from "../../model/vocabulary";
import type { SequenceMark } from "../../selectors/sequenceSeries";
import { fitColumns, type Cell, type FitRequest, type FittedColumns } from "./fitColumns";
import { resolveRunItems } from "./placeRun";

/** Marks that share a lane and a column, by their positions in the series. */
export interface SequenceCell {
  lane: number;
  column: number;
  members: number[];
}

export interface LabelRequest extends Omit<FitRequest, "cells"> {
  /** Column widths at which their heads need not be shortened: fulfilled once all labels are. */
  wishesPx: readonly number[];
}

export interface LabelledFit extends FittedColumns {
  cells: readonly Cell[];
  /** Rows that the marks need without labels. */
  bareRows: number;
}

/** More marks than this are drawn without labels: hardly any would find room. */
const MAX_LABELLED_MARKS = 200;

/**
 * Labels for as many marks as width and rows hold: what happened before what was said, what was said
 * before what the author judges, whole cells before parts of them, small cells before large ones.
 * Null when the marks alone are too wide; when they alone need more rows than allowed, they get them.
 */
export function chooseSequenceLabels(
  marks: readonly SequenceMark[],
  cells: readonly SequenceCell[],
  request: LabelRequest,
): LabelledFit | null {
  const fit = (
    labelled: ReadonlySet<number>,
    maxRows: number,
    minWidthsPx = request.minWidthsPx,
  ): (FittedColumns & { cells: Cell[] }) | null => {
    const filled = cells.map(({ lane, column, members }) => ({
      lane,
      column,
      items: resolveRunItems(marks, members, (mark) => labelled.has(mark)),
    }));
    const fitted = fitColumns({ ...request, cells: filled, maxRows, minWidthsPx });
    return fitted && { ...fitted, cells: filled };
  };
  const none = new Set<number>();
  const bare = fit(none, request.maxRows) ?? fit(none, Infinity);
  if (!bare) return null;
  const bareRows = bare.laneRows.reduce((total, rows) => total + rows, 0);
  if (marks.length > MAX_LABELLED_MARKS) return { ...bare, bareRows };

  const maxRows = Math.max(request.maxRows, bareRows);
  let labelled: ReadonlySet<number> = none;
  let best = bare;
  for (const members of proposeLabels(marks, cells)) {
    if (members.every((mark) => labelled.has(mark))) continue;
    const more = new Set([...labelled, ...members]);
    const fitted = fit(more, maxRows);
    if (!fitted) continue;
    labelled = more;
    best = fitted;
  }
  let minWidthsPx = request.minWidthsPx;
  request.wishesPx.forEach((wish, column) => {
    const wider = minWidthsPx.map((width, at) => (at === column ? Math.max(width, wish) : width));
    const fitted = fit(labelled, maxRows, wider);
    if (!fitted) return;
    minWidthsPx = wider;
    best = fitted;
  });
  return { ...best, bareRows };
}

/** Groups of marks to label together, in the order in which they are tried. */
function proposeLabels(
  marks: readonly SequenceMark[],
  cells: readonly SequenceCell[],
): (readonly number[])[] {
  const rankOf = (mark: number) => VOICES.indexOf(marks[mark]!.voice);
  const rank = cells.map(({ members }) => Math.min(...members.map(rankOf)));
  const inOrder = [...cells.keys()].toSorted(
    (a, b) => rank[a]! - rank[b]! || cells[a]!.members.length - cells[b]!.members.length || a - b,
  );
  const membersOf = (cell: number) => cells[cell]!.members;
  const judgement = VOICES.indexOf("assessed");
  const told = inOrder.filter((cell) => rank[cell]! < judgement).map(membersOf);
  const judged = inOrder.filter((cell) => rank[cell]! >= judgement).map(membersOf);
  return [...told, ...told.flat().map((mark) => [mark]), ...judged];
}
