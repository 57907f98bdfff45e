import { expect, test } from "./readoutTest";
import { serveDossier } from "./serveDossier";

const DOSSIER = "/d/harbour-fees";
/** Of the first dossier, whose words would show that something is made for it alone. */
const FIRST = /pakistan|iran\b|gaza|sistan|the nation\b|lahore|editorial/i;
const PAGES = [
  "",
  "timeline/",
  "timeline/?time=calendar",
  "relations/",
  "relations/?as=matrix",
  "map/",
  "positions/",
  "accounts/",
  "article/",
  "records/",
  "sources/",
  "names/",
];

test.describe("a second dossier, invented and not in the build", { tag: "@wide" }, () => {
  test.beforeEach(async ({ page, problems }) => {
    // Its pages have no files of their own: the site answers 404 with one that the application reads.
    problems.allow(/status of 404/);
    await serveDossier(page, "e2e/fixtures/dossiers/harbour-fees");
  });

  test("is read, filtered and followed like the first", async ({ open, page }) => {
    await open(`${DOSSIER}/`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "the trade ministers of Merrow and Tarn meet",
    );
    const timeline = page.locator('[data-view="timeline"]');
    await page.locator('[data-filter="issue:fees"]').first().click();
    await expect(page).toHaveURL(/\/d\/harbour-fees\/\?issue=fees$/);
    for (const view of ["article", "timeline", "relations", "map"]) {
      const counts = page.locator(`[data-view="${view}"] [data-count-shown]`).first();
      await expect(counts, view).toHaveAttribute("data-count-shown", "4");
      await expect(counts, view).toHaveAttribute("data-count-total", "8");
    }
    await timeline.locator('[data-ref="position:no-fee-on-fishing"]').first().click();
    await expect(page.locator('[data-view="details"]')).toContainText(
      "Brand rejected any fee on fishing boats",
    );
    const words = page.locator('[data-view="article"] mark[data-emphasis="highlighted"]');
    await expect(words.filter({ hasText: "rejected any fee on fishing" })).toHaveCount(1);
  });

  test("says nothing of the first on any page", async ({ open, page }) => {
    for (const path of PAGES) {
      await open(`${DOSSIER}/${path}`);
      await expect(page.getByRole("alert"), path).toHaveCount(0);
      expect(await page.locator("main").innerText(), path).not.toMatch(FIRST);
      expect(await page.title(), path).toContain("Merrow – Tarn, March 2031");
    }
  });
});
