import type { Page } from "@playwright/test";
import { findOverlaps } from "../src/testing/findOverlaps";

/** A piece of text as the browser drew it, without the air of its line. */
export interface LabelBox {
  text: string;
  /** Reference of the mark that it belongs to. */
  owner: string | null;
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

type Box = Pick<LabelBox, "x" | "y" | "widthPx" | "heightPx">;

/** Share of a line box that is air, above the letters as below them. */
const AIR = 0.1;
/** What is shared at an edge by rounding alone. */
const SLACK_PX = 0.5;

/** Boxes of all texts in the pictures of a view. */
export async function readLabelBoxes(page: Page, view: string): Promise<LabelBox[]> {
  const lines = await page.locator(`[data-view="${view}"] svg text`).evaluateAll((texts) =>
    texts.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const owner = text.closest("[data-ref]")?.getAttribute("data-ref") ?? null;
      return { text: text.textContent?.trim() ?? "", owner, x, y, width, height };
    }),
  );
  return lines
    .filter(({ text, width }) => text !== "" && width > 0)
    .map(({ text, owner, x, y, width, height }) => ({
      text,
      owner,
      x,
      y: y + AIR * height,
      widthPx: width,
      heightPx: (1 - 2 * AIR) * height,
    }));
}

export function isOver(a: Box, b: Box): boolean {
  return findOverlaps([a, b], SLACK_PX).length > 0;
}

/** Labels that lie on one another, in words. */
export function tellOverlaps(boxes: readonly LabelBox[]): string[] {
  return findOverlaps(boxes, SLACK_PX).map(
    ([a, b]) => `“${boxes[a]?.text}” over “${boxes[b]?.text}”`,
  );
}
