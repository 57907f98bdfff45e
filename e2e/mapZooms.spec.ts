import type { Page } from "@playwright/test";
import { isOver, readLabelBoxes, tellOverlaps } from "./labelBoxes";
import { expect, test } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/map/";
/** The whole, the region, the border, a district, and Gaza. */
const CAMERAS = ["", "map=58,29,0.6", "map=62,27.5,3", "map=61.5,26.5,9", "map=34.5,31.5,5"];

/** Marks with their signs, and what lies on the map: cards, pills, panel, buttons and words over it. */
function readShapes(page: Page) {
  return page.evaluate(() => {
    const frame = document.querySelector('[data-view="map"]')!;
    const svg = frame.querySelector('svg[role="group"]')!;
    const boxOf = (element: Element) => {
      const { x, y, width: widthPx, height: heightPx } = element.getBoundingClientRect();
      return { x, y, widthPx, heightPx };
    };
    const marks = [...svg.querySelectorAll("[data-ref]")].map((mark) => ({
      owner: mark.getAttribute("data-ref")!,
      isCard: mark.closest("[data-still]") !== null,
      box: boxOf(mark.querySelector(":scope > circle:not([opacity])") ?? mark),
    }));
    const cards = [...svg.querySelectorAll("[data-still] > rect.fill-card")].map(boxOf);
    const overMap = [...svg.parentElement!.children].filter((child) => child !== svg).map(boxOf);
    return { marks, cards, overMap };
  });
}

async function findFaults(page: Page): Promise<string[]> {
  const texts = await readLabelBoxes(page, "map");
  const { marks, cards, overMap } = await readShapes(page);
  const free = marks.filter(({ isCard }) => !isCard);
  const inKey = await page.locator('[data-view="map"] > footer').boundingBox();
  const onMap = texts.filter(({ y }) => !inKey || y < inKey.y);
  expect(onMap.length).toBeGreaterThan(5);
  expect(free.length).toBeGreaterThan(1);
  expect(cards.length + overMap.length).toBeGreaterThan(1);
  return [
    ...tellOverlaps(onMap),
    ...onMap.flatMap((text) =>
      free.flatMap(({ owner, box }) =>
        owner !== text.owner && isOver(text, box) ? [`“${text.text}” over mark ${owner}`] : [],
      ),
    ),
    ...free.flatMap(({ owner, box }, at) => [
      ...free.slice(at + 1).flatMap((o) => (isOver(box, o.box) ? [`${owner} on ${o.owner}`] : [])),
      ...[...cards, ...overMap].flatMap((card) =>
        isOver(box, card) ? [`card over ${owner}`] : [],
      ),
    ]),
    ...overMap.flatMap((box, at) => [
      ...[...overMap.slice(at + 1), ...cards].flatMap((other) =>
        isOver(box, other) ? ["a button or notice on another or on a card"] : [],
      ),
      ...onMap.flatMap((text) => (isOver(text, box) ? [`“${text.text}” under a button`] : [])),
    ]),
    ...cards.flatMap((box, at) =>
      cards.slice(at + 1).flatMap((other) => (isOver(box, other) ? ["card over card"] : [])),
    ),
  ];
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`the map with all context at ${viewport.width} px`, { tag: "@wide" }, () => {
    test.use({ viewport, hasTouch: viewport.width < 700 });

    test("lays no name, mark or card on another at five zooms", async ({ open, page }) => {
      for (const camera of CAMERAS) {
        await open(`${PAGE}?layer=all&${camera}`);
        await expect(page.getByText(/marks on this map, by name$/)).toBeVisible();
        expect(await findFaults(page), camera).toEqual([]);
      }
    });

    test("goes close to the border by one press, which the link keeps, and back by one", async ({
      open,
      page,
    }) => {
      await open(`${PAGE}?layer=all`);
      const closeUp = page.getByRole("button", { name: "border close-up" });
      const box = (await closeUp.boundingBox())!;
      const least = viewport.width < 700 ? 44 : 24;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(least);
      await closeUp.focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/map=6\d[\d.]*,2\d/);
      const map = page.locator('[data-view="map"]');
      await expect(map.locator("svg text").filter({ hasText: /^Balochistan$/ })).toBeVisible();
      // It glides there.
      await expect.poll(() => findFaults(page)).toEqual([]);
      await page.getByRole("button", { name: "Show the whole map" }).click();
      await expect(page).not.toHaveURL(/map=/);
    });

    test("names every mark, those without room beside them below the map", async ({
      open,
      page,
    }) => {
      await open(`${PAGE}?layer=all`);
      const map = page.locator('[data-view="map"]');
      const list = map.locator("details").filter({ hasText: "marks on this map, by name" });
      await list.locator("summary").click();
      const marks = map.locator("svg g[data-ref]").filter({ has: page.locator(":scope > circle") });
      const names = await marks.evaluateAll((all) => all.map((mark) => mark.ariaLabel));
      expect(names.length).toBeGreaterThan(5);
      expect(names).not.toContain(null);
      await expect(list.getByRole("button")).toHaveCount(names.length);
    });
  });
}
