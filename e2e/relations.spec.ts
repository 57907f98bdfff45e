import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/relations/";

interface Box {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Boxes of all texts and shapes of the picture as the browser drew them. */
function readBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const view = document.querySelector('[data-view="relations"]');
    const texts = [...(view?.querySelectorAll<SVGTextElement>('svg[role="group"] text') ?? [])];
    return texts.flatMap((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return width > 0 ? [{ text: text.textContent ?? "", x, y, width, height }] : [];
    });
  });
}

/** Line boxes hold air above and below the letters, so a shared fifth of the height is no overlap. */
function findOverlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      const isOver = across > 1 && down > 0.2 * Math.min(a.height, b.height);
      return isOver ? [`“${a.text}” over “${b.text}”`] : [];
    }),
  );
}

/** Words that are wider than the capsule around them. */
function findSpilt(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<SVGGElement>('[data-view="relations"] [data-ref^="tie:"]'),
    ].flatMap((mark) => {
      const [capsule, text] = [mark.querySelectorAll("rect")[1], mark.querySelector("text")];
      if (!capsule || !text) return [];
      const isSpilt =
        text.getBoundingClientRect().width > capsule.getBoundingClientRect().width - 2;
      return isSpilt ? [text.textContent ?? ""] : [];
    }),
  );
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 900, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 700 },
];

test.describe("the relations with context", { tag: "@wide" }, () => {
  for (const size of SIZES) {
    test(`have no label over another at ${size.width} px, by state, office and person`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize(size);
      for (const query of ["", "&level=office", "&level=person", "&ego=united-nations"]) {
        await open(`${PAGE}?layer=all${query}`);
        const boxes = await readBoxes(page);
        expect(boxes.length, query).toBeGreaterThan(8);
        expect(findOverlaps(boxes), query).toEqual([]);
        expect(await findSpilt(page), query).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }

  test("have no label over another in the card of the overview", async ({ open, page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await open("/?layer=all");
      const boxes = await readBoxes(page);
      expect(boxes.length).toBeGreaterThan(6);
      expect(findOverlaps(boxes), `${size.width} px`).toEqual([]);
    }
  });

  test("say who acts on whom, and open exactly the records of a line", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    const view = page.locator('[data-view="relations"]');
    await expect(view.getByRole("heading")).toHaveText(
      "Pakistan and Iran act both with and against each other",
    );
    const tie = view.locator('[data-ref="tie:jaish-al-adl~iran"]');
    await expect(tie).toHaveText("attack 7");
    await tie.click();
    await expect(page).toHaveURL(/sel=tie:jaish-al-adl~iran/);
    const details = page.locator('[data-view="details"]');
    await expect(details.locator('[data-ref^="event:"]')).toHaveCount(7);
  });

  test("stay where they are under a filter", async ({ open, page }) => {
    const places = () =>
      page.locator('[data-view="relations"] svg [data-ref]').evaluateAll((marks) =>
        marks.map((mark) => {
          const rect = mark.querySelector("rect");
          return [mark.getAttribute("data-ref"), rect?.getAttribute("x"), rect?.getAttribute("y")];
        }),
      );
    await open(`${PAGE}?layer=all`);
    const before = await places();
    await open(`${PAGE}?issue=gaza-ceasefire&layer=all`);
    expect(await places()).toEqual(before);
  });

  test("are walked with the arrow keys from actor to tie to actor", async ({ open, page }) => {
    await open(`${PAGE}?layer=all`);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute("data-ref") ?? null);
    await page.locator('[data-ref="actor:turkiye"]').focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("tie:iran~turkiye~both");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("actor:iran");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/sel=actor:iran/);
  });

  test("can be drawn around one actor and back again, from its details", async ({ open, page }) => {
    await open(`${PAGE}?layer=all&sel=actor:china`);
    await page.getByRole("link", { name: "Show only the relations of China" }).click();
    await expect(page).toHaveURL(/ego=china/);
    const ties = page.locator('[data-view="relations"] svg [data-ref^="tie:"]');
    await expect(ties).toHaveCount(4);
    await page.getByRole("link", { name: "show all", exact: true }).click();
    await expect(page).not.toHaveURL(/ego=/);
    await page.goBack();
    await expect(ties).toHaveCount(4);
  });
});
