import { readLabelBoxes, tellOverlaps } from "./labelBoxes";
import { expect, test } from "./readoutTest";

const WIDE = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
];

test.describe("first screen", { tag: "@wide" }, () => {
  for (const viewport of WIDE) {
    test(`is whole at ${viewport.width} × ${viewport.height}, with no label over another`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open("/");
      const size = await page.evaluate(() => ({
        scrollHeight: document.documentElement.scrollHeight,
        scrollWidth: document.documentElement.scrollWidth,
      }));
      expect(size.scrollHeight).toBeLessThanOrEqual(viewport.height);
      expect(size.scrollWidth).toBeLessThanOrEqual(viewport.width);
      for (const view of ["article", "timeline", "relations", "map"]) {
        const box = await page.locator(`[data-view="${view}"]`).boundingBox();
        expect(box, view).not.toBeNull();
        expect((box?.y ?? 0) + (box?.height ?? Infinity), view).toBeLessThanOrEqual(
          viewport.height,
        );
      }
      const timeline = await page.locator('[data-view="timeline"]').boundingBox();
      expect(timeline?.height).toBeGreaterThanOrEqual(220);
      for (const state of ["/", "/?sel=position:condemnation-of-attack"]) {
        if (state !== "/") await open(state);
        for (const view of ["timeline", "relations", "map"]) {
          const boxes = await readLabelBoxes(page, view);
          expect(boxes.length, view).toBeGreaterThan(3);
          expect(tellOverlaps(boxes), `${view} of ${state}`).toEqual([]);
        }
      }
    });
  }

  test("is drawn alike in the dark", async ({ open, page }) => {
    await open("/");
    const boxes = () => readLabelBoxes(page, "timeline");
    const light = await boxes();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await boxes()).toEqual(light);
  });

  test("has one row of chips", async ({ open, page }) => {
    for (const { width, height, state } of [
      { width: 1280, height: 800, state: "/" },
      { width: 1280, height: 800, state: "/?q=terrorism" },
      { width: 1280, height: 800, state: "/?issue=counter-terrorism&q=terrorism&layer=all" },
      { width: 1440, height: 900, state: "/?actor=jalil-abbas-jilani&q=terrorism" },
    ]) {
      await page.setViewportSize({ width, height });
      await open(state);
      const toolbar = page.getByRole("toolbar", { name: "Filters" });
      const reset = toolbar.getByRole("button", { name: "Reset" });
      await expect(reset, state).toHaveCount(state === "/" ? 0 : 1);
      const tops = await toolbar.locator("> *").evaluateAll((items) =>
        items.map((item) => {
          const box = item.getBoundingClientRect();
          return Math.round(box.y + box.height / 2);
        }),
      );
      expect(tops.length, state).toBeGreaterThan(7);
      expect(Math.max(...tops) - Math.min(...tops), state).toBeLessThanOrEqual(4);
    }
  });

  test("tells a newcomer the story without a press", async ({ open, page }) => {
    await open("/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "foreign ministers speak by phone",
    );
    const heading = page.locator(".dossier-heading");
    for (const part of ["Pakistan", "Iran", "December 2023", "The Nation", "20 December 2023"]) {
      await expect(heading).toContainText(part);
    }
    const timeline = page.locator('[data-view="timeline"]');
    await expect(timeline).toContainText("As we read it, an attack prompts a call");
    await expect(timeline).toContainText("the editorial judges it");
    await expect(timeline).toContainText("day not given");
    await expect(timeline).toContainText("prompting");
    const relations = page.locator('[data-view="relations"]');
    await expect(relations.getByRole("heading")).toContainText("no statement by Iran is reported");
  });
});

test.describe("first screen of a phone", { tag: "@phone" }, () => {
  test("shows headline, dateline, source, filters, the article's opening and the sequence, light and dark", async ({
    open,
    page,
  }) => {
    await open("/");
    const strip = page.locator(".phone-dock");
    const dock = await strip.boundingBox();
    const dockTop = dock?.y ?? 0;
    expect(dockTop).toBeGreaterThan(600);
    for (const part of [".dossier-heading", '[data-view="filters"]']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? Infinity), part).toBeLessThanOrEqual(dockTop);
    }
    const opening = await page.locator('[data-view="article"] mark[data-ref]').nth(1).boundingBox();
    expect(opening?.y).toBeLessThan(dockTop - 60);
    await expect(strip).toContainText("prompting");
    await expect(strip).toContainText("20 Dec");
    expect(tellOverlaps(await readLabelBoxes(page, "timeline"))).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await strip.boundingBox()).toEqual(dock);
    expect(await page.locator('[data-view="article"] mark[data-ref]').nth(1).boundingBox()).toEqual(
      opening,
    );
  });

  test("tabs lead to every page, More included", async ({ open, page }) => {
    await open("/");
    const dock = page.locator(".phone-dock");
    await dock.getByRole("link", { name: "Time", exact: true }).click();
    await expect(page).toHaveURL(/\/timeline\/$/);
    await dock.getByRole("button", { name: "More" }).click();
    await dock.getByRole("link", { name: "Records" }).click();
    await expect(page).toHaveURL(/\/records\/$/);
    await expect(page.locator('[data-view="records"]')).toBeVisible();
    await expect(dock).not.toContainText("prompting");
  });

  test("details come as a sheet above the tabs and Esc puts them away", async ({ open, page }) => {
    await open("/d/pakistan-iran-2023/timeline/");
    await page.locator('[data-view="timeline"] [data-ref="event:ministers-call"]').first().click();
    const details = page.locator('[data-view="details"]');
    await expect(details).toBeVisible();
    const sheet = await details.boundingBox();
    const dock = await page.locator(".phone-dock").boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((dock?.y ?? 0) + 1);
    await page.keyboard.press("Escape");
    await expect(details).toHaveCount(0);
  });
});
