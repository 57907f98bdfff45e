/**
 * A drawn view in lines of text, to be compared and read in a review: headings, texts, rows of
 * tables, and of pictures each shape and word with its place in whole pixels and its colour.
 */
export function describeView(root: Element): string {
  return describeChildren(root, "").join("\n") + "\n";
}

const SHORT_PATH = 32;
const SHAPES = new Set(["rect", "circle", "line", "path", "polygon", "polyline", "text"]);
const HEADING = /^h[1-6]$/;
const MOST_LETTERS = 110;
const MOST_LETTERS_OF_CELL = 48;

function describe(element: Element, indent: string): string[] {
  const tag = element.tagName.toLowerCase();
  if (["title", "defs", "pattern", "option"].includes(tag)) return [];
  if (tag === "svg" && element.getAttribute("role") !== "group") return [];
  if (HEADING.test(tag)) return line(indent, `# ${words(element)}`);
  if (tag === "tr" || element.getAttribute("role") === "row") return [indent + row(element)];
  if (tag === "mark") return line(indent, `${mark(element)} ${words(element)}`);
  if (SHAPES.has(tag)) return line(indent, shape(element));
  if (element.hasAttribute("data-ref") && element.closest("svg")) {
    // Shapes without a colour only take presses.
    const shapes = describeChildren(element, "").filter(
      (text) => !/^(?:rect|path) \S+(?: of \d+)?$/.test(text),
    );
    return [`${indent}${mark(element)} ${shapes.map((text) => text.trim()).join("; ")}`];
  }
  if (element.hasAttribute("data-ref")) return line(indent, `${mark(element)} ${words(element)}`);
  const holdsMarks = element.querySelector("[data-ref], tr, h2, h3, h4, svg[role=group]") !== null;
  const isGroup = holdsMarks || element.closest("svg[role=group]") !== null;
  if (isGroup) return describeChildren(element, indent);
  const text = words(element);
  return text === "" ? [] : line(indent, text);
}

function describeChildren(element: Element, indent: string): string[] {
  const transform = element.getAttribute("transform");
  const lines = [...element.children].flatMap((child) => describe(child, indent));
  const isMoved = transform !== null && lines.length > 0;
  return isMoved ? [`${indent}(${round(transform)})`, ...lines.map((text) => `  ${text}`)] : lines;
}

function line(indent: string, text: string): string[] {
  return [indent + cut(text, MOST_LETTERS)];
}

/** The beginning, and how many letters follow: what is left out cannot change its length unseen. */
function cut(text: string, letters: number): string {
  const rest = text.length - letters;
  return rest > 0 ? `${text.slice(0, letters)}…+${rest}` : text;
}

/** What the mark stands for, how it stands out, and whether it is what is selected. */
function mark(element: Element): string {
  const emphasis = element.getAttribute("data-emphasis");
  return [
    `[${element.getAttribute("data-ref")}]`,
    emphasis === "normal" ? null : emphasis,
    element.getAttribute("aria-current") === "true" ? "selected" : null,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

function row(element: Element): string {
  const [ref] = [element, ...element.querySelectorAll("[data-ref]")].flatMap(
    (item) => item.getAttribute("data-ref") ?? [],
  );
  const cells = [...element.children].map((cell) => cut(cellWords(cell), MOST_LETTERS_OF_CELL));
  return [ref ? `[${ref}]` : "", ...cells].join(" | ").trim();
}

/** Of a cell that holds signs, what they are called. */
function cellWords(cell: Element): string {
  const name = cell.querySelector("[aria-label]")?.getAttribute("aria-label");
  return cell.getAttribute("role") === "gridcell" && name ? name : words(cell);
}

const PLACES = ["x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "width", "height", "points"];

function shape(element: Element): string {
  const tag = element.tagName.toLowerCase();
  const places = PLACES.flatMap((name) => element.getAttribute(name) ?? []);
  const path = element.getAttribute("d");
  const turn = element.getAttribute("transform");
  return [
    tag,
    places.length > 0 ? places.map(round).join(",") : null,
    path === null ? null : ends(path),
    turn === null ? null : `(${round(turn)})`,
    ...["fill", "stroke"].map((name) => colour(element, name)),
    tag === "text" ? `“${words(element)}”` : null,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

/** Where a path begins and ends, and of how many points it is made. */
function ends(path: string): string {
  if (path.length <= SHORT_PATH) return round(path);
  const points = path.match(/-?\d+(?:\.\d+)?[, ]-?\d+(?:\.\d+)?/g) ?? [];
  const [first = "", last = ""] = [points[0], points.at(-1)];
  return `${round(first)}…${round(last)} of ${points.length}`;
}

function colour(element: Element, name: string): string | null {
  const value = element.getAttribute(name) ?? classColour(element, name);
  if (value === null || value === "none" || value === "transparent") return null;
  return `${name}=${value.includes("url(") ? "pattern" : value.replace(/^var\(--(.+)\)$/, "$1")}`;
}

function classColour(element: Element, name: string): string | null {
  const classes = (element.getAttribute("class") ?? "").split(" ");
  return classes.find((item) => item.startsWith(`${name}-`))?.slice(name.length + 1) ?? null;
}

function round(text: string): string {
  return text.replace(/-?\d+(?:\.\d+)?/g, (number) => String(Math.round(Number(number)) + 0));
}

/** Texts of neighbouring elements apart. */
function words(element: Element): string {
  const texts = [...element.childNodes].map((node) =>
    node instanceof Element ? words(node) : (node.textContent ?? ""),
  );
  const isInline = [...element.children].every((child) =>
    /^(?:tspan|b|i|em|bdi)$/i.test(child.tagName),
  );
  return texts
    .join(isInline ? "" : " ")
    .replace(/\s+/g, " ")
    .trim();
}
