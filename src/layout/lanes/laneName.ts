import type { RelationsNode } from "../../selectors/relationsNodes";
import { measureOnce, type Measured } from "./measured";
import { lineHeightOf } from "../graph/placeLabel";
import { balanceLines, widestLine, wrapWords } from "../wrapWords";

/** A name in few lines, with the room they take. */
export interface LaneName {
  lines: readonly string[];
  widthPx: number;
  heightPx: number;
}

/** One line where it fits, else as even as can be in up to three. Nothing is ever cut. */
export function resolveLaneName(
  { name }: Pick<RelationsNode, "name">,
  maxWidthPx: number,
  fontSizePx: number,
  { names }: Measured,
): LaneName {
  const key = `${maxWidthPx} ${fontSizePx} ${name}`;
  return measureOnce(names, key, () => setName(name, maxWidthPx, fontSizePx));
}

function setName(name: string, maxWidthPx: number, fontSizePx: number): LaneName {
  const wrapped = wrapWords(name, maxWidthPx, fontSizePx, true);
  const lines =
    wrapped && wrapped.length <= 3
      ? evenLines(name, wrapped, maxWidthPx, fontSizePx)
      : balanceLines(name, 3, fontSizePx, true);
  return {
    lines,
    widthPx: widestLine(lines, fontSizePx, true),
    heightPx: lines.length * lineHeightOf(fontSizePx),
  };
}

/** The same number of lines, as narrow as a few attempts find. */
function evenLines(
  name: string,
  lines: readonly string[],
  maxWidthPx: number,
  fontSizePx: number,
): readonly string[] {
  if (lines.length === 1) return lines;
  for (const share of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const narrower = wrapWords(name, maxWidthPx * share, fontSizePx, true);
    if (narrower && narrower.length <= lines.length) return narrower;
  }
  return lines;
}
