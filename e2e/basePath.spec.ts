import { expect, test, waitUntilReady } from "./readoutTest";

/** As scripts/testSteps.mjs builds it. */
const BASE = "/x/";
const SOURCES = `${BASE}d/pakistan-iran-2023/sources/`;

test.describe("a build for a folder of a site", () => {
  test("asks for nothing outside of it, and opens and reloads a deep link", async ({ page }) => {
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(new URL(request.url()).pathname));
    for (const path of [BASE, SOURCES]) {
      await page.goto(path);
      await waitUntilReady(page);
    }
    await page.reload();
    await waitUntilReady(page);
    await expect(page.locator('[data-view="sources"]')).toBeVisible();
    expect([...asked].filter((path) => !path.startsWith(BASE))).toEqual([]);
    const kinds = [
      /\.woff2$/,
      /\.article\.json$/,
      /\.topo\.json$/,
      /assets\/.+\.js$/,
      /theme\.js$/,
    ];
    for (const kind of kinds) expect([...asked].filter((path) => kind.test(path))).not.toEqual([]);
  });

  test("leads from page to page under it", async ({ page }) => {
    await page.goto(SOURCES);
    await waitUntilReady(page);
    await page
      .getByRole("navigation", { name: "Views" })
      .getByRole("link", { name: "Map" })
      .click();
    await expect(page).toHaveURL(/\/x\/d\/pakistan-iran-2023\/map\/$/);
    await expect(page.locator('[data-view="map"]')).toBeVisible();
  });

  test("reads a mangled path, and says of an unknown one that it is", async ({ page }) => {
    await page.goto(`${BASE}d/pakistan-iran-2023/map.`);
    await waitUntilReady(page);
    await expect(page.locator('[data-view="map"]')).toBeVisible();
    await page.goto(`${BASE}nothing/`);
    await waitUntilReady(page);
    await expect(page.getByRole("heading", { name: "There is no page" })).toBeVisible();
  });

  test("says where it stands, with a card that is there", async ({ page, request }) => {
    await page.goto(SOURCES);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      `https://example.org${SOURCES}`,
    );
    const card = await page.locator('meta[property="og:image"]').getAttribute("content");
    expect(card).toBe(`https://example.org${BASE}cards/sources.png`);
    expect((await request.get(`${BASE}cards/sources.png`)).headers()["content-type"]).toBe(
      "image/png",
    );
  });
});
