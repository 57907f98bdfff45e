import type { SequenceMark } from "../../selectors/sequenceSeries";
import { VOICES } from "../../model/vocabulary";
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
  /** For each cell: whether its marks carry labels. */
  labelled: readonly boolean[];
  /** Rows that the marks need without labels. */
  bareRows: number;
}

/** More marks than this are drawn without labels: hardly any would find room. */
const MAX_LABELLED_MARKS = 200;

/**
 * Labels for as many cells as width and rows hold: what happened before what was said, what was said
 * before what the author judges, small cells before large ones. Null when the marks alone are too
 * wide; when they alone need more rows than allowed, they get them.
 */
export function chooseSequenceLabels(
  marks: readonly SequenceMark[],
  cells: readonly SequenceCell[],
  request: LabelRequest,
): LabelledFit | null {
  const fit = (
    labelled: readonly boolean[],
    maxRows: number,
    minWidthsPx = request.minWidthsPx,
  ): LabelledFit | null => {
    const filled = cells.map(({ lane, column, members }, at) => ({
      lane,
      column,
      items: resolveRunItems(marks, members, labelled[at] ?? false),
    }));
    const fitted = fitColumns({ ...request, cells: filled, maxRows, minWidthsPx });
    return fitted && { ...fitted, cells: filled, labelled, bareRows: countRows(fitted) };
  };
  const none = cells.map(() => false);
  const bare = fit(none, request.maxRows) ?? fit(none, Infinity);
  if (!bare || marks.length > MAX_LABELLED_MARKS) return bare;
  const maxRows = Math.max(request.maxRows, bare.bareRows);
  let best = bare;
  for (const at of priorityOf(marks, cells)) {
    const labelled = best.labelled.map((isLabelled, cell) => isLabelled || cell === at);
    best = fit(labelled, maxRows) ?? best;
  }
  let widths = request.minWidthsPx;
  request.wishesPx.forEach((wish, column) => {
    const wider = widths.map((width, at) => (at === column ? Math.max(width, wish) : width));
    const fulfilled = fit(best.labelled, maxRows, wider);
    if (!fulfilled) return;
    widths = wider;
    best = fulfilled;
  });
  return { ...best, bareRows: bare.bareRows };
}

function countRows({ laneRows }: FittedColumns): number {
  return laneRows.reduce((total, rows) => total + rows, 0);
}

function priorityOf(marks: readonly SequenceMark[], cells: readonly SequenceCell[]): number[] {
  const rank = cells.map(({ members }) =>
    Math.min(...members.map((mark) => VOICES.indexOf(marks[mark]!.voice))),
  );
  return cells
    .map((_, at) => at)
    .toSorted(
      (a, b) => rank[a]! - rank[b]! || cells[a]!.members.length - cells[b]!.members.length || a - b,
    );
}
