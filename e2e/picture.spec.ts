import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const TITLE = "Export records or a picture";

async function openDialog(page: Page) {
  await page
    .locator(".masthead")
    .getByRole("button", { name: /^Share/ })
    .click();
  await page.getByRole("button", { name: TITLE }).click();
  return page.getByRole("dialog", { name: TITLE }).getByRole("region", { name: "Picture" });
}

async function save(page: Page, format: "SVG" | "PNG"): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${format}`, exact: true }).click(),
  ]);
  return file;
}

/** What a drawing program sees: the file alone, with no page and no style sheet around it. */
async function openAlone(page: Page, file: Download) {
  const text = await readFile(await file.path(), "utf8");
  const size = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(text);
  expect(size, "the size of the picture").not.toBeNull();
  await page.route("**/alone.svg", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: text }),
  );
  await page.goto("/alone.svg");
  return { text, widthPx: Number(size?.[1]), heightPx: Number(size?.[2]) };
}

test.describe("a view as a picture", { tag: "@wide" }, () => {
  const VIEWS = [
    { path: "/relations/?issue=gaza-ceasefire", has: ["calls for", "Jilani"] },
    { path: "/map/?issue=gaza-ceasefire", has: ["IRAN", "do not imply endorsement"] },
    {
      path: "/timeline/?issue=gaza-ceasefire&layer=all",
      has: ["Nov", "The editorial was written"],
    },
    { path: "/positions/?issue=gaza-ceasefire", has: ["Pakistan", "Gaza ceasefire"] },
  ];
  for (const { path, has } of VIEWS) {
    test(`stands alone: ${path}`, async ({ open, page, baseURL }) => {
      await open(DOSSIER + path);
      const headline = (await page.locator("#views [data-view] h2").first().textContent()) ?? "";
      const drawn = await page.locator("#views [data-view] svg").count();
      const view = await page.locator("#views [data-view]").first().boundingBox();
      await openDialog(page);
      const file = await save(page, "SVG");
      expect(file.suggestedFilename()).toMatch(/issue-gaza-ceasefire-\d{4}-\d\d-\d\d\.svg$/);
      const { text, widthPx, heightPx } = await openAlone(page, file);
      expect(widthPx).toBe(Math.ceil(view?.width ?? 0));
      expect(heightPx).toBeGreaterThan(view?.height ?? 0);
      const words = (await page.locator("text").allTextContents()).join(" ");
      for (const part of [headline, ...has, "filtered by Gaza ceasefire", "Rights: "]) {
        expect(words.replaceAll(/\s+/g, " ")).toContain(part);
      }
      // A long address is broken over lines.
      expect(words.replaceAll(/\s+/g, "")).toContain(new URL(DOSSIER + path, baseURL).href);
      expect(await page.locator("svg svg").count()).toBeGreaterThan(0);
      expect(drawn).toBeGreaterThan(0);
      // Nothing that only a page can read, and nothing from elsewhere.
      expect(text).not.toMatch(
        /var\(--|class=|foreignObject|oklch|color-mix|color\(|data-ref|<script/,
      );
      expect(text.match(/(?:href|src)="?\(?http/g)).toBeNull();
    });
  }

  test("has twice the pixels as PNG, and all its ink", async ({ open, page }) => {
    await open(`${DOSSIER}/relations/`);
    const view = await page.locator("#views [data-view]").first().boundingBox();
    await openDialog(page);
    const file = await save(page, "PNG");
    const bytes = await readFile(await file.path());
    const { width, height, shades } = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      // The strip in which the words below the picture stand.
      const foot = context.getImageData(0, image.height - 120, image.width, 120).data;
      const seen = new Set<number>();
      for (let at = 0; at < foot.length; at += 4) seen.add(foot[at]!);
      return { width: image.width, height: image.height, shades: seen.size };
    }, bytes.toString("base64"));
    expect(width).toBe(2 * Math.ceil(view?.width ?? 0));
    expect(height).toBeGreaterThan(2 * (view?.height ?? 0));
    // Blank paper has one shade; words have many at their edges.
    expect(shades).toBeGreaterThan(20);
  });

  test("of the overview is chosen by its name, and told when saved", async ({ open, page }) => {
    await open(`${DOSSIER}/?theme=dark`);
    const section = await openDialog(page);
    await section.getByRole("combobox", { name: "View" }).selectOption("Article");
    const file = await save(page, "SVG");
    expect(file.suggestedFilename()).toMatch(/^pakistan-iran-2023-article-/);
    await expect(section).toContainText(`Picture saved as ${file.suggestedFilename()}`);
    await openAlone(page, file);
    await expect(page.locator("text").filter({ hasText: "Peace pledge" }).first()).toBeAttached();
  });
});
