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

test("plays from the selected record until Esc, which leaves the selection", async ({
  open,
  page,
}) => {
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
});

test(
  "stays within reach of a thumb above the open details, and hides no record",
  { tag: "@phone" },
  async ({ open, page }) => {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      for (const query of ["", "?time=calendar"]) {
        await open(`${TIMELINE}${query}`);
        const steps = page.getByRole("group", { name: "Step through the records" });
        const next = steps.getByRole("button", { name: "Next record" });
        for (const at of [1, 2, 3, 4]) {
          await next.tap();
          await expect(place(page, `${at} of 23`)).toBeVisible();
          await expect(page.locator('[data-view="details"]')).toBeVisible();
          await expect(() => expectAboveSheet(page)).toPass();
        }
        for (const button of await steps.getByRole("button").all()) {
          const { width: widthPx, height: heightPx } = (await button.boundingBox())!;
          expect(Math.min(widthPx, heightPx)).toBeGreaterThanOrEqual(44);
          // Trial presses fail where something lies over the button.
          await button.tap({ trial: true });
        }
        await steps.getByRole("button", { name: "Previous record" }).tap();
        await expect(place(page, "3 of 23")).toBeVisible();
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    }
  },
);

/** Where the controls and the selected mark are: between the masthead and the details, one below the other. */
async function expectAboveSheet(page: Page): Promise<void> {
  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const masthead = await boxOf(".masthead");
  const steps = await boxOf("[data-above-sheet]");
  const mark = await boxOf('#views [data-view="timeline"] [data-ref][aria-current="true"]');
  const sheet = await boxOf(".details-slot");
  expect(steps.y).toBeGreaterThanOrEqual(masthead.y + masthead.height - 1);
  expect(mark.y).toBeGreaterThanOrEqual(steps.y + steps.height - 1);
  expect(mark.y + mark.height).toBeLessThanOrEqual(sheet.y + 1);
}
