import type { Page } from "@playwright/test";
import { readDomSignature } from "./domSignature";
import { GOLDEN_DECKS } from "../src/testing/goldenDecks";
import { expect, test, waitUntilReady } from "./readoutTest";

const SITE = "/d/pakistan-iran-2023";
const [{ packed: DECK }] = GOLDEN_DECKS;
const FIRST = `${SITE}/timeline/?deck=${DECK}&issue=gaza-ceasefire&step=1`;
const SHOWN = FIRST.replace("&step", "&present=1&step");
const SECOND = `${SITE}/map/?deck=${DECK}&present=1&sel=place:sistan-baluchestan&step=2`;

const place = (page: Page, step: number) => page.getByText(`step ${step} of 3`, { exact: true });

/** What is laid over a legend or the caption, and legends that are not wholly seen. */
function readOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0);
    // Less is the empty edge of a legend, which pictures may use.
    const EDGE_PX = 8;
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > EDGE_PX &&
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;
    const legend = boxes(".view-frame > footer")[0]!;
    const caption = boxes(".present-caption")[0]!;
    const controls = boxes(".present-controls")[0]!;
    const inView = ".view-frame fieldset, .view-frame details, .view-frame > :not(footer) svg";
    return [
      ...(legend.bottom > caption.top ? ["the legend is cut"] : []),
      ...(meet(caption, controls) ? ["the buttons lie over the caption"] : []),
      ...(boxes(inView).some((box) => meet(box, legend)) ? ["the view lies over its legend"] : []),
    ];
  });
}

test.describe("before an audience", { tag: "@wide" }, () => {
  test("a deck is shown by a clicker, and Esc leads back to the same view", async ({
    open,
    page,
  }) => {
    await open(FIRST);
    const signature = await readDomSignature(page);
    await page.getByRole("link", { name: "Present", exact: true }).click();
    await expect(page).toHaveURL(SHOWN);
    await expect(place(page, 1)).toBeVisible();
    await expect(page.locator(".masthead, [data-view='filters']")).toHaveCount(0);

    await page.keyboard.press("PageDown");
    await expect(place(page, 2)).toBeVisible();
    await expect(page).toHaveURL(SECOND);
    await expect(page.locator('[data-view="map"]')).toBeVisible();
    await expect(page.locator(".present-caption")).toHaveText(
      "“Sistan and Baluchestan – a province, no point” (caption by the link’s author)",
    );
    await expect(page.getByRole("status").first()).toHaveText(/^Step 2 of 3/);

    await page.keyboard.press("b");
    await expect(page.locator("[data-blank]")).toBeVisible();
    await page.keyboard.press("PageUp");
    await expect(page.locator("[data-blank]")).toHaveCount(0);
    await expect(place(page, 1)).toBeVisible();

    await page.keyboard.press("o");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(place(page, 2)).toBeVisible();
    await page.goBack();
    await expect(place(page, 1)).toBeVisible();

    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(FIRST);
    await waitUntilReady(page);
    expect(await readDomSignature(page)).toEqual(signature);
  });

  test(
    "a mark that is pressed opens its details, and keeps its arrows",
    { tag: "@long" },
    async ({ open, page }) => {
      await open(SHOWN);
      await page.mouse.move(600, 400);
      await expect(page.getByRole("group", { name: "Presenting" })).toHaveCSS("opacity", "1");
      await page.locator('[data-ref="position:call-for-ceasefire"]').first().click();
      await expect(page.locator('[data-view="details"]')).toBeVisible();
      const selected = page.url();
      await page.locator('[data-ref="position:call-for-ceasefire"]').first().focus();
      await page.keyboard.press("ArrowRight");
      expect(page.url()).toBe(selected);
      await page.keyboard.press("PageDown");
      await expect(page).toHaveURL(SECOND);
      await page.keyboard.press("ArrowLeft");
      await expect(page).toHaveURL(SHOWN);
    },
  );

  test("nothing lies over a legend or the caption, and a step leaves the focus", async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await open(
      `${SITE}/timeline/?layer=all&present=1&sel=event:fm-call-2023-12-18&step=9&t=2023-12..2023-12`,
    );
    expect(await readOverlaps(page)).toEqual([]);
    await open(`${SITE}/timeline/?present=1&sel=event:police-station-attack&step=2`);
    await page.keyboard.press("ArrowRight");
    await expect(page.locator('[data-view="details"] h2')).toHaveText("Sistan and Baluchestan");
    await waitUntilReady(page);
    expect(await readOverlaps(page)).toEqual([]);
    await expect(page.locator("#views")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator('[data-view="details"]')).toHaveCount(0);
    await expect(page).toHaveURL(/present=1/);
  });

  test("the speaker’s window follows, and leads", async ({ open, page }) => {
    await open(SHOWN);
    const opened = page.waitForEvent("popup");
    await page.keyboard.press("n");
    const notes = await opened;
    await waitUntilReady(notes);
    await expect(notes.getByText("What the article says of Gaza")).toBeVisible();
    await expect(notes.getByText("Next: Sistan and Baluchestan · Map")).toBeVisible();
    await page.bringToFront();
    await page.keyboard.press("PageDown");
    await expect(place(notes, 2)).toBeVisible();
    await notes.getByRole("button", { name: "Next step ›" }).click();
    await expect(page).toHaveURL(/relations.*step=3/);
    await expect(place(page, 3)).toBeVisible();
    await notes.getByRole("button", { name: "Start" }).click();
    await expect(notes.getByRole("button", { name: "Pause" })).toBeVisible();
  });

  test(
    "the last row of a room reads it: nothing is smaller than 18 px",
    { tag: "@long" },
    async ({ open, page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 });
      for (const path of [SHOWN, SECOND]) {
        await open(path);
        const small = await page.evaluate(() => {
          const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = words.nextNode(); node; node = words.nextNode()) {
            const element = node.parentElement;
            if (!element || node.textContent?.trim() === "") continue;
            if (element.closest(".sr-only, script, [hidden]") !== null) continue;
            if (!element.checkVisibility()) continue;
            const drawnPx = Number.parseFloat(getComputedStyle(element).fontSize) * 1.5;
            if (drawnPx < 18) found.push(`${drawnPx} px: ${node.textContent}`);
          }
          const foot = document.querySelector(".present-caption")?.getBoundingClientRect();
          const isInside = foot !== undefined && foot.bottom <= innerHeight;
          const scale = document.querySelector("main")?.getBoundingClientRect().width;
          const isWide = scale === innerWidth && document.documentElement.scrollWidth <= innerWidth;
          return { found, isInside, isWide };
        });
        expect(small).toEqual({ found: [], isInside: true, isWide: true });
      }
    },
  );

  test(
    "the guided tour is shown where the link carries no deck",
    { tag: "@long" },
    async ({ open, page }) => {
      await open(`${SITE}/present/`);
      await page.getByRole("listitem").getByRole("link").first().click();
      await expect(page.getByText(/^step 1 of \d+$/)).toBeVisible();
      await page.keyboard.press("End");
      await expect(page.getByText(/^step (\d+) of \1$/)).toBeVisible();
      await expect(page.getByRole("status").first()).toHaveText(/^Step 12 of 12/);
      await page.keyboard.press("PageDown");
      await expect(page.getByRole("status").first()).toHaveText("This is the last step.");
    },
  );

  test(
    "a zoom stays under the pointer, however large all is shown",
    { tag: "@long" },
    async ({ open, page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 });
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(`${SITE}/map/?present=1`);
      const province = page.locator('[data-view="map"] path[fill^="url("]');
      const before = (await province.first().boundingBox())!;
      const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
      await page.mouse.move(x, y);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -300);
      await page.keyboard.up("Control");
      await expect(page).toHaveURL(/map=/);
      await waitUntilReady(page);
      const after = (await province.first().boundingBox())!;
      expect(after.width).toBeGreaterThan(1.3 * before.width);
      expect(Math.abs(after.x + after.width / 2 - x)).toBeLessThan(4);
      expect(Math.abs(after.y + after.height / 2 - y)).toBeLessThan(4);
    },
  );
});
