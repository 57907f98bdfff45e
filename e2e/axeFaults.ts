import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type AxeResult = Awaited<ReturnType<AxeBuilder["analyze"]>>;
type AxeRule = AxeResult["violations"][number];
type AxeNode = AxeRule["nodes"][number];

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong, and what it cannot decide unless there is a reason to leave it at that. Elements
 * that `leftOut` selects are not looked at.
 */
export async function listFaults(page: Page, leftOut?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // The page has no frames, and no list of all that is right is wanted.
    .setLegacyMode(true)
    .options({ resultTypes: ["violations", "incomplete"] })
    .withTags(TAGS);
  const { violations, incomplete } = await (
    leftOut === undefined ? builder : builder.exclude(leftOut)
  ).analyze();
  return [
    ...(await tellUnexplained(page, violations, (_, { isMuted }) => isMuted)),
    ...(await tellUnexplained(page, incomplete, isUndecidable)),
  ];
}

async function tellUnexplained(
  page: Page,
  rules: readonly AxeRule[],
  isExplained: (node: AxeNode, place: Place) => boolean,
): Promise<string[]> {
  const found = rules.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, node })));
  const places = await findPlaces(
    page,
    found.map(({ node }) => node),
  );
  return found.flatMap(({ id, node }, at) => {
    const place = places[at];
    if (id === "color-contrast" && place && isExplained(node, place)) return [];
    if (id === "target-size" && place?.isHalfCovered) return [];
    return [`${id}: ${node.html} (${node.any[0]?.message ?? node.failureSummary ?? ""})`];
  });
}

/** Where an element stands, as far as it bears on what axe says of it. */
interface Place {
  /** Filtered out, and muted on purpose; the table holds the same words at full contrast. */
  isMuted: boolean;
  /** In a picture or on a highlighter stroke, whose ground axe cannot see. */
  isOnPicture: boolean;
  /** Half under the masthead or the sheet, from which scrolling brings it out at its full size. */
  isHalfCovered: boolean;
}

/** The place of each element; null for one in a frame, of which there are none. */
function findPlaces(page: Page, nodes: readonly AxeNode[]): Promise<(Place | null)[]> {
  const selectors = nodes.map(({ target: [first] }) => (typeof first === "string" ? first : null));
  return page.evaluate((all) => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const top = boxOf(".masthead")?.bottom ?? 0;
    const bottom = boxOf(".details-slot")?.top ?? boxOf(".phone-dock")?.top ?? innerHeight;
    return all.map((selector) => {
      const element = selector === null ? null : document.querySelector(selector);
      if (!element) return null;
      const box = element.getBoundingClientRect();
      return {
        isMuted: element.closest('[data-emphasis="muted"]') !== null,
        isOnPicture: element.closest("svg, mark") !== null,
        isHalfCovered: box.top < top || box.bottom > bottom,
      };
    });
  }, selectors);
}

/**
 * Why axe gives up on a contrast, where the cause is the way it looks and not the colours: something
 * lies over or under the words, or they are but a sign such as “−”. The colours themselves are tokens,
 * whose contrasts src/app/tokens.test.ts computes. Any other reason, such as equal colours, is a fault.
 */
const UNDECIDABLE = new Set([
  "bgGradient",
  "bgOverlap",
  "fgAlpha",
  "elmPartiallyObscured",
  "elmPartiallyObscuring",
  "nonBmp",
  "pseudoContent",
  "shortTextContent",
]);

function isUndecidable(node: AxeNode, { isOnPicture }: Place): boolean {
  const isKnown = node.any.some(({ data }: { data: unknown }) => {
    const reason = typeof data === "object" && data && "messageKey" in data && data.messageKey;
    return typeof reason === "string" && UNDECIDABLE.has(reason);
  });
  return isKnown || isOnPicture;
}
