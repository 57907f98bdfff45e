import type { Page } from "@playwright/test";
import { isOver, readLabelBoxes, tellOverlaps } from "./labelBoxes";
import { expect, test } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/relations/";
/** By state, by office in the month of the strikes, by person, around one actor, and the ways between two. */
const STATES = [
  "",
  "&level=office&from=2024-01-01&to=2024-01-31",
  "&level=person",
  "&ego=united-nations",
  "&path=china,jaish-al-adl",
];
const LEVELS = ["state", "office", "person"];
const WINDOWS = ["", "&from=2024-01-16&to=2024-01-18", "&to=1990-12-31"];
const EGOS = ["", "&ego=iran", "&ego=china.2", "&sel=tie:jaish-al-adl~iran"];
const MORE_STATES = LEVELS.flatMap((level) =>
  WINDOWS.flatMap((window) => EGOS.map((ego) => `&level=${level}${window}${ego}`)),
);
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 900, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 700 },
];

/** Shapes of actors and capsules of ties, each with what it stands for, and the words that a capsule does not hold. */
function readShapes(page: Page) {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { x, y, width: widthPx, height: heightPx } = element.getBoundingClientRect();
      return { x, y, widthPx, heightPx };
    };
    const marks = [
      ...document.querySelectorAll('[data-view="relations"] svg[role="group"] g[data-ref]'),
    ];
    const shapes = marks.flatMap((mark) => {
      const owner = mark.getAttribute("data-ref")!;
      const [, capsule] = mark.querySelectorAll(":scope > rect");
      const [shape] = mark.querySelectorAll(":scope > g > path, :scope > path[transform]");
      const drawn = owner.startsWith("actor:") ? shape : capsule;
      return drawn ? [{ owner, box: boxOf(drawn) }] : [];
    });
    const spilt = marks.flatMap((mark) => {
      const [capsule, text] = [mark.querySelectorAll("rect")[1], mark.querySelector("text")];
      if (!mark.getAttribute("data-ref")!.startsWith("tie:") || !capsule || !text) return [];
      return boxOf(text).widthPx > boxOf(capsule).widthPx - 2 ? [`${text.textContent} spilt`] : [];
    });
    return { shapes, spilt };
  });
}

async function findFaults(page: Page): Promise<string[]> {
  const texts = await readLabelBoxes(page, "relations");
  const { shapes, spilt } = await readShapes(page);
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...spilt,
    ...tellOverlaps(texts),
    ...texts.flatMap((text) =>
      shapes.flatMap(({ owner, box }) =>
        owner !== text.owner && isOver(text, box) ? [`“${text.text}” over ${owner}`] : [],
      ),
    ),
    ...shapes.flatMap(({ owner, box }, at) =>
      shapes.slice(at + 1).flatMap((o) => (isOver(box, o.box) ? [`${owner} on ${o.owner}`] : [])),
    ),
    ...(texts.length > 2 && shapes.length > 0 ? [] : ["no picture"]),
    ...(overflowPx > 0 ? [`${overflowPx} px too wide`] : []),
  ];
}

test.describe("the relations with all context", { tag: "@wide" }, () => {
  for (const viewport of SIZES) {
    test.describe(`at ${viewport.width} px`, () => {
      test.use({ viewport, hasTouch: viewport.width < 700 });

      test(
        "lay no name, shape or capsule on another in five states",
        { tag: [1440, 390].includes(viewport.width) ? [] : ["@long"] },
        async ({ open, page }) => {
          for (const state of STATES) {
            await open(`${PAGE}?layer=all${state}`);
            expect(await findFaults(page), state).toEqual([]);
          }
        },
      );

      test(
        "nor at any level, in any window, around any actor",
        { tag: "@long" },
        async ({ open, page }) => {
          for (const state of MORE_STATES) {
            await open(`${PAGE}?layer=all${state}`);
            expect.soft(await findFaults(page), state).toEqual([]);
          }
        },
      );
    });
  }
});
