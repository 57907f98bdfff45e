import { readPaint } from "./paint";
import { svgNode } from "./svgNode";

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const WORDS = /\S+\s*/g;

/** The words of a text node as the page breaks them, each line a text of its own. */
export function drawText(node: Text, origin: DOMRect): SVGElement[] {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === "") return [];
  const style = getComputedStyle(parent);
  if (style.visibility === "hidden") return [];
  const { paint, opacity } = readPaint(style.color);
  const font = {
    "font-family": style.fontFamily,
    "font-size": style.fontSize,
    ...(style.fontWeight !== "400" && { "font-weight": style.fontWeight }),
    ...(style.fontStyle !== "normal" && { "font-style": style.fontStyle }),
    ...(style.letterSpacing !== "normal" && { "letter-spacing": style.letterSpacing }),
  };
  const share = ascentShare(style);
  return readLines(node).flatMap((line) => {
    const baseline = line.top + (line.bottom - line.top) * share - origin.top;
    const words = svgNode("text", {
      x: line.left - origin.left,
      y: baseline,
      fill: paint,
      // The width that the page measured: other programs set the same font a little differently.
      textLength: line.right - line.left,
      "text-rendering": "geometricPrecision",
      ...(opacity !== 1 && { "fill-opacity": opacity }),
      ...font,
    });
    words.textContent = transformCase(line.text.trim(), style.textTransform);
    return [...drawUnderline(parent, line, baseline, origin), words];
  });
}

function readLines(node: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  const measure = (start: number, end: number) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const add = (text: string, { left, right, top, bottom, height }: DOMRect) => {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < height / 2) {
      last.text += text;
      last.right = right;
    } else {
      lines.push({ text, left, right, top, bottom });
    }
  };
  for (const { 0: word, index } of node.data.matchAll(WORDS)) {
    const [box, ...further] = measure(index, index + word.trimEnd().length);
    if (!box) continue;
    if (further.length === 0) {
      add(word, box);
      continue;
    }
    // Broken at a hyphen, or where no word fits: each letter knows its line.
    for (let at = 0; at < word.length; at++) {
      const [letter] = measure(index + at, index + at + 1);
      if (letter) add(word.charAt(at), letter);
    }
  }
  return lines;
}

/** How much of a line's height lies above its baseline. */
function ascentShare(style: CSSStyleDeclaration): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 0.8;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText("x");
  return above / (above + below);
}

/** Lines that an element draws under all that stands in it. */
function drawUnderline(
  parent: Element,
  { left, right }: Line,
  baseline: number,
  origin: DOMRect,
): SVGElement[] {
  for (let at: Element | null = parent; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.textDecorationLine.includes("underline")) {
      const offset = Number.parseFloat(style.textUnderlineOffset) || 2;
      const { paint, opacity } = readPaint(style.textDecorationColor);
      const width = Number.parseFloat(style.textDecorationThickness) || 1;
      const y = baseline + offset + width / 2;
      return [
        svgNode("path", {
          d: `M${(left - origin.left).toFixed(2)},${y.toFixed(2)}H${(right - origin.left).toFixed(2)}`,
          stroke: paint,
          "stroke-width": width,
          ...(opacity !== 1 && { "stroke-opacity": opacity }),
        }),
      ];
    }
    if (!style.display.startsWith("inline")) return [];
  }
  return [];
}

function transformCase(text: string, transform: string): string {
  return transform === "uppercase" ? text.toUpperCase() : text;
}
