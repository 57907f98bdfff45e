import { COMFORT_PLACES } from "./comfortPlaces";
import {
  findLostInForcedColours,
  findMotion,
  findSmallTargets,
  readTextSizes,
} from "./measureComfort";
import { pathOf } from "./pagePaths";
import { expect, test } from "./readoutTest";

test.describe("comfort", () => {
  for (const { path, isTelling } of COMFORT_PLACES) {
    const tag = isTelling ? [] : ["@long"];
    test(
      `no text under 12 px, nothing moves, targets of 44 px, forced colours: ${path}`,
      { tag },
      async ({ open, page }) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        await open(path);
        const sizes = await page.evaluate(readTextSizes);
        expect(sizes.length).toBeGreaterThan(20);
        expect(
          sizes.filter(({ px }) => px < 11.95),
          "texts under 12 px",
        ).toEqual([]);
        expect(await page.evaluate(findMotion), "where less motion is asked for").toEqual([]);
        if (await page.evaluate(() => matchMedia("(pointer: coarse)").matches)) {
          const { count, small } = await page.evaluate(findSmallTargets);
          expect(count).toBeGreaterThan(5);
          expect(small, "targets under 44 px").toEqual([]);
        } else {
          await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
          expect(await page.evaluate(findLostInForcedColours), "forced colours").toEqual([]);
        }
      },
    );
  }

  test("a phone of the tests has a coarse pointer", { tag: "@phone" }, async ({ page }) => {
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
  });

  test("the map does not glide to where it zooms, where less motion is asked for", async ({
    open,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(pathOf("map"));
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await page.evaluate(findMotion)).toEqual([]);
  });

  test("what moves otherwise is found", async ({ open, page }) => {
    await open(pathOf("about"));
    await page.evaluate(() => {
      document.querySelector("h1")?.animate({ opacity: [0, 1] }, 60_000);
    });
    expect(await page.evaluate(findMotion)).toEqual(["h1 is animated"]);
  });
});
