import type { Locator, Page, Response } from "@playwright/test";
import { FAILURES, failFile, holdFiles, type FailureName } from "./dataFailures";
import { pathOf } from "./pagePaths";
import { expect, test, waitUntilReady } from "./readoutTest";

/** A file of data, a page that shows it, and what stands there with and without it. */
interface DataFile {
  /** Address of the file, as a notice names it. */
  name: string;
  path: string;
  /** Where the notice stands. */
  place: (page: Page) => Locator;
  /** What goes on working meanwhile; nothing does without the dossier. */
  meanwhile?: (page: Page) => Locator;
  /** What stands there once the file has come. */
  whole: (page: Page) => Locator;
  failures: readonly FailureName[];
}

const ALL = Object.keys(FAILURES) as FailureName[];
const OF_TEXT = ALL.filter((name) => !name.includes("JSON"));
const DOSSIER = "data/dossiers/pakistan-iran-2023";

const view = (page: Page, name: string) => page.locator(`[data-view="${name}"]`);

const FILES: readonly DataFile[] = [
  {
    name: `${DOSSIER}.article.json`,
    path: pathOf("timeline"),
    place: (page) => page.getByRole("main"),
    whole: (page) => view(page, "timeline").locator("[data-ref]"),
    failures: ALL,
  },
  {
    name: `${DOSSIER}.context.json`,
    path: pathOf("timeline", { layer: "all" }),
    place: (page) => page.locator("[data-notices]"),
    meanwhile: (page) => view(page, "timeline").locator('[data-ref="event:ministers-call"]'),
    whole: (page) => view(page, "timeline").locator('[data-line="writing"]'),
    failures: ALL,
  },
  {
    name: `${DOSSIER}/texts/nation-peace-pledge-20231220.txt`,
    path: pathOf("article"),
    place: (page) => view(page, "article"),
    meanwhile: (page) => view(page, "article").getByText("unequivocally condemned the attack"),
    whole: (page) => view(page, "article").getByText("delved into mutual and regional interests"),
    failures: OF_TEXT,
  },
  {
    name: "data/geo/region.topo.json",
    path: pathOf("map"),
    place: (page) => view(page, "map"),
    meanwhile: (page) => view(page, "map").getByRole("heading", { level: 2 }),
    whole: (page) => view(page, "map").locator('svg [data-ref="place:sistan-baluchestan"]'),
    failures: ALL,
  },
  {
    name: "data/geo/base.topo.json",
    path: pathOf("map", { map: { lon: 60, lat: 30, zoom: 0.2 } }),
    place: (page) => view(page, "map"),
    meanwhile: (page) => view(page, "map").locator("svg [data-ref]"),
    whole: (page) => view(page, "map").locator("svg [data-ref]"),
    failures: ALL,
  },
  {
    name: `${DOSSIER}.terms.json`,
    path: pathOf("names"),
    place: (page) => page.getByRole("main"),
    meanwhile: (page) => page.getByRole("navigation").getByRole("link"),
    whole: (page) => page.getByRole("article", { name: "Readout" }),
    failures: ALL,
  },
];

/** Each way of failing has its own words in src/data, which are tested there: two of them here. */
const QUICK: readonly FailureName[] = ["404", "cut JSON"];

test.describe("a file of data", () => {
  test.beforeEach(({ problems }) => {
    problems.allow(/Failed to load resource|net::ERR_FAILED/);
  });

  for (const file of FILES) {
    for (const failure of file.failures) {
      const isQuick = QUICK.includes(failure);
      const tag = failure === "404" ? [] : isQuick ? ["@wide"] : ["@wide", "@long"];
      const title = `${file.name} fails with ${failure}: it is named, the rest works, Try again loads it`;
      test(title, { tag }, async ({ page }) => {
        await failFile(page, `**/${file.name}`, failure);
        await page.goto(file.path);
        const notice = file
          .place(page)
          .getByRole("alert")
          .or(file.place(page).and(page.getByRole("alert")));
        await expect(notice).toContainText(file.name.replace(/^data\//, ""));
        if (file.meanwhile) await expect(file.meanwhile(page).first()).toBeVisible();
        await page.unroute(`**/${file.name}`);
        const isWhole = (response: Response) => response.ok() && response.url().endsWith(file.name);
        await Promise.all([
          page.waitForResponse(isWhole),
          file.place(page).getByRole("button", { name: "Try again" }).click(),
        ]);
        await expect(file.whole(page).first()).toBeAttached();
        await waitUntilReady(page);
        await expect(notice).toHaveCount(0);
      });
    }
  }

  test("is late: what waits for it says so, the rest works, and the page is not complete", async ({
    page,
  }) => {
    const release = await holdFiles(page, /\.context\.json$|\.txt$|\.topo\.json$/);
    await page.goto("/");
    const status = (name: string) => view(page, name).getByRole("status");
    await expect(status("article")).toContainText("Loading");
    await expect(view(page, "timeline").locator("[data-ref]").first()).toBeVisible();
    await page.locator('[data-filter="layer:context"]').first().click();
    await expect(page.getByRole("status").filter({ hasText: "the context" })).toBeVisible();
    await expect(view(page, "timeline").locator("[data-ref]").first()).toBeVisible();
    expect(await page.locator("html").getAttribute("data-ready")).toBeNull();
    release();
    await waitUntilReady(page);
    await expect(view(page, "timeline").locator('[data-line="writing"]')).toBeAttached();
  });
});
