import { gzipSync } from "node:zlib";

/** Bytes that may travel until the overview is complete, in kB of 1,000 bytes; text counted gzipped. */
export const FIRST_PICTURE_BUDGETS = {
  code: { label: "JavaScript and CSS, gzip", must: 200, aim: 165 },
  data: { label: "Article layer, its text and region boundaries, gzip", must: 60, aim: 45 },
  fonts: { label: "Fonts", must: 90, aim: 60 },
} as const;

export type BudgetName = keyof typeof FIRST_PICTURE_BUDGETS;

export const BUDGET_NAMES: readonly BudgetName[] = ["code", "data", "fonts"];

/** Size on the wire of a text file. */
export function gzipBytes(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

export function toKb(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
