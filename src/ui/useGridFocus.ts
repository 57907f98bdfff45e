import type { RefObject } from "react";
import { useRovingKeys } from "./useRovingFocus";

/** How many rows a press on Page Up or Page Down passes. */
export const PAGE_ROWS = 8;

/** Where the focus stands: a row, and a place among what can take the focus in it. */
export interface GridPlace {
  row: number;
  at: number;
}

/**
 * Makes a grid one Tab stop with the keys of the ARIA grid: arrows by cell in two dimensions, Home
 * and End in the row, with Ctrl in the grid, Page Up and Page Down by rows. What can take the focus
 * is `[data-roving]` inside `[role="row"]`, with its column in `data-column`.
 */
export function useGridFocus(ref: RefObject<HTMLElement | null>): void {
  useRovingKeys(ref, resolveGridItem);
}

function resolveGridItem(
  { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  current: HTMLElement,
  items: readonly HTMLElement[],
): HTMLElement | null {
  if (altKey || metaKey || shiftKey) return null;
  const byRow = new Map<Element | null, HTMLElement[]>();
  for (const item of items) {
    if (!item.checkVisibility()) continue;
    const row = item.closest('[role="row"]');
    byRow.set(row, [...(byRow.get(row) ?? []), item]);
  }
  const rows = [...byRow.values()];
  const row = rows.findIndex((cells) => cells.includes(current));
  if (row < 0) return null;
  const isRightToLeft = getComputedStyle(current).direction === "rtl";
  const next = resolveGridPlace(
    isRightToLeft ? mirrorKey(key) : key,
    ctrlKey,
    { row, at: rows[row]!.indexOf(current) },
    rows.map((cells) => cells.map((cell) => Number(cell.dataset["column"]))),
  );
  return next && (rows[next.row]?.[next.at] ?? null);
}

/**
 * The place that a key leads to among rows of columns, each ascending; null where it leads nowhere.
 * In a row without the column the focus goes to the next one after it, else to the last.
 */
export function resolveGridPlace(
  key: string,
  ctrlKey: boolean,
  { row, at }: GridPlace,
  rows: readonly (readonly number[])[],
): GridPlace | null {
  const columns = rows[row] ?? [];
  const lastRow = rows.length - 1;
  if (ctrlKey) {
    if (key === "Home") return { row: 0, at: 0 };
    return key === "End" ? { row: lastRow, at: rows[lastRow]!.length - 1 } : null;
  }
  const inRow = (to: number) => (to >= 0 && to < columns.length ? { row, at: to } : null);
  const toRow = (wanted: number) => {
    const to = Math.max(0, Math.min(wanted, lastRow));
    const found = rows[to]!.findIndex((column) => column >= columns[at]!);
    return to === row ? null : { row: to, at: found < 0 ? rows[to]!.length - 1 : found };
  };
  switch (key) {
    case "ArrowRight":
      return inRow(at + 1);
    case "ArrowLeft":
      return inRow(at - 1);
    case "Home":
      return { row, at: 0 };
    case "End":
      return { row, at: columns.length - 1 };
    case "ArrowDown":
      return toRow(row + 1);
    case "ArrowUp":
      return toRow(row - 1);
    case "PageDown":
      return toRow(row + PAGE_ROWS);
    case "PageUp":
      return toRow(row - PAGE_ROWS);
    default:
      return null;
  }
}

function mirrorKey(key: string): string {
  if (key === "ArrowLeft") return "ArrowRight";
  return key === "ArrowRight" ? "ArrowLeft" : key;
}
