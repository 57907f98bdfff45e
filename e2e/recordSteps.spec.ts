import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const TIMELINE = "/d/pakistan-iran-2023/timeline/";
const place = (page: Page, text: string) =>
  page.getByRole("group", { name: "Step through the records" }).getByText(text, { exact: true });

test("steps through the records by keyboard, each brought into sight, and back", async ({
  open,
  page,
}) => {
  await open(`${TIMELINE}?time=calendar&layer=all&t=2024-01-10..2024-01-25`);
  const next = page.getByRole("button", { name: "Next record" });
  await next.focus();
  await page.keyboard.press("Enter");
  await expect(place(page, "1 of 270")).toBeVisible();
  // The first of them lies decades before the window, which opens up to it.
  await expect(page).toHaveURL(/t=19\d\d-\d\d-\d\d\.\.2024-01-25/);
  await expect(page.locator('[data-view="details"]')).toBeVisible();
  await expect(next).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(place(page, "2 of 270")).toBeVisible();
  await page.goBack();
  await expect(place(page, "1 of 270")).toBeVisible();
});

// On a phone the details lie over the control once a record is selected.
test(
  "plays from the selected record until Esc, which leaves the selection",
  { tag: "@wide" },
  async ({ open, page }) => {
    await page.clock.install();
    await open(`${TIMELINE}?sel=event:ministers-call`);
    await page.getByRole("button", { name: "play" }).click();
    await page.clock.runFor(6100);
    await expect(place(page, "3 of 23")).toBeVisible();
    await expect(
      page.locator('[data-view="timeline"] [data-ref][aria-current="true"]'),
    ).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "play" })).toBeVisible();
    await page.clock.runFor(20_000);
    await expect(place(page, "3 of 23")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=/);
  },
);
