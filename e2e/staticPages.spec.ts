import type { Page } from "@playwright/test";
import { listFaults } from "./axeFaults";
import { readBuiltDossier } from "./builtDossier";
import { PAGE_NAMES, pathOf } from "./pagePaths";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";

/** Where something stands, in whole pixels. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  return box && Object.fromEntries(Object.entries(box).map(([key, px]) => [key, Math.round(px)]));
}

test("each page answers 200 and has a title of its own", { tag: "@wide" }, async ({ request }) => {
  const titles = new Set<string>();
  const paths = [...PAGE_NAMES.map((name) => pathOf(name)), `${DOSSIER}/names/name-pakistan/`];
  for (const path of paths) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(200);
    titles.add(/<title>([^<]+)<\/title>/.exec(await response.text())?.[1] ?? "");
  }
  expect(titles.size).toBe(paths.length);
});

test.describe("without a script", { tag: "@wide" }, () => {
  test.use({ javaScriptEnabled: false });

  test("the overview tells its headline, its lead and all records with their words", async ({
    page,
  }) => {
    await page.goto("/");
    const dossier = readBuiltDossier();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.headline);
    await expect(page.getByRole("heading", { level: 2 })).toContainText("an attack prompts a call");
    const rows = page.getByRole("table").getByRole("row");
    await expect(rows).toHaveCount(24);
    await expect(rows.nth(1)).toContainText(
      "“The recent terrorist attack on a police station in Iran’s Sistan-Baluchestan province”",
    );
    await expect(page.getByText("Loading")).toBeHidden();
  });

  test("a comparison is told, and a plain link leads to the next page", async ({ page }) => {
    await page.goto(`${DOSSIER}/accounts/fm-call-2023-12-18/`);
    await expect(page).toHaveTitle(/^Jilani and Amir-Abdollahian speak by phone .* – Readout$/);
    await expect(page.getByRole("table").getByRole("row").first()).toContainText("Iran’s readout");
    await page
      .getByRole("navigation", { name: "Pages" })
      .getByRole("link", { name: "Names" })
      .click();
    await page.getByRole("link", { name: "Gaza Strip", exact: true }).click();
    await expect(page).toHaveURL(/\/names\/[a-z-]+\/$/);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("Gaza Strip");
  });

  test("an address that does not exist says so and leads home", async ({ page }) => {
    const response = await page.goto(`${DOSSIER}/nowhere/`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "There is no page at this address",
    );
    await page
      .getByRole("navigation", { name: "Pages" })
      .getByRole("link", { name: "Overview" })
      .click();
    await expect(page.getByRole("table")).toBeVisible();
  });
});

/**
 * Opens a page as it stands without script, but so that axe can run, which needs one: the application's
 * own is taken out, and what is only for readers without it is laid open.
 */
async function openWithoutScript(page: Page, path: string): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replaceAll(/<\/?noscript>/g, "")
      .replace(/<script type="module"[^>]*><\/script>/, "");
    await route.fulfill({ response, body: html });
  });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

for (const { title, paths, tag } of [
  {
    title: "the written overview and the page of an unknown address",
    paths: ["/", `${DOSSIER}/nowhere/`],
    tag: ["@wide"],
  },
  {
    title: "all other kinds of written pages",
    paths: [
      ...PAGE_NAMES.filter((name) => name !== "overview").map((name) => pathOf(name)),
      `${DOSSIER}/names/name-pakistan/`,
    ],
    tag: ["@long"],
  },
]) {
  test(`${title} can be read by everybody`, { tag }, async ({ page }) => {
    for (const path of paths) {
      await openWithoutScript(page, path);
      await expect(page.locator(".still")).toBeVisible();
      expect(await listFaults(page), path).toEqual([]);
    }
  });
}

test.describe("the first paint", () => {
  for (const [path, selectors] of [
    ["/", [".dossier-heading", ".masthead", '[data-view="timeline"] h2', ".overview-map"]],
    [`${DOSSIER}/map/`, [".dossier-heading h1", ".masthead"]],
  ] as const) {
    test(`of ${path} stands where the page is drawn`, async ({ page, isMobile }) => {
      const shown = isMobile ? selectors.slice(0, 2) : selectors;
      const release = await holdScripts(page);
      await page.goto(path, { waitUntil: "commit" });
      await expect(page.locator("#first-paint h1")).toBeVisible();
      // Whoever asks for a box before the styles are there gets one that nobody would see.
      await expect(page.locator("#first-paint .masthead")).toHaveCSS("position", "sticky");
      await page.evaluate(() => document.fonts.ready);
      const before = await Promise.all(shown.map((selector) => boxOf(page, selector)));
      release();
      await waitUntilReady(page);
      await expect(page.locator("#first-paint")).toHaveCount(0);
      expect(before).not.toContain(null);
      expect(await Promise.all(shown.map((selector) => boxOf(page, selector)))).toEqual(before);
    });
  }

  test("is left out in a frame, and shows no other state than the link's", async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(`${DOSSIER}/?issue=gaza-ceasefire`, { waitUntil: "commit" });
    await expect(page.locator("#first-paint h1")).toBeVisible();
    await expect(page.locator(".first-paint-lead")).toBeHidden();
    await page.goto(`${DOSSIER}/?embed=1`, { waitUntil: "commit" });
    await expect(page.locator("#first-paint")).toBeAttached();
    await expect(page.locator("#first-paint")).toBeHidden();
    release();
  });
});

/** Keeps the application from starting until it is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/assets/*.js", async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  return () => release();
}
