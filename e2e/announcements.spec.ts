import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";
import { ScreenReader } from "./screenReader";

const DOSSIER = "/d/pakistan-iran-2023";

/** One act after another on a page, each by keys alone, and what is then spoken of itself. */
interface Walk {
  link: string;
  steps: readonly (readonly [key: string, on: string | null, spoken: string])[];
}

const view = (page: Page) => page.locator("main [data-view]:not([data-view=filters])").first();

const WALKS: Record<string, Walk> = {
  "zoom and move of the calendar": {
    link: "/timeline/?layer=all",
    steps: [
      ["+", '[data-roving][tabindex="0"]', "live: Shown: "],
      ["Shift+ArrowLeft", null, "live: Shown: "],
      ["-", null, "live: Shown: "],
    ],
  },
  "steps through the records": {
    link: "/timeline/",
    steps: [
      ["Enter", 'button[aria-label="Next record"]', "live: 1 of 23. Attack on a police station"],
      ["Enter", null, "live: 2 of 23. Phone call"],
      ["Enter", 'button[aria-label="Previous record"]', "live: 1 of 23. Attack"],
    ],
  },
  "forms of the timeline": {
    link: "/timeline/",
    steps: [
      ["Enter", "a:text-is('calendar')", "live: Shown as calendar."],
      ["Enter", "a:text-is('table')", "live: Shown as table."],
      ["Enter", "a:text-is('outline')", "live: Shown as outline."],
      ["Enter", "a:text-is('picture')", "live: Shown as picture."],
    ],
  },
  "forms and levels of the relations": {
    link: "/relations/",
    steps: [
      ["Enter", "a:text-is('matrix')", "live: Shown as matrix."],
      ["Enter", "a:text-is('states')", "live: Relations of states."],
      ["Enter", "a:text-is('picture')", "live: Shown as picture."],
    ],
  },
  "zoom, move and forms of the map": {
    link: "/map/?layer=all",
    steps: [
      ["+", '[role=group][tabindex="0"]', "live: Zoom 1.6, "],
      ["ArrowRight", null, "live: Zoom 1.6, "],
      ["0", null, "live: The whole map, "],
      ["Enter", "a:text-is('outline')", "live: Shown as outline."],
    ],
  },
  "a counted group of the calendar": {
    link: "/timeline/?layer=all",
    steps: [["Enter", '[data-ref^="bin:"]', "dialog, "]],
  },
  "a counted group of the map": {
    link: "/map/?layer=all",
    steps: [["Enter", '[data-ref^="cluster:"]', "dialog, "]],
  },
};

test.describe("is spoken once", { tag: "@wide" }, () => {
  for (const [name, { link, steps }] of Object.entries(WALKS)) {
    test(name, async ({ open, page }) => {
      await open(`${DOSSIER}${link}`);
      const reader = await ScreenReader.start(page);
      for (const [key, on, spoken] of steps) {
        if (on !== null) await reader.focus(view(page).locator(on).first());
        await page.keyboard.press(key);
        const heard = await reader.hear([spoken]);
        const [kind] = spoken.split(/(?<=[:,]) /);
        expect(heard.filter((line) => line.startsWith(kind!))).toHaveLength(1);
      }
    });
  }
});
