import type { Page } from "@playwright/test";
import { isOver, readLabelBoxes, tellOverlaps } from "./labelBoxes";

/** Every piece of text in a view's picture, and the marks and lines that it may not lie on. */
export async function readPicture(page: Page, view: string) {
  return { texts: await readLabelBoxes(page, view), ...(await readShapes(page, view)) };
}

function readShapes(page: Page, view: string) {
  return page.evaluate((name) => {
    const frame = document.querySelector(`[data-view="${name}"]`)!;
    const boxOf = (element: Element) => {
      const { x, y, width: widthPx, height: heightPx } = element.getBoundingClientRect();
      return { x, y, widthPx, heightPx };
    };
    const glyphs = [...frame.querySelectorAll("svg g[data-ref] > g[transform]")]
      .map((glyph) => ({
        owner: glyph.closest("[data-ref]")!.getAttribute("data-ref"),
        box: boxOf(glyph.firstElementChild!),
      }))
      .filter(({ box }) => box.widthPx > 0 || box.heightPx > 0);
    /** Upright and level pieces of a path of absolute M, V and L. */
    const pieces = [...frame.querySelectorAll<SVGPathElement>("[data-line], [data-link]")].flatMap(
      (path) => {
        const origin = path.ownerSVGElement!.getBoundingClientRect();
        const found: { x: number; y: number; widthPx: number; heightPx: number }[] = [];
        let [x, y] = [0, 0];
        for (const [, letter, numbers] of (path.getAttribute("d") ?? "").matchAll(
          /([MVL])([^MVL]*)/g,
        )) {
          const [first = 0, second = 0] = (numbers ?? "").split(",").map(Number);
          const [toX, toY] = letter === "V" ? [x, first] : [first, second];
          if (letter !== "M") {
            found.push({
              x: origin.x + Math.min(x, toX) - 0.5,
              y: origin.y + Math.min(y, toY) - 0.5,
              widthPx: Math.abs(x - toX) + 1,
              heightPx: Math.abs(y - toY) + 1,
            });
          }
          [x, y] = [toX, toY];
        }
        return found;
      },
    );
    return { glyphs, pieces };
  }, view);
}

/** Labels on one another, on a mark that is not theirs or on a line, in words. */
export function findFaults({
  texts,
  glyphs,
  pieces,
}: Awaited<ReturnType<typeof readPicture>>): string[] {
  return [
    ...tellOverlaps(texts),
    ...glyphs.flatMap((glyph, at) =>
      glyphs
        .slice(at + 1)
        .flatMap((other) =>
          isOver(glyph.box, other.box) ? [`${glyph.owner} on ${other.owner}`] : [],
        ),
    ),
    ...texts.flatMap((label) => [
      ...glyphs.flatMap(({ owner, box }) =>
        owner !== label.owner && isOver(label, box) ? [`${label.text} / mark ${owner}`] : [],
      ),
      ...pieces.flatMap((piece) => (isOver(label, piece) ? [`${label.text} / line`] : [])),
    ]),
  ];
}
