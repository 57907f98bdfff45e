import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { readCitation } from "../src/testing/readCitation";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const FILES = { "Plain text": ".txt", BibTeX: ".bib", RIS: ".ris", "CSL-JSON": ".json" } as const;

/** Presses Download and gives the file's name and text. */
async function download(page: Page, dialog: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /^Download/ }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

function absolute(page: Page, path: string): string {
  return new URL(path, page.url()).href;
}

test.describe("citing", () => {
  test("a selected record, in every format, with its own link", async ({ open, page }) => {
    await open(`${DOSSIER}/timeline/?by=actor&sel=position:call-for-ceasefire&theme=dark`);
    await page.locator('[data-view="details"]').getByRole("button", { name: "Cite" }).click();
    const dialog = page.getByRole("dialog", { name: "Cite this record" });
    const link = absolute(page, `${DOSSIER}/?sel=position:call-for-ceasefire`);
    for (const [format, ending] of Object.entries(FILES)) {
      await dialog.getByRole("radio", { name: format }).check();
      const { name, text } = await download(page, dialog);
      expect(name).toBe(`readout-position-call-for-ceasefire${ending}`);
      expect(text).toContain(link);
      expect(text).toContain("Pakistan and Iran, December 2023");
      expect(text.replaceAll("\r\n", "\n")).toBe(await dialog.getByRole("textbox").inputValue());
      if (format !== "Plain text") {
        expect(readCitation(text)).toMatchObject({ URL: link, publisher: "Readout" });
      }
    }
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/sel=position:call-for-ceasefire/);
    await page.goto(link);
    await expect(page.locator('[data-view="details"]')).toContainText("ceasefire");
  });

  test("a source from its row, as the publisher's own page", async ({ open, page }) => {
    await open(`${DOSSIER}/sources/`);
    await page.getByRole("button", { name: "Cite “Peace pledge”, The Nation" }).click();
    const dialog = page.getByRole("dialog", { name: "Cite this source" });
    await expect(dialog.getByRole("textbox")).toHaveValue(
      /^“Peace pledge”, The Nation \(Pakistan\), 20 December 2023\. https:\/\/www\.nation\.com\.pk\/20-Dec-2023\/peace-pledge \(accessed /,
    );
  });

  test("a source without a date or a title says so", async ({ open, page }) => {
    const untitled = "urdupoint-en-pakistan-pakistan-iran-agree-to-i";
    await open(`${DOSSIER}/accounts/?layer=all&sel=source:${untitled}`);
    await page.locator('[data-view="details"]').getByRole("button", { name: "Cite" }).click();
    const field = page.getByRole("dialog", { name: "Cite this source" }).getByRole("textbox");
    await expect(field).toHaveValue(
      /^\[Page at UrduPoint, title not recorded\], UrduPoint \(Pakistan\), n\.d\. https:\/\//,
    );
  });

  test("the view by keyboard, copied", { tag: "@wide" }, async ({ open, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(`${DOSSIER}/timeline/?issue=gaza-ceasefire`);
    const opener = page.locator(".masthead").getByRole("button", { name: "Cite this view" });
    await page.locator(".masthead").getByRole("button", { name: "Share" }).focus();
    await page.keyboard.press("Enter");
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Cite this view" });
    await expect(dialog.getByRole("radio", { name: "Plain text" })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(dialog.getByRole("radio", { name: "BibTeX" })).toBeChecked();
    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("textbox")).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("status")).toHaveText("Citation copied");
    const copied = readCitation(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.title).toBe("Gaza ceasefire · Timeline");
    expect(copied.URL).toBe(absolute(page, `${DOSSIER}/timeline/?issue=gaza-ceasefire`));
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
  });

  test("where copying is refused, the text is selected", async ({ open, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await open(`${DOSSIER}/?sel=actor:iran`);
    await page.locator('[data-view="details"]').getByRole("button", { name: "Cite" }).click();
    const dialog = page.getByRole("dialog", { name: "Cite this view" });
    await dialog.getByRole("button", { name: "Copy citation" }).click();
    await expect(dialog.getByRole("alert")).toContainText("copy it from the field");
    await expect(dialog.getByRole("textbox")).toBeFocused();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain("Iran");
  });

  test(
    "a view on a phone, from More, without a sideways scroll",
    { tag: "@phone" },
    async ({ open, page }) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await open(`${DOSSIER}/map/`);
        await page.locator(".phone-dock").getByRole("button", { name: "More" }).click();
        await page.getByRole("button", { name: "Cite this view" }).click();
        const dialog = page.getByRole("dialog", { name: "Cite this view" });
        await dialog.getByRole("radio", { name: "CSL-JSON" }).check();
        const box = await dialog.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
        const { name, text } = await download(page, dialog);
        expect(name).toMatch(/^readout-map-[a-z0-9]+\.json$/);
        expect(readCitation(text).URL).toBe(absolute(page, `${DOSSIER}/map/`));
        await dialog.getByRole("button", { name: "Close" }).click();
        await expect(dialog).toHaveCount(0);
      }
    },
  );

  test(
    "a dialog whose code cannot be loaded says so and tries again",
    { tag: "@wide" },
    async ({ open, page, problems }) => {
      problems.allow(/Failed to load resource|net::ERR_FAILED|dynamically imported/);
      await page.route("**/CiteDialog-*.js", (route) => route.abort());
      await open(`${DOSSIER}/?sel=event:ministers-call`);
      const opener = page.locator(".masthead").getByRole("button", { name: "Cite this view" });
      const menu = page.locator(".masthead").getByRole("button", { name: "Share" });
      await menu.click();
      // Missing code may mean a new version, so the page first loads itself anew.
      await Promise.all([page.waitForEvent("load"), opener.click()]);
      await waitUntilReady(page);
      await menu.click();
      await opener.click();
      const dialog = page.locator("dialog");
      await expect(dialog.getByRole("alert")).toContainText("could not be loaded");
      await expect(page.locator('[data-view="timeline"]')).toBeAttached();
      await page.unroute("**/CiteDialog-*.js");
      // A press in the moment of the failure loads nothing anew, so it is pressed as a reader would.
      const retry = dialog.getByRole("button", { name: "Try again" });
      await expect(async () => {
        if (await retry.isVisible()) await retry.click();
        await expect(page.getByRole("dialog", { name: "Cite this view" })).toBeVisible({
          timeout: 1000,
        });
      }).toPass();
    },
  );
});
