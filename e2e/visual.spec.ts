import { mkdirSync, readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { FAULTS } from "../src/testing/faults";
import type { SpecimenView } from "../src/testing/specimens";
import { PICTURE_CASES, type PictureCase } from "./pictureCases";
import {
  describeMachine,
  PICTURE_FOLDER,
  readPictureMachine,
  tellDifference,
  writePictureMachine,
} from "./pictureMachine";
import { expect, test, waitUntilReady } from "./readoutTest";

/** `npm run update:pictures` makes them anew instead of comparing. */
const isMaking = process.env["MAKE_PICTURES"] === "1";
const made = readPictureMachine();

/** What is pictured where it is not the view with its details. */
const ROOTS: Readonly<Partial<Record<SpecimenView, string>>> = {
  overview: "body",
  "not found": "main",
  details: ".details-slot",
  filters: '[data-view="filters"]',
};

test.describe("pictures", { tag: ["@wide", "@long"] }, () => {
  test.use({ deviceScaleFactor: 1, reducedMotion: "reduce" });

  test("belong to a specimen, each of them", ({ browser }) => {
    mkdirSync(PICTURE_FOLDER, { recursive: true });
    if (isMaking) writePictureMachine(describeMachine(browser.version()));
    const names = new Set(PICTURE_CASES.map(({ name }) => `${name}.png`));
    expect(names.size, "two cases of one name").toBe(PICTURE_CASES.length);
    const files = readdirSync(PICTURE_FOLDER).filter((file) => file.endsWith(".png"));
    expect(files.filter((file) => !names.has(file))).toEqual([]);
  });

  for (const item of PICTURE_CASES) {
    test(titleOf(item), async ({ browser, page, problems }) => {
      problems.allow(/Failed to load resource|Failed to fetch dynamically/);
      const compare = async () => {
        await show(page, item);
        await comparePicture(page, item);
      };
      await judge(compare, browser.version());
    });
  }

  const [plain] = PICTURE_CASES;
  const FLAWS = {
    "moved by one pixel": () => {
      const view = document.querySelector<HTMLElement>('[data-view="timeline"] svg[role="group"]');
      if (view) view.style.transform = "translateX(1px)";
    },
    "in a slightly other colour": () => {
      document.documentElement.style.setProperty("--issue-1", "#b4621a");
    },
  };
  for (const [name, spoil] of Object.entries(FLAWS)) {
    test(`the comparison finds a picture ${name}`, async ({ browser, page }) => {
      test.skip(isMaking, "pictures are being made");
      if (!plain) throw new Error("there is no case");
      const compare = async () => {
        await show(page, plain);
        await page.evaluate(spoil);
        await expect(comparePicture(page, plain)).rejects.toThrow(/pixels .* are different/);
      };
      await judge(compare, browser.version());
    });
  }
});

function titleOf({ specimen, widthPx, theme, media }: PictureCase): string {
  return [specimen.view, specimen.state, `${widthPx} px`, theme, media].filter(Boolean).join(", ");
}

/**
 * On the machine that made the pictures a difference fails. On any other it is reported: the test is
 * skipped with its reason, and what differs is attached.
 */
async function judge(compare: () => Promise<void>, browserVersion: string): Promise<void> {
  if (isMaking) return compare();
  if (!made)
    throw new Error("there are no pictures to compare with, see `npm run update:pictures`");
  const difference = tellDifference(made, describeMachine(browserVersion));
  if (!difference) return compare();
  const found = await compare().then(
    () => "no difference",
    (error: unknown) => String(error),
  );
  test.skip(true, `reported, not compared: made on ${difference}. Here: ${found}`);
}

async function show(page: Page, { specimen, widthPx, heightPx, theme, media }: PictureCase) {
  const fault = specimen.fault && FAULTS[specimen.fault];
  if (fault) {
    await page.route(fault.path, (route) =>
      fault.answer === "missing" ? route.fulfill({ status: 404, body: "" }) : undefined,
    );
  }
  await page.setViewportSize({ width: widthPx, height: heightPx });
  await page.emulateMedia({
    colorScheme: theme,
    reducedMotion: "reduce",
    ...(media === "forced colours" && { forcedColors: "active" }),
    ...(media === "print" && { media: "print" }),
  });
  await page.goto(specimen.link);
  if (fault?.answer === "never") await expect(page.getByRole("status").first()).toBeVisible();
  else await waitUntilReady(page);
  await page.evaluate(() => document.fonts.ready);
}

/** What of it stands in the window: to picture all of a long page would change the window's height. */
async function comparePicture(
  page: Page,
  { name, specimen, heightPx }: PictureCase,
): Promise<void> {
  const box = await page.locator(ROOTS[specimen.view] ?? "#views").boundingBox();
  if (!box) throw new Error(`${specimen.view} is not there`);
  const y = Math.max(0, box.y);
  const height = Math.min(box.y + box.height, heightPx) - y;
  await expect(page).toHaveScreenshot(`${name}.png`, {
    clip: { x: box.x, y, width: box.width, height },
  });
}
