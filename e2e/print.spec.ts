import type { Locator, Page } from "@playwright/test";
import { PAGE_NAMES, pathOf } from "./pagePaths";
import { expect, test } from "./readoutTest";

/** Every page, three of them with the context: the calendar, and lists beyond what is shown first. */
const PAGES: Record<string, string> = {
  ...Object.fromEntries(PAGE_NAMES.map((name) => [name, pathOf(name)])),
  overview: "/",
  calendar: pathOf("timeline", { layer: "all" }),
  records: pathOf("records", { layer: "all" }),
  sources: pathOf("sources", { layer: "all" }),
};

/** Nothing of these is of use on paper. */
const CONTROLS = ".masthead, .phone-dock, .skip-links, [role=toolbar], .screen-only, select, input";
/** A4 within the margins, with a pixel for what is rounded. */
const PAPER_WIDTH_PX = 681;

/** The page as the browser takes it to the printer: laid out when the event returns, with no frame between. */
async function turnToPaper(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  await page.waitForFunction(() => {
    window.dispatchEvent(new Event("beforeprint"));
    return document.documentElement.dataset["printing"] === "true";
  });
}

type Fault = "visible" | "beyond the page" | "cut off";

/** Those of the elements that are to be seen, and of these that are as they should not be, in words. */
function listElements(elements: Element[], { fault, widthPx }: { fault: Fault; widthPx: number }) {
  const isFaulty = (element: Element) => {
    if (fault === "beyond the page") return element.getBoundingClientRect().right > widthPx;
    if (fault === "visible") return element.getClientRects().length > 0;
    const cuts = getComputedStyle(element).overflowY === "hidden" && element.clientHeight > 1;
    return cuts && element.scrollHeight > element.clientHeight + 1;
  };
  return elements
    .filter((element) => element.checkVisibility() && !element.closest('[class*="sr-only"]'))
    .filter(isFaulty)
    .map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 80)}`);
}

function find(locator: Locator, fault: Fault): Promise<string[]> {
  return locator.evaluateAll(listElements, { fault, widthPx: PAPER_WIDTH_PX });
}

/** Pictures, below which the records stand with their words. */
const WITH_RECORDS = ["overview", "timeline", "relations", "map", "positions", "calendar"];

const QUICK_PAGES = ["overview", "calendar", "records", "accounts of the call"];

test.describe("on paper", { tag: "@wide" }, () => {
  for (const [name, path] of Object.entries(PAGES)) {
    const title = `${name}: a title and all that is shown, no controls, nothing beside the page`;
    const tag = QUICK_PAGES.includes(name) ? [] : ["@long"];
    test(title, { tag }, async ({ open, page }) => {
      await open(path);
      const marks = page.locator("main [data-ref]");
      const before = await marks.count();
      await turnToPaper(page);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await find(page.locator(CONTROLS), "visible")).toEqual([]);
      expect(await marks.count(), "marks").toBeGreaterThanOrEqual(Math.min(before, 1));
      const parts = page.locator("main :is(p, h1, h2, li, td, th, svg)");
      expect(await find(parts, "beyond the page")).toEqual([]);
      expect(await find(page.locator("main :not(svg *)"), "cut off")).toEqual([]);
      const records = page.locator(".printed-records");
      await expect(records).toHaveCount(WITH_RECORDS.includes(name) ? 1 : 0);
      const notes = page.locator(".printed-notes");
      if (name !== "about" && name !== "open")
        await expect(notes).toContainText("Text © The Nation");
      await expect(notes).toContainText(path);
    });
  }

  test("a dark page is printed light, and is dark again afterwards", async ({ open, page }) => {
    await open("/?theme=dark");
    const ground = () => page.evaluate(() => getComputedStyle(document.body).color);
    const onScreen = await ground();
    await turnToPaper(page);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe("rgb(255, 255, 255)");
    expect(await ground()).toBe("rgb(28, 27, 25)");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await ground()).toBe(onScreen);
    await expect(page.locator("html")).not.toHaveAttribute("data-printing");
  });

  test("the article stands in full and in ink on the overview, whatever the filter", async ({
    open,
    page,
  }) => {
    await open("/?issue=gaza-ceasefire");
    await turnToPaper(page);
    const text = page.locator(".article-text");
    await expect(text).toContainText("fostering peace and stability in the Middle East");
    const cuts = await text.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const found: string[] = [];
      for (let at = element.parentElement; at && at.tagName !== "MAIN"; at = at.parentElement) {
        const { maskImage, overflowY } = getComputedStyle(at);
        const isShort = at.getBoundingClientRect().bottom < box.bottom - 1;
        if (maskImage !== "none") found.push(`faded by ${at.className}`);
        if (isShort && overflowY !== "visible") found.push(`cut by ${at.className}`);
      }
      return found;
    });
    expect(cuts).toEqual([]);
    const inks = await text
      .locator("[data-emphasis]")
      .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).color))]);
    expect(inks).toEqual(["rgb(28, 27, 25)"]);
    const records = page.locator(".printed-records > ol > li");
    await expect(records).toHaveCount(2);
    await expect(records.first()).toContainText("advocated for an immediate ceasefire");
    await expect(page.locator(".printed-notes")).toContainText(
      "Shown: Gaza ceasefire; 2 of 23 records.",
    );
  });

  test("details follow the views, and boundaries keep their note", async ({ open, page }) => {
    await open("/?sel=event:ministers-call");
    await turnToPaper(page);
    const details = page.locator('[data-view="details"]');
    const map = page.locator('[data-view="map"]');
    await expect(map).toContainText("Boundaries and names shown do not imply endorsement");
    const [mapBox, detailsBox] = [await map.boundingBox(), await details.boundingBox()];
    expect(detailsBox?.y).toBeGreaterThanOrEqual((mapBox?.y ?? 0) + (mapBox?.height ?? Infinity));
  });

  test("addresses of other sites are written out, each once, by number", async ({ open, page }) => {
    await open(pathOf("accounts of the call"));
    await turnToPaper(page);
    const links = page.locator("main a[data-note]");
    const addresses = await page.locator(".printed-notes li").allTextContents();
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses).size).toBe(addresses.length);
    const told = await links.evaluateAll((items) =>
      items.map(
        (item) => [item.getAttribute("href"), Number(item.getAttribute("data-note"))] as const,
      ),
    );
    for (const [href, number] of told) {
      expect(new URL(addresses[number - 1] ?? "").href).toBe(new URL(href ?? "").href);
    }
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(links).toHaveCount(0);
  });

  test("all records are printed, not only those shown first", async ({ open, page }) => {
    await open(pathOf("records", { layer: "all" }));
    const marks = page.locator('[data-view="records"] [data-ref]');
    const total = Number(
      await page.locator("[data-count-total]").first().getAttribute("data-count-total"),
    );
    expect(total).toBeGreaterThan(200);
    const refs = () =>
      marks.evaluateAll(
        (items) => new Set(items.map((item) => item.getAttribute("data-ref"))).size,
      );
    expect(await refs()).toBeLessThan(total);
    await turnToPaper(page);
    expect(await refs()).toBeGreaterThanOrEqual(total);
  });

  test("pictures have the room of the paper and get that of the screen back", async ({
    open,
    page,
  }) => {
    await open(pathOf("relations"));
    const picture = page.locator('[data-view="relations"] svg[role="group"]');
    const widthPx = () => picture.evaluate((svg) => svg.getBoundingClientRect().width);
    const onScreen = await widthPx();
    await turnToPaper(page);
    const onPaper = await widthPx();
    expect(onPaper).toBeGreaterThan(600);
    expect(onPaper).toBeLessThanOrEqual(PAPER_WIDTH_PX);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await widthPx()).toBe(onScreen);
  });

  test("a press on Print goes the same way", async ({ open, page }) => {
    await open("/");
    // Once to paper and back: then what listens for the printer is there.
    await turnToPaper(page);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, "pages").toBeGreaterThanOrEqual(3);
  });
});
