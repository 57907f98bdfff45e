import { readPaint } from "./paint";

/** Properties that make a drawing, with what holds where none is given. */
const PAINTS = { fill: "rgb(0, 0, 0)", stroke: "none" } as const;
const PROPERTIES: Readonly<Record<string, string>> = {
  "fill-rule": "nonzero",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  "vector-effect": "none",
};
const OF_TEXT: Readonly<Record<string, string>> = {
  "font-size": "",
  "font-family": "",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "letter-spacing": "normal",
  "text-decoration-line": "none",
};

/** What only the page needs: names, states and steps of the keyboard. */
const PAGE_ONLY = /^(?:class|style|tabindex|role|aria-|data-)/;

/**
 * A drawing of the page on its own: the same elements with the look that the page's styles give them
 * written beside each, without what is invisible or only for the page.
 */
export function copySvg(original: SVGElement): SVGElement | null {
  const style = getComputedStyle(original);
  if (style.display === "none" || style.visibility === "hidden") return null;
  const copy = original.cloneNode() as SVGElement;
  const names = copy.getAttributeNames();
  for (const name of names) if (PAGE_ONLY.test(name)) copy.removeAttribute(name);
  writeLook(copy, style);
  for (const child of original.childNodes) {
    if (child instanceof SVGElement) {
      const part = copySvg(child);
      if (part) copy.append(part);
    } else if (child instanceof Text) {
      copy.append(child.cloneNode());
    }
  }
  return copy;
}

/** Elements that only hold others: what these look like is written beside each of them. */
const HOLDERS = "svg, g, defs, pattern, clipPath, mask, marker, symbol, a";

function writeLook(copy: SVGElement, style: CSSStyleDeclaration): void {
  for (const name of ["fill", "stroke", ...Object.keys(PROPERTIES)]) copy.removeAttribute(name);
  if (style.opacity !== "1") copy.setAttribute("opacity", style.opacity);
  // A style sheet can move what it draws.
  if (style.transform !== "none" && !copy.hasAttribute("transform")) {
    copy.setAttribute("transform", style.transform);
  }
  if (copy.matches(HOLDERS)) return;
  if (copy.matches("stop")) {
    writePaint(copy, style, "stop-color", "rgb(0, 0, 0)", "stop-opacity");
    return;
  }
  for (const [name, plain] of Object.entries(PAINTS)) {
    writePaint(copy, style, name, plain, `${name}-opacity`);
  }
  write(copy, style, PROPERTIES);
  if (copy.matches("text, tspan")) write(copy, style, OF_TEXT);
}

function writePaint(
  copy: SVGElement,
  style: CSSStyleDeclaration,
  name: string,
  plain: string,
  opacityName: string,
): void {
  const { paint, opacity } = readPaint(style.getPropertyValue(name));
  if (paint !== plain) copy.setAttribute(name, paint);
  const seen = opacity * Number(style.getPropertyValue(opacityName));
  if (paint !== "none" && seen !== 1) copy.setAttribute(opacityName, String(seen));
}

function write(
  copy: SVGElement,
  style: CSSStyleDeclaration,
  properties: Readonly<Record<string, string>>,
): void {
  for (const [name, plain] of Object.entries(properties)) {
    const value = style.getPropertyValue(name);
    const attribute = name === "text-decoration-line" ? "text-decoration" : name;
    if (value === plain || value === "") copy.removeAttribute(attribute);
    else copy.setAttribute(attribute, value);
  }
}
