import { wrapWords } from "../../../layout/wrapWords";
import { drawView } from "./drawView";
import { readPaint } from "./paint";
import { svgNode } from "./svgNode";

const FOOT_FONT_PX = 12;
const FOOT_LINE_PX = 17;
const PADDING_PX = 14;

export interface Picture {
  svg: SVGElement;
  widthPx: number;
  heightPx: number;
}

/**
 * A view of the page as a drawing of its own, with `foot` below it, a paragraph each: a picture is passed
 * on without the page that tells where it comes from. `title` is its name for those who cannot see it.
 */
export function composePicture(view: HTMLElement, title: string, foot: readonly string[]): Picture {
  const { width, height } = view.getBoundingClientRect();
  const style = getComputedStyle(view);
  const lines = foot.flatMap(
    (text) => wrapWords(text, width - 2 * PADDING_PX, FOOT_FONT_PX) ?? [text],
  );
  const widthPx = Math.ceil(width);
  const heightPx = Math.ceil(height + lines.length * FOOT_LINE_PX + 1.5 * PADDING_PX);
  const name = svgNode("title", {});
  name.textContent = title;
  const ground = readPaint(getComputedStyle(document.documentElement).backgroundColor).paint;
  const svg = svgNode(
    "svg",
    { width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` },
    name,
    svgNode("rect", { width: widthPx, height: heightPx, fill: ground }),
    drawView(view),
    ...lines.map((line, at) => {
      const words = svgNode("text", {
        x: PADDING_PX,
        y: height + PADDING_PX + at * FOOT_LINE_PX + FOOT_FONT_PX / 2,
        fill: readPaint(style.color).paint,
        "text-rendering": "geometricPrecision",
        "font-family": style.fontFamily,
        "font-size": `${FOOT_FONT_PX}px`,
      });
      words.textContent = line;
      return words;
    }),
  );
  return { svg, widthPx, heightPx };
}
