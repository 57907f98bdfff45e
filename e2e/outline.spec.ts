import type { Page } from "@playwright/test";
import { listFaults } from "./axeFaults";
import { pathOf } from "./pagePaths";
import { expect, test } from "./readoutTest";

const PAGES = ["timeline", "relations", "map"] as const;

const outline = (page: Page) => page.getByRole("list", { name: /^Outline of the / });
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe("the outline", () => {
  for (const view of PAGES) {
    test(`of the ${view} is chosen, selects and goes back`, async ({ open, page }) => {
      await open(pathOf(view, {}));
      await page.getByRole("link", { name: "outline", exact: true }).click();
      await expect(page).toHaveURL(/\?as=outline$/);
      const attack = outline(page).locator('[data-ref="event:police-station-attack"]').first();
      await attack.click();
      await expect(page).toHaveURL(/sel=event:police-station-attack/);
      await expect(attack).toHaveAttribute("aria-current", "true");
      await expect(page.locator('[data-view="details"]').first()).toContainText(
        "recent terrorist attack",
      );
      await page.goBack();
      await page.goBack();
      await expect(outline(page)).toHaveCount(0);
    });

    // Quick: the two lists that differ most, in the wide window.
    const faultTag = view === "map" ? ["@long"] : ["@wide"];
    const title = `of the ${view} has no fault, also with all context`;
    test(title, { tag: faultTag }, async ({ open, page }) => {
      await open(pathOf(view, { as: "outline" }));
      expect(await listFaults(page)).toEqual([]);
      await open(pathOf(view, { as: "outline", layer: "all", sel: "event:police-station-attack" }));
      await expect(outline(page)).toBeVisible();
      expect(await listFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  }

  test("opens a fold by a press and shows what it counts", async ({ open, page }) => {
    await open(pathOf("timeline", { as: "outline" }));
    const call = outline(page).getByRole("listitem").filter({ hasText: "2. Phone call" });
    const records = call.locator("ul [data-ref]");
    await expect(records).toHaveCount(0);
    await call.locator("summary").click();
    await expect(records).toHaveCount(11);
  });
});

test.describe("the outline by keyboard", { tag: "@wide" }, () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");

  test("is one Tab stop; arrows open, enter and leave a fold", async ({ open, page }) => {
    await open(pathOf("relations", { as: "outline" }));
    await expect(outline(page).locator('[tabindex="0"]')).toHaveCount(1);
    await page.getByRole("link", { name: "matrix", exact: true }).focus();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toMatch(/^Attackers, not identified/);
    while (!(await focused(page)).startsWith("Jilani, ")) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await expect(outline(page).locator("details[open] li").first()).toBeVisible();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(/^(to|with|from) /);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/sel=tie:/);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(/\?as=outline$/);
    await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toBe("10 relations");
    await page.keyboard.press("ArrowLeft");
    await expect(outline(page).locator("details[open]")).toHaveCount(0);
    await page.keyboard.press("Tab");
    await expect(outline(page).locator(":focus")).toHaveCount(0);
  });
});
