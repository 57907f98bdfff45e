import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";

/** Presses Tab until the focus is inside the view; fails after `limit` presses. */
async function tabInto(page: Page, view: string, limit = 60): Promise<void> {
  for (let press = 0; press < limit; press++) {
    await page.keyboard.press("Tab");
    const inside = await page.evaluate((name) => {
      const active = document.activeElement;
      return active?.matches(`[data-view="${name}"] [data-roving]`) ?? false;
    }, view);
    if (inside) return;
  }
  throw new Error(`Tab never reached a mark of ${view}`);
}

function focusedReference(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-ref") ?? null);
}

test.describe("keyboard", { tag: "@wide" }, () => {
  for (const view of ["timeline", "relations", "map", "article"]) {
    test(`the marks of the ${view} are one Tab stop, with arrows inside`, async ({
      open,
      page,
    }) => {
      await open("/");
      await tabInto(page, view);
      const stops = await page
        .locator(`[data-view="${view}"] [data-roving]`)
        .evaluateAll(
          (items) => items.filter((item) => (item as HTMLElement).tabIndex === 0).length,
        );
      expect(stops).toBe(1);
      const visited = new Set([await focusedReference(page)]);
      for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowLeft", "End", "Home"]) {
        await page.keyboard.press(key);
        visited.add(await focusedReference(page));
      }
      expect(visited.size).toBeGreaterThan(2);
      expect(visited).not.toContain(null);
    });
  }

  for (const view of ["timeline", "relations", "article"]) {
    test(`under a filter the first stop of the ${view} passes it`, async ({ open, page }) => {
      await open("/?issue=gaza-ceasefire");
      await tabInto(page, view);
      const emphasis = await page.evaluate(() =>
        document.activeElement?.getAttribute("data-emphasis"),
      );
      expect(emphasis).not.toBe("muted");
    });
  }

  test("Enter selects, Esc closes one level and gives the focus back", async ({ open, page }) => {
    await open("/");
    await tabInto(page, "timeline");
    const reference = await focusedReference(page);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/[?&]sel=/);
    await expect(page.locator('[data-view="details"]')).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=/);
    await expect.poll(() => focusedReference(page)).toBe(reference);
  });

  test("an open popover takes Esc before the selection does", async ({ open, page }) => {
    await open(`${DOSSIER}/?sel=event:ministers-call`);
    await page.getByRole("button", { name: /More filters/ }).click();
    const actors = page.locator('[data-filter="actor:jalil-abbas-jilani"]');
    await expect(actors).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(actors).toBeHidden();
    await expect(page).toHaveURL(/sel=event:ministers-call/);
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=/);
  });

  test("a filter is set and taken back without a mouse", async ({ open, page }) => {
    await open("/");
    const chip = page.locator('[data-filter="issue:gaza-ceasefire"]').first();
    await chip.focus();
    await page.keyboard.press("Space");
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await expect(chip).toBeFocused();
    await page.keyboard.press("Space");
    await expect(chip).toHaveAttribute("aria-pressed", "false");
  });

  test("what a filter did is spoken once", async ({ open, page }) => {
    await open("/");
    await page.locator('[data-filter="issue:gaza-ceasefire"]').first().click();
    await expect(page.getByRole("status").filter({ hasText: "2 of 23 records" })).toBeAttached();
  });

  test("skip links lead to filters and views", async ({ open, page }) => {
    await open("/");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the filters" })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#views")).toBeFocused();
  });

  test("focus is never hidden behind the masthead", async ({ open, page }) => {
    await open(`${DOSSIER}/records/`);
    for (let press = 0; press < 25; press++) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const box = active.getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return at && (active.contains(at) || at.contains(active))
          ? null
          : (active.textContent ?? active.tagName);
      });
      expect(covered).toBeNull();
    }
  });
});
