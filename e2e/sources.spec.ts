import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const SOURCES = "/d/pakistan-iran-2023/sources/?layer=all";
const ALL = 359;

const view = (page: Page) => page.locator('[data-view="sources"]');
const find = (page: Page) => view(page).getByRole("searchbox", { name: "Find a source" });
const rows = (page: Page) => view(page).getByRole("table").last().locator("tbody").getByRole("row");

/** The records that rest on one side alone. */
const aloneRows = (page: Page) =>
  view(page)
    .getByRole("table", { name: /this side alone/ })
    .locator("tbody")
    .getByRole("row");

test.describe("sources", { tag: "@wide" }, () => {
  test("whose word it is: by side, and what rests on one side alone", async ({ open, page }) => {
    await open(SOURCES);
    await expect(page.locator('[data-view="filters"]')).toContainText(
      "Context: mostly pages of outlets from Pakistan (152) and Iran (55)",
    );
    await expect(view(page).getByRole("heading", { level: 2 })).toHaveText(
      /rest on sources from Pakistan alone and \d+ rest on sources from Iran alone$/,
    );
    const iran = view(page)
      .getByRole("table", { name: "By side" })
      .getByRole("row", { name: /^Iran/ });
    const alone = iran.getByRole("link");
    const count = Number(await alone.locator('[aria-hidden="true"]').textContent());
    expect(count).toBeGreaterThan(0);
    await alone.press("Enter");
    await expect(page).toHaveURL(/[?&]alone=iran(&|$)/);
    await expect(aloneRows(page)).toHaveCount(count);
    const row = aloneRows(page).first();
    await expect(row.getByRole("cell")).toHaveText([/\d{4}$/, /./, /./, "Iran"]);
    const title = (await row.getByRole("rowheader").textContent()) ?? "";
    await row.getByRole("link").click();
    await expect(page.locator('[data-view="details"]')).toContainText(title);
  });

  test("what rests on one side alone has a link of its own, and Back leads to the list", async ({
    open,
    page,
  }) => {
    await open(SOURCES);
    await view(page)
      .getByRole("table", { name: "By side" })
      .getByRole("row", { name: /^Pakistan/ })
      .getByRole("link")
      .click();
    await expect(page).toHaveURL(/[?&]alone=pakistan(&|$)/);
    const title = view(page).getByRole("heading", { name: /this side alone: Pakistan$/ });
    await expect(title).toHaveText(/^85 records/);
    await expect(aloneRows(page)).toHaveCount(85);
    const inSight = await aloneRows(page).evaluateAll(
      (found) => found.filter((row) => row.getBoundingClientRect().bottom < innerHeight).length,
    );
    expect(inSight).toBeGreaterThanOrEqual(9);
    await page.reload();
    await expect(aloneRows(page)).toHaveCount(85);
    await view(page).getByRole("link", { name: "Back to all sources" }).click();
    await expect(find(page)).toBeVisible();
    await page.goBack();
    await expect(aloneRows(page)).toHaveCount(85);
    await page.locator('[data-filter="issue:gaza-ceasefire"]').first().click();
    await expect(aloneRows(page)).not.toHaveCount(85);
    const shown = await aloneRows(page).count();
    await expect(title).toHaveText(new RegExp(`^${shown} records? `));
  });

  test("a search without a find says that it narrows the records and not the sources", async ({
    open,
    page,
  }) => {
    await open(`${SOURCES}&q=zzzz`);
    await expect(view(page).getByRole("status")).toHaveText(
      `${ALL} of ${ALL} sources. The filters narrow the records and not this list: 0 have a record that passes.`,
    );
    await expect(view(page).getByRole("note")).toContainText("zzzz");
  });

  test("what is missing stands there, counted", async ({ open, page }) => {
    await open(SOURCES);
    const missing = view(page).getByRole("region", { name: "What is missing" });
    await expect(missing).toContainText("the language of 358 of 359 sources");
    await expect(missing).toContainText("No source from");
  });

  test("independent origins are told apart from pages, event by event", async ({ open, page }) => {
    await open(SOURCES);
    await view(page)
      .getByText(/independent origins are left/)
      .click();
    const list = view(page).getByRole("list", { name: /event by event/ });
    await expect(list.getByRole("listitem")).toHaveCount(111);
    await expect(
      list.getByRole("listitem").filter({ hasText: "speak by phone after the Rask attack" }),
    ).toContainText("10 cited, 2 independent");
  });

  test("is narrowed by words, which the link keeps", async ({ open, page }) => {
    await open(SOURCES);
    await find(page).pressSequentially("mehr persian");
    await expect(page).toHaveURL(/[?&]find=mehr%20persian(&|$)/);
    await expect(rows(page)).toHaveCount(1);
    await expect(view(page).getByRole("status")).toHaveText(`1 of ${ALL} sources`);
    await expect(rows(page).locator("bdi")).toHaveCount(1);
    await page.reload();
    await expect(find(page)).toHaveValue("mehr persian");
    await expect(rows(page)).toHaveCount(1);
    await find(page).press("Escape");
    await expect(page).not.toHaveURL(/find=/);
    await expect(view(page).getByRole("status")).toHaveText(`${ALL} of ${ALL} sources`);
  });

  test("is sorted by its heads, by mouse and by keyboard", async ({ open, page }) => {
    await open(SOURCES);
    const head = (name: RegExp) => view(page).getByRole("columnheader", { name });
    await expect(head(/^What rests/)).toHaveAttribute("aria-sort", "descending");
    await head(/^Country/)
      .getByRole("button")
      .click();
    await expect(head(/^Country/)).toHaveAttribute("aria-sort", "ascending");
    await expect(page).toHaveURL(/[?&]sort=country(&|$)/);
    await expect(rows(page).first().getByRole("cell").first()).toHaveText("Afghanistan");
    await head(/^Published/)
      .getByRole("button")
      .focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(head(/^Published/)).toHaveAttribute("aria-sort", "descending");
    await page.reload();
    await expect(page).toHaveURL(/[?&]sort=published\.down(&|$)/);
    await expect(head(/^Published/)).toHaveAttribute("aria-sort", "descending");
    await expect(head(/^Country/)).not.toHaveAttribute("aria-sort", /./);
    const dates = await rows(page).locator("td:nth-of-type(2)").allTextContents();
    const years = dates.slice(0, 20).map((date) => Number(/\d{4}$/.exec(date)?.[0]));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test("a press on its records narrows every view and says where to see them", async ({
    open,
    page,
  }) => {
    await open(SOURCES);
    await find(page).fill("siasat-e");
    await rows(page)
      .first()
      .getByRole("link", { name: /records?$/ })
      .click();
    await expect(page).toHaveURL(/[?&]source=siasatshargh-call-20231219/);
    const notice = view(page).getByText(/^Every view is narrowed to the \d+ records/);
    await expect(notice).toBeVisible();
    const shown = await page.locator("[data-count-shown]").first().getAttribute("data-count-shown");
    await expect(notice).toContainText(` ${shown} records`);
    await view(page).getByRole("link", { name: "Records", exact: true }).click();
    await expect(page.locator('[data-view="records"] tbody tr')).toHaveCount(Number(shown));
  });

  test("shows more of the list on request", async ({ open, page }) => {
    await open(SOURCES);
    await expect(rows(page)).toHaveCount(100);
    await view(page).getByRole("button", { name: "Show 100 more" }).click();
    await expect(rows(page)).toHaveCount(200);
  });
});

test.describe("sources on a phone", { tag: "@phone" }, () => {
  test("each source is a card, and nothing goes sideways", async ({ open, page }) => {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await open(`${SOURCES}&find=mehr`);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${width} px`).toBeLessThanOrEqual(0);
    }
    await view(page).getByRole("combobox", { name: "Sort by" }).selectOption("Country");
    const cards = view(page).getByRole("listitem").filter({ hasText: "Genre, language" });
    expect(await cards.count()).toBeGreaterThan(1);
    await expect(cards.first()).toContainText("not recorded");
  });

  test("a press on a number shows the records it counts, one below the other", async ({
    open,
    page,
  }) => {
    await open(SOURCES);
    await view(page)
      .getByRole("link", { name: /this side alone: Pakistan$/ })
      .click();
    const title = view(page).getByRole("heading", { name: /this side alone: Pakistan$/ });
    await expect(title).toBeInViewport();
    const items = view(page)
      .getByRole("list", { name: /this side alone: Pakistan$/ })
      .getByRole("listitem");
    await expect(items).toHaveCount(85);
    await expect(items.first()).toContainText("Pakistan");
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
  });
});
