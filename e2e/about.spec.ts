import { expect, test } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";

test.describe("the page about Readout", () => {
  test(
    "is one press from the overview, and Back returns to it",
    { tag: "@wide" },
    async ({ open, page }) => {
      await open(`${DOSSIER}/?issue=gaza-ceasefire`);
      await page.locator(".dossier-heading").getByRole("link", { name: "About" }).click();
      await expect(page).toHaveURL(/\/about\/\?issue=gaza-ceasefire$/);
      await expect(page).toHaveTitle("About – Readout");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("About Readout");
      await page.goBack();
      await expect(page.locator('[data-view="timeline"]')).toBeVisible();
      await expect(page).toHaveURL(/\/d\/pakistan-iran-2023\/\?issue=gaza-ceasefire$/);
    },
  );

  test("is reached from the foot of any other page", async ({ open, page }) => {
    await open(`${DOSSIER}/records/`);
    const footer = page.locator("footer.page-footer");
    await expect(footer).toContainText("Boundaries and names shown do not imply endorsement");
    await footer.getByRole("link", { name: /About Readout/ }).click();
    await expect(page.locator('[data-view="about"]')).toBeVisible();
  });

  test("is reached on a phone from More", { tag: "@phone" }, async ({ open, page }) => {
    await open("/");
    const dock = page.locator(".phone-dock");
    await dock.getByRole("button", { name: "More" }).click();
    await dock.getByRole("link", { name: "About" }).click();
    await expect(page).toHaveURL(/\/about\/$/);
    await expect(page.locator('[data-view="about"]')).toBeVisible();
  });

  test("tells a newcomer method, lines, privacy and what was corrected", async ({ open, page }) => {
    await open("/about/");
    const about = page.locator('[data-view="about"]');
    await expect(about.getByRole("region", { name: "Method" })).toContainText(
      "accused is not guilty",
    );
    await expect(about.getByRole("region", { name: "Boundaries and names" })).toContainText(
      "India, Pakistan and China, whose official maps all differ",
    );
    await expect(about.getByRole("region", { name: "Privacy" })).toContainText(
      "Nothing is tracked",
    );
    await expect(about.getByRole("region", { name: "Corrections" })).toContainText(
      "No correction so far.",
    );
    await expect(
      about.getByRole("table", { name: "Layers" }).getByRole("row", { name: /^Context/ }),
    ).toContainText("358");
    await expect(page.locator('[data-view="filters"]')).toHaveCount(0);
  });

  test("is walked by keyboard: contents, codes", { tag: "@wide" }, async ({ open, page }) => {
    await open("/about/");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to the views" });
    await expect(skip).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Method", exact: true })).toBeFocused();
    await page.getByRole("link", { name: "Corrections", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Corrections" })).toBeInViewport();
    await page.locator("summary").focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("row", { name: /CAMEO 041/ })).toContainText(
      "Discuss by telephone",
    );
  });

  test(
    "counts the article alone where the context cannot be loaded",
    { tag: "@wide" },
    async ({ open, page, problems }) => {
      problems.allow(/Failed to load resource/);
      await page.route("**/*.context.json", (route) => route.fulfill({ status: 404, body: "" }));
      await open("/about/");
      await expect(page.getByRole("alert")).toContainText(
        "the counts below are those of the article",
      );
      const layers = page.getByRole("table", { name: "Layers" });
      await expect(layers.getByRole("row")).toHaveCount(2);
      await page.unroute("**/*.context.json");
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(layers.getByRole("row")).toHaveCount(4);
    },
  );
});
