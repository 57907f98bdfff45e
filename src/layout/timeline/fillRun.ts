import { BRACKET_PX } from "./timelineSize";

/** One mark, with or without its label, on its way into a row. */
export interface RunItem {
  key: number;
  widthPx: number;
  /** What stands beside the glyph; empty for a bare one. */
  text: string;
  /** Stands inside square brackets. */
  isReading: boolean;
}

export interface RunRow {
  items: { key: number; x: number }[];
  /** Where square brackets open and close, around all readings of the row. */
  brackets: { x: number; widthPx: number } | null;
  widthPx: number;
}

/**
 * Sets items one after another into as few rows of at most `maxWidthPx` as their order allows; an
 * item wider than that has a row of its own. Expects readings last.
 */
export function fillRun(items: readonly RunItem[], maxWidthPx: number): RunRow[] {
  const rows: RunRow[] = [];
  for (const item of items) {
    let row = rows.at(-1);
    if (!row || row.widthPx + addedWidth(row, item) > maxWidthPx) {
      row = { items: [], brackets: null, widthPx: 0 };
      rows.push(row);
    }
    append(row, item);
  }
  return rows;
}

/** The least width at which `fillRun` needs no more than so many rows. */
export function minRunWidth(items: readonly RunItem[], rowCount: number): number {
  let tooNarrow = 0;
  let enough = Math.ceil(fillRun(items, Infinity)[0]?.widthPx ?? 0);
  if (rowCount === 1) return enough;
  let widest = 0;
  for (const item of items) widest = Math.max(widest, ownWidth(item));
  tooNarrow = Math.ceil(widest) - 1;
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    if (fillRun(items, middle).length <= rowCount) enough = middle;
    else tooNarrow = middle;
  }
  return enough;
}

function ownWidth(item: RunItem): number {
  return item.widthPx + (item.isReading ? 2 * BRACKET_PX : 0);
}

function addedWidth(row: RunRow, item: RunItem): number {
  return row.brackets ? item.widthPx : ownWidth(item);
}

function append(row: RunRow, item: RunItem): void {
  if (!item.isReading) {
    row.items.push({ key: item.key, x: row.widthPx });
    row.widthPx += item.widthPx;
    return;
  }
  row.brackets ??= { x: row.widthPx, widthPx: 2 * BRACKET_PX };
  row.items.push({ key: item.key, x: row.brackets.x + row.brackets.widthPx - BRACKET_PX });
  row.brackets.widthPx += item.widthPx;
  row.widthPx = row.brackets.x + row.brackets.widthPx;
}
