import { holdFiles } from "./dataFailures";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const ARTICLE = "**/data/dossiers/pakistan-iran-2023.article.json";

test.describe("reliability", { tag: "@wide" }, () => {
  test.beforeEach(({ problems }) => {
    problems.allow(/Failed to load resource|net::ERR_FAILED/);
  });

  test("a copy without the text shows its quotes and says that they are not verified", async ({
    open,
    page,
  }) => {
    await page.route(ARTICLE, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: withoutText(await response.json()) });
    });
    // A build of such a copy does not preload it either.
    await page.route(`${DOSSIER}/?sel=*`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/<link rel="preload" [^>]*\.txt" [^>]*>/, "");
      await route.fulfill({ response, body: html });
    });
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await open(`${DOSSIER}/?sel=position:condemnation-of-attack`);
    await expect(page.locator(".dossier-heading")).toContainText("not verified");
    const article = page.locator('[data-view="article"]');
    await expect(article).toContainText("not part of this copy");
    await expect(article.getByRole("alert")).toHaveCount(0);
    const quotes = article.locator("mark[data-ref]");
    expect(await quotes.count()).toBeGreaterThanOrEqual(23);
    await expect(
      article
        .locator('mark[aria-current="true"]', {
          hasText: "Minister Jilani unequivocally condemned the attack",
        })
        .first(),
    ).toBeVisible();
    await expect(page.locator('[data-view="details"]')).toContainText("Not verified");
    expect(asked.filter((url) => url.endsWith(".txt"))).toEqual([]);
  });

  test("a slow dossier shows that it is loading", async ({ page }) => {
    const release = await holdFiles(page, ARTICLE);
    await page.goto("/");
    await expect(page.getByRole("status")).toContainText("Loading");
    expect(await page.locator("html").getAttribute("data-ready")).toBeNull();
    release();
    await waitUntilReady(page);
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

  test("full storage does not stop the page, and the theme still changes", async ({
    open,
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await open("/");
    await page.getByLabel("Colours").first().selectOption("dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page).toHaveURL(/theme=dark/);
    await page.locator('[data-view="timeline"] [data-ref="event:ministers-call"]').first().click();
    await expect(page.locator('[data-view="details"]')).toContainText("Phone call");
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

/** A dossier file as a build without the article's text writes it: no offsets, quotes unverified. */
function withoutText(file: unknown): unknown {
  const text = JSON.stringify(file, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("quote" in value)) return value;
    const { quote } = value;
    return "source" in value ? { source: value.source, quote } : { ...value, quote };
  });
  return { ...(JSON.parse(text) as object), quotesVerified: false };
}
