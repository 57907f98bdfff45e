import { expect, test } from "./readoutTest";

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
});
