import type { Locator, Page } from "@playwright/test";
import { expect, test, waitUntilReady } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/names/";
const CALL = "/?layer=all&sel=event:fm-call-2023-12-18";
const TERMS = "**/data/dossiers/pakistan-iran-2023.terms.json";

function termIn(page: Page, view: string, entry: string): Locator {
  return page.locator(`[data-view="${view}"] [data-term="${entry}"]`).first();
}

function explanation(page: Page): Locator {
  return page.getByRole("dialog", { name: "Explanation" });
}

async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test.describe("names and terms", () => {
  test("a newcomer presses a word in the details, reads what it means and goes on to all", async ({
    open,
    page,
  }) => {
    await open(CALL);
    await termIn(page, "details", "term-readout").click();
    await expect(explanation(page)).toContainText("A government’s own published summary");
    const source = explanation(page).getByRole("link", { name: /G\. R\. Berridge/ });
    await expect(source).toHaveAttribute("href", /^https:\/\/grberridge\.diplomacy\.edu\//);
    await termIn(page, "details", "name-gaza-strip").evaluate((button) => {
      (button as HTMLElement).click();
    });
    await expect(explanation(page)).toContainText("without statement on status or authority");
    await explanation(page).getByRole("link", { name: "All names and terms" }).click();
    await expect(page).toHaveURL(/\/names\/name-gaza-strip\/\?/);
    await waitUntilReady(page);
    await expect(explanation(page)).toBeHidden();
    const entry = page.getByRole("article", { name: "Gaza Strip" });
    await expect(entry.getByRole("link", { name: "Gaza Strip" }).first()).toBeInViewport();
    await expect(entry).toContainText("قطاع غزة");
  });

  test("pressing another word moves the explanation, pressing it again closes it", async ({
    open,
    page,
  }) => {
    await open("/d/pakistan-iran-2023/accounts/fm-call-2023-12-18/");
    const readout = termIn(page, "accounts", "term-readout");
    await readout.click();
    await expect(explanation(page)).toBeVisible();
    await expect(readout).toHaveAttribute("aria-expanded", "true");
    await readout.click();
    await expect(explanation(page)).toBeHidden();
    await expect(readout).toHaveAttribute("aria-expanded", "false");
  });

  test("the page narrows while one types, in any script, and does not scroll sideways", async ({
    open,
    page,
  }) => {
    await open(PAGE);
    expect(await page.getByRole("article").count()).toBeGreaterThanOrEqual(15 + 50);
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.getByRole("searchbox", { name: "Find a name or term" }).fill("زاهدان");
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("article", { name: "Zahedan" })).toContainText("Nawa-i-Waqt");
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    await page.getByRole("searchbox", { name: "Find a name or term" }).fill("zebra");
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(page.getByRole("article", { name: "Readout" })).toBeAttached();
  });

  test("names and terms that do not arrive are asked for again", async ({ page, problems }) => {
    problems.allow(/Failed to load resource/);
    await page.route(TERMS, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(PAGE);
    await expect(page.getByRole("alert")).toContainText("terms.json");
    await page.unroute(TERMS);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("article", { name: "Readout" })).toBeAttached();
  });
});

test.describe("names and terms by keyboard", { tag: "@wide" }, () => {
  test("a word opens by Enter, Esc gives the focus back, and its link leads to the entry", async ({
    open,
    page,
  }) => {
    await open(CALL);
    const word = termIn(page, "details", "term-readout");
    await word.focus();
    await page.keyboard.press("Enter");
    await expect(explanation(page)).toContainText("A government’s own published summary");
    await page.keyboard.press("Escape");
    await expect(explanation(page)).toBeHidden();
    await expect(word).toBeFocused();
    await expect(page).toHaveURL(/sel=event:fm-call-2023-12-18/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(explanation(page).getByRole("link", { name: /G\. R\. Berridge/ })).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/names\/term-readout\/\?/);
    const entry = page.getByRole("article", { name: "Readout" });
    await expect(entry.getByRole("link", { name: "Readout", exact: true })).toBeFocused();
  });

  test("the search finds records by forms that they do not show, and says whose they are", async ({
    open,
    page,
  }) => {
    await open("/d/pakistan-iran-2023/records/?q=Siestan-o-Baluchistan");
    const row = page.getByRole("row", { name: /Attack on a police station/ });
    await expect(row).toContainText("found by the name “Siestan-o-Baluchistan”");
    await expect(row).toContainText("LatestLY");
    await open("/?sel=place:sistan-baluchestan");
    const details = page.locator('[data-view="details"]');
    await expect(details.getByText("استان سیستان و بلوچستان")).toHaveAttribute("lang", "fa");
    await expect(details).toContainText("VOA Persian (US)");
  });
});
