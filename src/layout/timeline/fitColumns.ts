import { minRunWidth, type RunItem } from "./fillRun";

/** The marks where a lane crosses a column. */
export interface Cell {
  lane: number;
  column: number;
  items: readonly RunItem[];
}

export interface FitRequest {
  cells: readonly Cell[];
  laneCount: number;
  /** No column gets narrower than this. */
  minWidthsPx: readonly number[];
  /** For all columns together. */
  availablePx: number;
  /** For all lanes together. */
  maxRows: number;
}

export interface FittedColumns {
  widthsPx: number[];
  /** Rows of each lane, at least one. */
  laneRows: number[];
}

/**
 * Column widths and lane rows that hold all cells. Columns begin with everything in one row; while
 * they are too wide together, the one that saves most width for the fewest new rows breaks a row
 * further. Null when width or rows do not suffice.
 */
export function fitColumns(request: FitRequest): FittedColumns | null {
  const { cells, laneCount, minWidthsPx, availablePx, maxRows } = request;
  const needs = cells.map(({ items }) => createNeed(items));
  let rows = cells.map(() => 1);
  const measure = (rowsOfCells: readonly number[]): FittedColumns => {
    const widthsPx = [...minWidthsPx];
    const laneRows = Array<number>(laneCount).fill(1);
    cells.forEach(({ lane, column }, at) => {
      const count = rowsOfCells[at]!;
      widthsPx[column] = Math.max(widthsPx[column]!, needs[at]!(count));
      laneRows[lane] = Math.max(laneRows[lane]!, count);
    });
    return { widthsPx, laneRows };
  };

  let fitted = measure(rows);
  while (sum(fitted.widthsPx) > availablePx) {
    let best: { rows: number[]; fitted: FittedColumns; worth: number } | null = null;
    for (let column = 0; column < minWidthsPx.length; column++) {
      const narrower = rows.map((count, at) => {
        const binds = cells[at]!.column === column && needs[at]!(count) >= fitted.widthsPx[column]!;
        return binds ? nextSaving(needs[at]!, count, cells[at]!.items.length) : count;
      });
      const next = measure(narrower);
      const savedPx = fitted.widthsPx[column]! - next.widthsPx[column]!;
      const addedRows = sum(next.laneRows) - sum(fitted.laneRows);
      const worth = savedPx / (addedRows + 0.01);
      if (savedPx > 0 && (!best || worth > best.worth)) {
        best = { rows: narrower, fitted: next, worth };
      }
    }
    if (!best || sum(best.fitted.laneRows) > maxRows) return null;
    rows = best.rows;
    fitted = best.fitted;
  }
  return sum(fitted.laneRows) <= maxRows ? fitted : null;
}

/** The next number of rows that makes a cell narrower, or its last. */
function nextSaving(need: (rows: number) => number, rows: number, maxRows: number): number {
  let next = rows;
  while (next < maxRows && need(next) >= need(rows)) next++;
  return next;
}

function createNeed(items: readonly RunItem[]): (rows: number) => number {
  const known = new Map<number, number>();
  return (rows) => {
    const need = known.get(rows) ?? minRunWidth(items, rows);
    known.set(rows, need);
    return need;
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
