import type { Route } from "@playwright/test";
import { expect, test } from "./readoutTest";

const ARTICLE = "**/data/dossiers/pakistan-iran-2023.article.json";
const TEXT = "**/data/dossiers/pakistan-iran-2023/texts/*.txt";
const BOUNDARIES = "**/data/geo/region.topo.json";

/** What may become of a data file on its way. */
const FAILURES: Record<string, (route: Route) => Promise<void>> = {
  "404": (route) => route.fulfill({ status: 404, body: "" }),
  "500": (route) => route.fulfill({ status: 500, body: "" }),
  "a web page in its place": (route) =>
    route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><p>hello" }),
  "cut JSON": (route) =>
    route.fulfill({ status: 200, contentType: "application/json", body: '{"schemaVersion":1,"a' }),
  "JSON of another shape": (route) =>
    route.fulfill({ status: 200, contentType: "application/json", body: '{"schemaVersion":9}' }),
  "a broken connection": (route) => route.abort(),
};

test.describe("reliability", { tag: "@wide" }, () => {
  test.beforeEach(({ problems }) => {
    problems.allow(/Failed to load resource|net::ERR_FAILED/);
  });

  for (const [name, fail] of Object.entries(FAILURES)) {
    test(`the dossier fails with ${name}: its file is named, Retry loads it`, async ({ page }) => {
      await page.route(ARTICLE, fail);
      await page.goto("/");
      await expect(page.getByRole("alert")).toContainText(
        "data/dossiers/pakistan-iran-2023.article.json",
      );
      await page.unroute(ARTICLE);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.locator('[data-view="timeline"]')).toBeVisible();
    });

    test(`boundaries fail with ${name}: only the map says so`, async ({ open, page }) => {
      await page.route(BOUNDARIES, fail);
      await open("/");
      const map = page.locator('[data-view="map"]');
      await expect(map).toContainText("geo/region.topo.json");
      await expect(page.locator('[data-view="timeline"] [data-ref]').first()).toBeVisible();
      await page.unroute(BOUNDARIES);
      await map.getByRole("button", { name: "Try again" }).click();
      await expect(map.locator('[data-ref="place:sistan-baluchestan"]').first()).toBeVisible();
    });
  }

  test("without the text the article is shown by its quotes, Retry brings the text", async ({
    open,
    page,
  }) => {
    await page.route(TEXT, (route) => route.fulfill({ status: 404, body: "" }));
    await open("/");
    const article = page.locator('[data-view="article"]');
    await expect(article).toContainText("unequivocally condemned the attack");
    await expect(article).not.toContainText(
      "delved into mutual and regional interests, highlighting",
    );
    await page.unroute(TEXT);
    await article.getByRole("button", { name: "Try again" }).click();
    await expect(article).toContainText("delved into mutual and regional interests, highlighting");
  });

  test("a slow dossier shows that it is loading", async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(ARTICLE, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/");
    await expect(page.getByRole("status")).toContainText("Loading");
    expect(await page.locator("html").getAttribute("data-ready")).toBeNull();
    release();
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  });

  test("blocked storage does not stop the page, and the theme still changes", async ({
    open,
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await open("/");
    await page.getByLabel("Colours").first().selectOption("dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page).toHaveURL(/theme=dark/);
  });

  test("the chosen theme is there before the app is", async ({ page }) => {
    await page.route("**/assets/*.js", (route) => route.abort());
    await page.goto("/?theme=dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("where the clipboard is refused the link stands in a selected field", async ({
    open,
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await open("/?issue=gaza-ceasefire");
    await page.getByRole("button", { name: "Copy link" }).first().click();
    const field = page.getByRole("textbox", { name: /link/i });
    await expect(field).toBeVisible();
    await expect(field).toHaveValue(/\?issue=gaza-ceasefire$/);
  });

  test("the copied link is the address of the state", async ({ open, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open("/?issue=gaza-ceasefire&utm_source=mail");
    await page.getByRole("button", { name: "Copy link" }).first().click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe("?issue=gaza-ceasefire");
    await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeAttached();
  });
});
