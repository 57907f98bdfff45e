import type { Locator } from "@playwright/test";
import { expect, test, waitUntilReady } from "./readoutTest";

test.describe("overview on a phone", { tag: "@phone" }, () => {
  test("the ways below the map stand on one line", async ({ open, page }) => {
    await open("/");
    const map = page.locator('[data-view="map"]');
    const link = await textBox(map.getByRole("link", { name: /name no place$/ }));
    const key = await textBox(map.locator("summary").filter({ hasText: /^key$/ }));
    expect(Math.abs(link.bottom - key.bottom)).toBeLessThanOrEqual(1);
  });
});

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

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1280, height: 800 },
  ]) {
    test(`beside a selection's details every view is whole at ${viewport.width} × ${viewport.height}, the sequence's rows too`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize(viewport);
      for (const sel of [
        "position:call-for-ceasefire",
        "event:ministers-call",
        "actor:iran",
        // Of these two no record is told.
        "tie:iran~pakistan",
        "place:pakistan",
      ]) {
        await open(`/?sel=${sel}`);
        const size = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(size, sel).toBeLessThanOrEqual(viewport.height);
        for (const view of ["article", "timeline", "relations", "map", "details"]) {
          const box = await page.locator(`[data-view="${view}"]`).boundingBox();
          expect(box && box.y + box.height, `${view} of ${sel}`).toBeLessThanOrEqual(
            viewport.height,
          );
        }
        const picture = page.locator('[data-view="timeline"] svg[role="group"]').locator("..");
        const hidden = await picture.evaluate((room) => room.scrollHeight - room.clientHeight);
        expect(hidden, sel).toBeLessThanOrEqual(0);
      }
    });
  }

  test("a filter says where the sentences are that pass it, and goes there", async ({
    open,
    page,
  }) => {
    await open("/?issue=gaza-ceasefire");
    const article = page.locator('[data-view="article"]');
    const cue = article.getByRole("button", { name: "1 sentence below ↓ show" });
    await cue.click();
    await expect(cue).toHaveCount(0);
    await expect(
      article.locator("mark").filter({ hasText: "advocated for an immediate ceasefire" }),
    ).toBeInViewport();
    await open("/");
    await expect(article.getByRole("button", { name: /show$/ })).toHaveCount(0);
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

/** Where the words of an element stand, without the room around them. */
async function textBox(element: Locator): Promise<{ bottom: number }> {
  return element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return { bottom: range.getBoundingClientRect().bottom };
  });
}
