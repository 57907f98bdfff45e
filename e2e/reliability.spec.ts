import type { Page, Route } from "@playwright/test";
import { expect, test } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
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

  const TEXT_FAILURES = ["404", "500", "a web page in its place", "a broken connection"];
  for (const name of TEXT_FAILURES) {
    test(`the text fails with ${name}: the quotes stand by themselves, Retry brings the text`, async ({
      open,
      page,
    }) => {
      await page.route(TEXT, FAILURES[name] ?? (() => undefined));
      await open("/");
      const article = page.locator('[data-view="article"]');
      await expect(article.getByRole("alert")).toContainText(".txt");
      await expect(article).toContainText("unequivocally condemned the attack");
      await expect(article).not.toContainText(
        "delved into mutual and regional interests, highlighting",
      );
      await page.unroute(TEXT);
      await article.getByRole("button", { name: "Try again" }).click();
      await expect(article).toContainText(
        "delved into mutual and regional interests, highlighting",
      );
      await expect(article.getByRole("alert")).toHaveCount(0);
    });
  }

  test("a copy without the text shows its quotes and says that they are not verified", async ({
    open,
    page,
  }) => {
    await page.route(ARTICLE, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: withoutText(await response.json()) });
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

  const LAZY_PARTS = [
    { name: "Details", view: "details", query: "?sel=event:ministers-call" },
    { name: "RecordsPage", view: "records", query: "records/" },
    { name: "PositionsPage", view: "positions", query: "positions/" },
    { name: "TimelineTable", view: "timeline", query: "timeline/?as=table" },
  ];
  for (const { name, view, query } of LAZY_PARTS) {
    test(`the code of ${name} is missing once: the page loads it by itself`, async ({
      open,
      page,
    }) => {
      const asked = await breakCode(page, name, 1);
      await open(`${DOSSIER}/${query}`);
      const part = page.locator(`[data-view="${view}"]`);
      await expect(part).toBeVisible();
      await expect(part.getByRole("alert")).toHaveCount(0);
      expect(asked.count).toBeGreaterThanOrEqual(2);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toContain(query);
    });

    test(`the code of ${name} stays missing: only it says so, Try again loads it`, async ({
      open,
      page,
      problems,
    }) => {
      problems.allow(/Failed to fetch dynamically imported module/);
      const asked = await breakCode(page, name, Infinity);
      await open(`${DOSSIER}/${query}`);
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
    });
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

/** A dossier file as a build without the article's text writes it: no offsets, quotes unverified. */
function withoutText(file: unknown): unknown {
  const text = JSON.stringify(file, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("quote" in value)) return value;
    const { quote } = value;
    return "source" in value ? { source: value.source, quote } : { ...value, quote };
  });
  return { ...(JSON.parse(text) as object), quotesVerified: false };
}
