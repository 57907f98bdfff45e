import { estimateTextWidth } from "./textWidth";

/** Lines of at most `maxWidthPx`, broken at spaces and after hyphens; null when a piece is wider. */
export function wrapWords(
  text: string,
  maxWidthPx: number,
  fontSizePx: number,
  bold = false,
): string[] | null {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (estimateTextWidth(longer.trimEnd(), fontSizePx, bold) <= maxWidthPx) {
      line = longer;
      continue;
    }
    if (estimateTextWidth(piece.trimEnd(), fontSizePx, bold) > maxWidthPx) return null;
    if (line) lines.push(line.trimEnd());
    line = piece;
  }
  return [...lines, line.trimEnd()];
}

/** The narrowest way to set a text in at most `lineCount` lines. */
export function balanceLines(
  text: string,
  lineCount: number,
  fontSizePx: number,
  bold = false,
): string[] {
  let widthPx = narrowestWidth(text, fontSizePx, bold);
  for (;;) {
    const lines = wrapWords(text, widthPx, fontSizePx, bold);
    if (lines && lines.length <= lineCount) return lines;
    widthPx++;
  }
}

/** Width of the widest piece that cannot be broken. */
export function narrowestWidth(text: string, fontSizePx: number, bold = false): number {
  return Math.max(
    ...piecesOf(text).map((piece) => estimateTextWidth(piece.trimEnd(), fontSizePx, bold)),
  );
}

export function widestLine(lines: readonly string[], fontSizePx: number, bold = false): number {
  return Math.max(...lines.map((line) => estimateTextWidth(line, fontSizePx, bold)));
}

/** Words with the space or hyphen that ends them; the number of a label stays with its last word. */
function piecesOf(text: string): string[] {
  return text.match(/\S+, \d+$|[^\s-]*-|\S+\s*|\s+/g) ?? [text];
}
