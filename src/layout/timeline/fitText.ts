import { estimateExactTextWidth } from "../textWidth";

/** The first reading that fits, else the last one cut to fit. Expects the longest first. */
export function fitReading(
  readings: readonly string[],
  maxWidthPx: number,
  sizePx: number,
  isBold = false,
): string {
  const fitting = readings.find(
    (text) => estimateExactTextWidth(text, sizePx, isBold) <= maxWidthPx,
  );
  return fitting ?? cutToWidth(readings.at(-1) ?? "", maxWidthPx, sizePx, isBold);
}

/** The text itself or its beginning with an ellipsis; empty when not even that has room. */
export function cutToWidth(
  text: string,
  maxWidthPx: number,
  sizePx: number,
  isBold = false,
): string {
  if (estimateExactTextWidth(text, sizePx, isBold) <= maxWidthPx) return text;
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const cut = `${letters.join("").trimEnd()}…`;
    if (letters.length > 0 && estimateExactTextWidth(cut, sizePx, isBold) <= maxWidthPx) return cut;
  }
  return "";
}

/** Broken at spaces into lines no wider than this where its words allow. */
export function wrapText(
  text: string,
  maxWidthPx: number,
  sizePx: number,
  isBold = false,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    const fits = estimateExactTextWidth(longer, sizePx, isBold) <= maxWidthPx;
    if (line !== undefined && fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
