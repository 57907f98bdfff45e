import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

test.describe("missing code", { tag: "@wide" }, () => {
  test.beforeEach(({ problems }) => {
    problems.allow(/Failed to load resource|net::ERR_FAILED/);
  });

  const LAZY_PARTS = [
    { name: "Details", view: "details", query: "?sel=event:ministers-call" },
    { name: "RecordsPage", view: "records", query: "records/" },
    { name: "PositionsPage", view: "positions", query: "positions/" },
    { name: "TimelineForm", view: "timeline", query: "timeline/?as=table" },
  ];
  for (const { name, view, query } of LAZY_PARTS) {
    // Quick: the panel beside the views, and a whole page.
    const tag = name === "Details" || name === "TimelineForm" ? [] : ["@long"];
    test(
      `the code of ${name} is missing once: the page loads it by itself`,
      { tag },
      async ({ open, page }) => {
        const asked = await breakCode(page, name, 1);
        await open(`/d/pakistan-iran-2023/${query}`);
        const part = page.locator(`[data-view="${view}"]`);
        await expect(part).toBeVisible();
        await expect(part.getByRole("alert")).toHaveCount(0);
        expect(asked.count).toBeGreaterThanOrEqual(2);
        expect(new URL(page.url()).pathname + new URL(page.url()).search).toContain(query);
      },
    );

    test(
      `the code of ${name} stays missing: only it says so, Try again loads it`,
      { tag },
      async ({ open, page, problems }) => {
        problems.allow(/Failed to fetch dynamically imported module/);
        const asked = await breakCode(page, name, Infinity);
        await open(`/d/pakistan-iran-2023/${query}`);
        const part = page.locator(`[data-view="${view}"]`);
        await expect(part.getByRole("alert")).toBeVisible();
        await expect(page.locator("[data-filter]").first()).toBeVisible();
        expect(asked.count, "no endless reloading").toBeLessThan(6);
        if (view === "details") {
          await expect(page.locator('[data-view="timeline"] [data-ref]').first()).toBeVisible();
        }
        asked.failures = 0;
        await part.getByRole("button", { name: "Try again" }).click();
        await expect(part.getByRole("alert")).toHaveCount(0);
        await expect(part.locator("h2").first()).not.toContainText("could not be drawn");
      },
    );
  }

  test("code that is missing when a mark is pressed: the selection is kept and shown", async ({
    open,
    page,
  }) => {
    const asked = await breakCode(page, "Details", 1);
    await open("/");
    // The page asks for it ahead of the press, which fails without a word.
    await expect.poll(() => asked.count).toBe(1);
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.locator('[data-view="timeline"] [data-ref="event:ministers-call"]').first().click();
    await expect(page).toHaveURL(/sel=event:ministers-call/);
    const details = page.locator('[data-view="details"]');
    await expect(details.or(page.getByRole("button", { name: "Try again" })).first()).toBeVisible();
    const retry = details.getByRole("button", { name: "Try again" });
    if (await retry.isVisible()) await retry.click();
    await expect(details).toContainText("Phone call between the foreign ministers");
  });
});

/** Requests for a part's code: how many came, and how many more of them fail. */
interface CodeRequests {
  count: number;
  failures: number;
}

async function breakCode(page: Page, name: string, failures: number): Promise<CodeRequests> {
  const requests: CodeRequests = { count: 0, failures };
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    requests.count++;
    if (requests.failures-- > 0) await route.abort();
    else await route.continue();
  });
  return requests;
}
