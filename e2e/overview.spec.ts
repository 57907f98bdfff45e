import { expect, test, waitUntilReady } from "./readoutTest";

test.describe("overview", { tag: "@wide" }, () => {
  test("a selection leaves every view on the first screen", async ({ open, page }) => {
    await open("/?sel=event:ministers-call");
    const details = page.locator('[data-view="details"]');
    expect(await details.evaluate((panel) => panel.scrollHeight)).toBeGreaterThan(900);
    for (const view of ["article", "timeline", "relations", "map", "details"]) {
      const box = await page.locator(`[data-view="${view}"]`).boundingBox();
      expect(box && box.y + box.height, view).toBeLessThanOrEqual(900);
    }
  });

  test("a selection neither stretches a view nor presses it together", async ({ open, page }) => {
    await open("/?sel=event:ministers-call");
    for (const width of [920, 1150, 1280, 1400, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await waitUntilReady(page);
      for (const view of ["article", "timeline", "relations", "map"]) {
        const box = await page.locator(`[data-view="${view}"]`).boundingBox();
        expect(box?.height, `${view} at ${width} px`).toBeGreaterThanOrEqual(290);
        expect(box?.height, `${view} at ${width} px`).toBeLessThanOrEqual(720);
      }
    }
  });
});
