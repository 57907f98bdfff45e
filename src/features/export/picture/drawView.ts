import { copySvg } from "./copySvg";
import { drawText } from "./drawText";
import { readPaint } from "./paint";
import { svgNode } from "./svgNode";

/** What a screen needs and a picture does not: controls, and words for screen readers alone. */
const LEFT_OUT = ".screen-only, .sr-only, select, input, template, script";

/**
 * A part of the page as it stands on the screen, in elements that every drawing program reads: boxes,
 * lines of text and the drawings within. What is scrolled out of sight is cut off as on the screen.
 */
export function drawView(root: HTMLElement): SVGElement {
  const origin = root.getBoundingClientRect();
  const clips: SVGElement[] = [];

  function draw(element: Element): Node[] {
    if (element.matches(LEFT_OUT)) return [];
    if (element instanceof SVGElement) return drawDrawing(element, origin);
    const style = getComputedStyle(element);
    if (style.display === "none" || style.opacity === "0") return [];
    const inside = [...element.childNodes].flatMap((child) => {
      if (child instanceof Text) return drawText(child, origin);
      return child instanceof Element ? draw(child) : [];
    });
    const drawn = [...drawBoxes(element, style, origin), ...clip(element, style, inside)];
    return style.opacity === "1" ? drawn : [svgNode("g", { opacity: style.opacity }, ...drawn)];
  }

  function clip(element: Element, style: CSSStyleDeclaration, inside: Node[]): Node[] {
    if (style.overflowX === "visible" || element === root || inside.length === 0) return inside;
    const box = element.getBoundingClientRect();
    const id = `cut-${clips.length + 1}`;
    clips.push(svgNode("clipPath", { id }, svgNode("rect", place(box, origin))));
    return [svgNode("g", { "clip-path": `url(#${id})` }, ...inside)];
  }

  const drawn = draw(root);
  return svgNode("g", {}, ...clips, ...drawn);
}

function place({ left, top, width, height }: DOMRect, origin: DOMRect) {
  return { x: left - origin.left, y: top - origin.top, width, height };
}

function drawDrawing(drawing: SVGElement, origin: DOMRect): Node[] {
  const box = drawing.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return [];
  const copy = copySvg(drawing);
  if (!copy) return [];
  // `auto` sizes are told by the box; an outer drawing cuts off what lies beyond it.
  for (const [key, value] of Object.entries(place(box, origin))) {
    copy.setAttribute(key, value.toFixed(2));
  }
  const isOpen = getComputedStyle(drawing).overflow === "visible";
  copy.setAttribute("overflow", isOpen ? "visible" : "hidden");
  return [copy];
}

function drawBoxes(element: Element, style: CSSStyleDeclaration, origin: DOMRect): Node[] {
  const { paint, opacity } = readPaint(style.backgroundColor);
  const hasGround = opacity > 0;
  const sides = (["Top", "Right", "Bottom", "Left"] as const).map((side) => ({
    width: Number.parseFloat(style[`border${side}Width`]),
    ...readPaint(style[`border${side}Color`]),
  }));
  const drawnSides = sides.filter(({ width, opacity: seen }) => width > 0 && seen > 0);
  if (!hasGround && drawnSides.length === 0) return [];
  return [...element.getClientRects()].flatMap((box) => {
    const at = place(box, origin);
    const radius = Math.min(Number.parseFloat(style.borderStartStartRadius) || 0, at.height / 2);
    const ground = {
      fill: hasGround ? paint : "none",
      ...(hasGround && opacity !== 1 && { "fill-opacity": opacity }),
      ...(radius > 0 && { rx: radius }),
    };
    const [first] = drawnSides;
    if (first && drawnSides.length === 4) {
      const { width } = first;
      const inner = {
        x: at.x + width / 2,
        y: at.y + width / 2,
        width: Math.max(0, at.width - width),
        height: Math.max(0, at.height - width),
      };
      return [svgNode("rect", { ...inner, ...ground, stroke: first.paint, "stroke-width": width })];
    }
    const base = hasGround ? [svgNode("rect", { ...at, ...ground })] : [];
    return [...base, ...drawSides(at, sides)];
  });
}

interface Side {
  width: number;
  paint: string;
  opacity: number;
}

function drawSides(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  sides: readonly Side[],
): Node[] {
  const edges = [
    (w: number) => ({ x, y, width, height: w }),
    (w: number) => ({ x: x + width - w, y, width: w, height }),
    (w: number) => ({ x, y: y + height - w, width, height: w }),
    (w: number) => ({ x, y, width: w, height }),
  ];
  return sides.flatMap((side, at) => {
    const edge = edges[at];
    if (!edge || side.width === 0 || side.opacity === 0) return [];
    const seen = side.opacity === 1 ? {} : { "fill-opacity": side.opacity };
    return [svgNode("rect", { ...edge(side.width), fill: side.paint, ...seen })];
  });
}
