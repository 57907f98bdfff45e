import { expect, test } from "./readoutTest";

const TIMELINE = "/d/pakistan-iran-2023/timeline/?layer=all";

test.describe("calendars", { tag: "@wide" }, () => {
  test("the axis speaks Solar Hijri when asked, with the Gregorian months below", async ({
    open,
    page,
  }) => {
    await open(TIMELINE);
    const timeline = page.locator('[data-view="timeline"]');
    const axis = timeline.locator("svg text");
    await expect(axis.filter({ hasText: /^Farvardin 1403$/ })).toHaveCount(0);
    await timeline
      .getByRole("combobox", { name: "Calendar of the axis" })
      .selectOption("Solar Hijri and Gregorian");
    await expect(page).toHaveURL(/[?&]cal=solar-hijri/);
    const newYear = axis.filter({ hasText: /^Farvardin 1403$/ }).first();
    const april = axis.filter({ hasText: /^Apr$/ }).first();
    await expect(newYear).toBeVisible();
    const [above, below] = [await newYear.boundingBox(), await april.boundingBox()];
    expect(below!.y).toBeGreaterThan(above!.y + above!.height / 2);
    expect(below!.x).toBeGreaterThan(above!.x);
    await page.goBack();
    await expect(page).not.toHaveURL(/cal=/);
    await expect(newYear).toHaveCount(0);
  });

  test("a record's day is told in three calendars", async ({ open, page }) => {
    await open(`${TIMELINE}&sel=event:fm-call-2023-12-18`);
    const details = page.locator('[data-view="details"]');
    await expect(details).toContainText("Monday 18 December 2023");
    await expect(details).toContainText("Solar Hijri: 27 Azar 1402");
    await expect(details).toContainText("Hijri, as reckoned (Umm al-Qura): 5 Jumada II 1445");
  });
});
