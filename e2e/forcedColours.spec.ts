import { expect, test, waitUntilReady } from "./readoutTest";

test.describe("forced colours", { tag: "@wide" }, () => {
  test("marks are there and what is selected stands out", async ({ open, page }) => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await open("/?sel=position:call-for-ceasefire");
    for (const view of ["timeline", "relations", "map", "article"]) {
      const marks = page.locator(`[data-view="${view}"] [data-ref]`);
      await expect(marks.first()).toBeVisible();
      expect(await marks.evaluateAll(outlineStyles), `${view} is not all outline`).toContain(
        "none",
      );
    }
    const selected = page.locator('[data-ref][aria-current="true"]');
    expect(await selected.count(), "selected in several views").toBeGreaterThanOrEqual(3);
    const outlines = await selected.evaluateAll((marks) =>
      marks.map((mark) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(mark);
        const { backgroundColor } = getComputedStyle(document.body);
        return outlineStyle === "solid" &&
          parseFloat(outlineWidth) >= 2 &&
          outlineColor !== backgroundColor
          ? "stands out"
          : `${mark.getAttribute("data-ref")}: ${outlineStyle} ${outlineWidth} ${outlineColor}`;
      }),
    );
    expect(new Set(outlines)).toEqual(new Set(["stands out"]));
    const inks = await page.locator('[data-view="timeline"] svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        return getComputedStyle(text).fill === canvas ? text.textContent : null;
      }),
    );
    expect(inks.length).toBeGreaterThan(5);
    expect(inks.filter((text) => text !== null)).toEqual([]);
  });

  test("a filter that is on is told", async ({ open, page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open("/");
    const chip = page.locator('[data-filter="issue:gaza-ceasefire"]').first();
    const looks = () =>
      chip.evaluate((button) => {
        const { borderBlockStartWidth, backgroundColor, color, outlineStyle, fontWeight } =
          getComputedStyle(button);
        const words = button.textContent;
        return [borderBlockStartWidth, backgroundColor, color, outlineStyle, fontWeight, words];
      });
    const off = await looks();
    await chip.click();
    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await waitUntilReady(page);
    await page.mouse.move(0, 0);
    await chip.evaluate((button) => (button as HTMLElement).blur());
    expect(await looks()).not.toEqual(off);
  });
});

function outlineStyles(marks: Element[]): string[] {
  return marks.map((mark) => getComputedStyle(mark).outlineStyle);
}
