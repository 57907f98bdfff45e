import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { EXPORT_FORMATS, type ExportFormat } from "../src/model/exportedRecord";
import { makeCrowd } from "../src/testing/makeCrowd";
import { readCsvRecords, readExportedIds } from "../src/testing/readExport";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const TITLE = "Export records or a picture";

/** From the page of all records, whose own button stands beside the count. */
async function openFromRecords(page: Page): Promise<Locator> {
  await page
    .locator('[data-view="records"]')
    .getByRole("button", { name: "Export", exact: true })
    .click();
  const dialog = page.getByRole("dialog", { name: TITLE });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function save(page: Page, dialog: Locator, format: ExportFormat) {
  const item = dialog.locator(`[data-format="${format}"]`);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    item.getByRole("button", { name: /^Save as/ }).click(),
  ]);
  return { item, name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

/** The ids of all records that the page lists. */
async function listedIds(page: Page): Promise<string[]> {
  const refs = await page
    .locator(
      '[data-view="records"] [data-ref^="event:"], [data-view="records"] [data-ref^="position:"]',
    )
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-ref") ?? ""));
  return [...new Set(refs.map((ref) => ref.slice(ref.indexOf(":") + 1)))].toSorted();
}

/** The titles that the page gives as not expressible. */
async function listedTitles(item: Locator): Promise<string[]> {
  const summary = item.getByText(/not expressible$/);
  if ((await summary.count()) === 0) return [];
  await summary.click();
  const titles = item.locator("details[open] li");
  await titles.first().waitFor();
  return titles.allTextContents();
}

test.describe("exporting", () => {
  test("what an issue leaves, in every format: the file and the list are the page", async ({
    open,
    page,
  }) => {
    await open(`${DOSSIER}/records/?issue=gaza-ceasefire,bilateral-ties`);
    const shown = await listedIds(page);
    expect(shown.length).toBeGreaterThan(5);
    const dialog = await openFromRecords(page);
    await expect(dialog).toContainText(`${shown.length} records: the article alone; filtered by`);
    for (const format of EXPORT_FORMATS) {
      const { item, name, text } = await save(page, dialog, format);
      expect(name).toMatch(
        /^pakistan-iran-2023-article-issue-bilateral-ties-gaza-ceasefire-\d{4}-/,
      );
      const held = await readExportedIds(format, text);
      const leftOut = await listedTitles(item);
      expect(held.length + leftOut.length, format).toBe(shown.length);
      for (const id of held) expect(shown, format).toContain(id);
      // iCalendar folds its lines and escapes commas.
      const plain = text.replaceAll("\r\n ", "").replaceAll("\\,", ",");
      expect(plain, format).toContain("sel=");
      expect(plain, format).toContain("issue=bilateral-ties,gaza-ceasefire");
    }
  });

  test("a saved record's link opens that record", async ({ open, page }) => {
    await open(`${DOSSIER}/records/?issue=gaza-ceasefire`);
    const { text } = await save(page, await openFromRecords(page), "csv");
    const [record] = readCsvRecords(text);
    expect(record?.["id"]).toBe("call-for-ceasefire");
    await page.goto(record?.["link"] ?? "");
    await waitUntilReady(page);
    await expect(page.locator('[data-view="details"]')).toContainText(record?.["title"] ?? "");
  });

  test(
    "by keyboard from the menu, and back to where it came from",
    { tag: "@wide" },
    async ({ open, page }) => {
      await open(`${DOSSIER}/timeline/?issue=gaza-ceasefire&layer=all`);
      await page
        .locator(".masthead")
        .getByRole("button", { name: /^Share/ })
        .press("Enter");
      const opener = page.getByRole("button", { name: TITLE });
      await opener.press("Enter");
      const dialog = page.getByRole("dialog", { name: TITLE });
      await expect(dialog.getByRole("button", { name: "Save as CSV" })).toBeFocused();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.keyboard.press("Enter"),
      ]);
      expect(file.suggestedFilename()).toMatch(/-with-context-issue-gaza-ceasefire-.*\.csv$/);
      await expect(dialog.getByRole("status")).toHaveText(/^61 records saved as /);
      await expect(dialog.getByRole("button", { name: "Save as CSV" })).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      await expect(page).toHaveURL(/issue=gaza-ceasefire/);
    },
  );

  test(
    "on a phone, from More, without a sideways scroll",
    { tag: "@phone" },
    async ({ open, page }) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await open(`${DOSSIER}/map/?layer=all`);
        await page.locator(".phone-dock").getByRole("button", { name: "More" }).click();
        await page.getByRole("button", { name: TITLE }).click();
        const dialog = page.getByRole("dialog", { name: TITLE });
        const box = await dialog.boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.x + box!.width).toBeLessThanOrEqual(width);
        const inner = await dialog.evaluate((node) => node.scrollWidth - node.clientWidth);
        expect(inner).toBeLessThanOrEqual(0);
        const { item, text } = await save(page, dialog, "geojson");
        expect((await readExportedIds("geojson", text)).length).toBeGreaterThan(100);
        await expect(item.getByText(/with a note$/)).toBeVisible();
      }
    },
  );

  for (const { count, tag } of [
    { count: 4000, tag: ["@wide"] },
    { count: 100_000, tag: ["@wide", "@long"] },
  ]) {
    test(
      `${count} records: the page stays alive, and cancelling saves nothing`,
      { tag },
      async ({ open, page }) => {
        test.slow();
        const crowd = JSON.stringify(makeCrowd(count));
        await page.route("**/pakistan-iran-2023.article.json", (route) =>
          route.fulfill({ contentType: "application/json", body: crowd }),
        );
        await open("/d/pakistan-iran-2023/records/");
        const dialog = await openFromRecords(page);
        const downloads: string[] = [];
        page.on("download", (file) => downloads.push(file.suggestedFilename()));
        const item = dialog.locator('[data-format="csv"]');
        // Two presses from here can be further apart than the writing of the whole file takes.
        await item.evaluate((node) => {
          const press = () => node.querySelector("button")!.click();
          const cancelOnceBegun = new MutationObserver(() => {
            if (!node.querySelector("progress")) return;
            cancelOnceBegun.disconnect();
            press();
          });
          cancelOnceBegun.observe(node, { childList: true, subtree: true });
          press();
        });
        await expect(item).toContainText("Cancelled: nothing was saved");
        expect(downloads).toEqual([]);

        const { text } = await save(page, dialog, "csv");
        expect(await readExportedIds("csv", text)).toHaveLength(count);
        expect(downloads).toHaveLength(1);
      },
    );
  }
});
