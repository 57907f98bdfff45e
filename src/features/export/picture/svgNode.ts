const SVG = "http://www.w3.org/2000/svg";

export type Attributes = Readonly<Record<string, string | number>>;

/** A new element of a picture; numbers are rounded to hundredths of a pixel. */
export function svgNode(name: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    node.setAttribute(key, typeof value === "number" ? String(round(value)) : value);
  }
  node.append(...children);
  return node;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
