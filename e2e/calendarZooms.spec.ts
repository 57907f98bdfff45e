import { LANE_DIMENSIONS } from "../src/state/viewState";
import { findFaults, readPicture } from "./pictureFaults";
import { expect, test } from "./readoutTest";

const PAGE = "/d/pakistan-iran-2023/timeline/";
/** All that is known, ten years, one, the month of the strikes, and the days around them. */
const ZOOMS = [
  "1947-01-01..2026-12-31",
  "2015-01-01..2024-12-31",
  "2023-07-01..2024-06-30",
  "2024-01-01..2024-01-31",
  "2024-01-14..2024-01-20",
];
const CLOSER_ZOOMS = ["2024-01-18..2024-01-18", "2023-12-20..2023-12-20&cal=solar-hijri"];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 900, height: 800 },
  { width: 390, height: 844 },
];

test.describe("the calendar with all context", { tag: "@wide" }, () => {
  for (const viewport of SIZES) {
    test.describe(`at ${viewport.width} px`, () => {
      test.use({ viewport, hasTouch: viewport.width < 700 });

      test(
        "lays no name, count or mark on another or on a line, at five zooms",
        { tag: [1440, 390].includes(viewport.width) ? [] : ["@long"] },
        async ({ open, page }) => {
          for (const zoom of ZOOMS) {
            await open(`${PAGE}?layer=all&time=calendar&t=${zoom}`);
            const picture = await readPicture(page, "timeline");
            expect(picture.texts.length, zoom).toBeGreaterThan(8);
            expect(picture.glyphs.length, zoom).toBeGreaterThan(1);
            expect(findFaults(picture), zoom).toEqual([]);
          }
        },
      );

      for (const by of LANE_DIMENSIONS) {
        test(`nor in lanes by ${by}, down to a day`, { tag: "@long" }, async ({ open, page }) => {
          for (const zoom of [...ZOOMS, ...CLOSER_ZOOMS]) {
            await open(`${PAGE}?layer=all&by=${by}&time=calendar&t=${zoom}`);
            const picture = await readPicture(page, "timeline");
            expect(picture.texts.length, zoom).toBeGreaterThan(5);
            expect(findFaults(picture), zoom).toEqual([]);
          }
        });
      }
    });
  }
});
