import type { RelationsNode } from "../../selectors/relationsNodes";
import { lineHeightOf, placeLines } from "./placeLabel";
import { placeNode } from "./placeNode";
import type { PlacedNode } from "./placedGraph";
import { balanceLines, widestLine } from "../wrapWords";

interface RowStyle {
  fontSizePx: number;
  radiusPx: number;
}

const SLOT_GAP_PX = 12;
const LABEL_GAP_PX = 4;
/** From how many letters on a name takes a second and a third line, in ever narrower rows. */
const LINE_STEPS = [[], [14], [6], [6, 14]] as const;
const MOST_LOOSE_PX = 130;

/** How much room a row of actors needs, with their names below the shapes or beside them. */
export interface FreeRow extends RowStyle {
  slotsPx: readonly number[];
  widthPx: number;
  heightPx: number;
  labels: readonly (readonly string[])[];
  isBeside: boolean;
}

/**
 * Names stand beside the shapes in a short picture, else below, in as few lines as fit the room. Null
 * when the row is wider even so.
 */
export function resolveFreeRow(
  nodes: readonly RelationsNode[],
  roomPx: number,
  isShort: boolean,
  style: RowStyle,
): FreeRow | null {
  const wrapped = LINE_STEPS.map((steps) => wrapNames(nodes, steps, style));
  const beside = wrapped.slice(0, 2).map((labels) => measureRow(labels, true, style));
  const below = wrapped.map((labels) => measureRow(labels, false, style));
  const rows = isShort ? [...beside, ...below] : below;
  return rows.find((row) => row.widthPx <= roomPx) ?? null;
}

/** The row with all names below in as many lines as any rule gives them, whatever the room. */
export function narrowestFreeRow(nodes: readonly RelationsNode[], style: RowStyle): FreeRow {
  return measureRow(wrapNames(nodes, LINE_STEPS[3], style), false, style);
}

function wrapNames(
  nodes: readonly RelationsNode[],
  steps: readonly number[],
  { fontSizePx }: RowStyle,
): string[][] {
  return nodes.map(({ name }) => {
    const lineCount = steps.filter((letters) => name.length > letters).length + 1;
    return balanceLines(name, lineCount, fontSizePx, true);
  });
}

function measureRow(
  labels: readonly (readonly string[])[],
  isBeside: boolean,
  style: RowStyle,
): FreeRow {
  const { fontSizePx, radiusPx } = style;
  const slotsPx = labels.map((lines) => {
    const labelPx = widestLine(lines, fontSizePx, true);
    const shapePx = 2 * radiusPx;
    return SLOT_GAP_PX + (isBeside ? shapePx + LABEL_GAP_PX + labelPx : Math.max(shapePx, labelPx));
  });
  const lineCount = Math.max(0, ...labels.map((lines) => lines.length));
  const linesPx = lineCount * lineHeightOf(fontSizePx);
  const rowPx = isBeside
    ? Math.max(2 * radiusPx, linesPx) + 2
    : 2 * radiusPx + LABEL_GAP_PX + linesPx;
  return {
    ...style,
    slotsPx,
    widthPx: slotsPx.reduce((sum, slotPx) => sum + slotPx, 0),
    heightPx: labels.length === 0 ? 0 : rowPx,
    labels,
    isBeside,
  };
}

/** The row centred between `startX` and `endX`, loosened where there is room. */
export function placeFreeRow(
  nodes: readonly RelationsNode[],
  row: FreeRow,
  { startX, endX, top }: { startX: number; endX: number; top: number },
): PlacedNode[] {
  const { radiusPx, fontSizePx, isBeside } = row;
  const sparePx = Math.max(0, endX - startX - row.widthPx);
  const loosePx = Math.min(MOST_LOOSE_PX, (sparePx * 0.7) / Math.max(1, nodes.length));
  let slotX = (startX + endX - row.widthPx - loosePx * nodes.length) / 2;
  return nodes.map((node, at) => {
    const slotPx = (row.slotsPx[at] ?? 0) + loosePx;
    const x = isBeside ? slotX + (loosePx + SLOT_GAP_PX) / 2 + radiusPx : slotX + slotPx / 2;
    slotX += slotPx;
    const y = isBeside ? top + row.heightPx / 2 : top + radiusPx;
    const lines = (row.labels[at] ?? []).map((text) => ({ text, isQuiet: false }));
    const label = isBeside
      ? placeLines(
          lines,
          x + radiusPx + LABEL_GAP_PX,
          y - (lines.length * lineHeightOf(fontSizePx)) / 2,
          "start",
          fontSizePx,
        )
      : placeLines(lines, x, y + radiusPx + LABEL_GAP_PX, "middle", fontSizePx);
    return placeNode(node, x, y, radiusPx, label);
  });
}
