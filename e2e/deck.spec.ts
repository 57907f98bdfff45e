import type { Page } from "@playwright/test";
import { readDomSignature } from "./domSignature";
import { GOLDEN_DECKS } from "../src/testing/goldenDecks";
import { expect, test, waitUntilReady } from "./readoutTest";

const SITE = "/d/pakistan-iran-2023";

async function pin(page: Page, isPhone: boolean, caption: string): Promise<void> {
  const place = page.locator(isPhone ? ".phone-dock" : ".masthead");
  await place.getByRole("button", { name: isPhone ? "More" : "Share" }).click();
  await page.getByRole("button", { name: "Pin this view" }).click();
  const dialog = page.getByRole("dialog", { name: "Pin this view" });
  await dialog.getByRole("textbox").fill(caption);
  await dialog.getByRole("button", { name: "Pin", exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(bar(page)).toContainText(`“${caption}” (caption by the link’s author)`);
  // The menu that it was chosen from is still open.
  await page.keyboard.press("Escape");
}

const bar = (page: Page) => page.getByRole("region", { name: "Deck", exact: true });

test.describe("a deck of one's own", () => {
  for (const { isPhone, tag } of [
    { isPhone: false, tag: ["@wide"] },
    { isPhone: true, tag: ["@phone", "@long"] },
  ]) {
    test(
      `three views are pinned, put in order and opened on another machine, ${isPhone ? "small" : "wide"}`,
      { tag },
      async ({ open, page, browser }) => {
        await open(`${SITE}/?issue=gaza-ceasefire`);
        await pin(page, isPhone, "Two lines on Gaza");
        await page.goto(page.url().replace("pakistan-iran-2023/", "pakistan-iran-2023/timeline/"));
        await expect(bar(page)).toContainText("You left step 1’s view.");
        await pin(page, isPhone, "In their order");
        await page.goto(
          page.url().replace("/timeline/", "/map/").replace("issue=gaza-ceasefire", ""),
        );
        await pin(page, isPhone, "On the map");
        await expect(bar(page)).toContainText("Deck: step 3 of 3");

        await bar(page).getByRole("link", { name: "Open deck" }).click();
        await page.getByRole("button", { name: "Move step 3 up" }).click();
        const moved = page.getByRole("button", { name: "Move step 2 up" });
        await expect(moved).toBeFocused();
        await expect(page.getByLabel("Caption of step 2")).toHaveValue("On the map");
        await page.keyboard.press("Enter");
        await expect(page.getByLabel("Caption of step 1")).toHaveValue("On the map");
        await page.keyboard.press("Control+z");
        await expect(page.getByLabel("Caption of step 2")).toHaveValue("On the map");

        const link = await page
          .getByRole("textbox", { name: /^Link, \d+ characters$/ })
          .inputValue();
        const context = await browser.newContext({ viewport: page.viewportSize() });
        const fresh = await context.newPage();
        await fresh.goto(link);
        await waitUntilReady(fresh);
        await expect(bar(fresh)).toContainText("Deck: step 1 of 3 · “Two lines on Gaza”");
        await bar(fresh).getByRole("link", { name: "Next step" }).click();
        await expect(bar(fresh)).toContainText("Deck: step 2 of 3 · “On the map”");
        await waitUntilReady(fresh);
        const there = await readDomSignature(fresh);
        // By key: a pointer that rests on a mark lights it up.
        await page.getByRole("link", { name: /^2\. / }).press("Enter");
        await expect(bar(page)).toContainText("Deck: step 2 of 3");
        await waitUntilReady(page);
        expect(await readDomSignature(page)).toEqual(there);
        await context.close();
      },
    );
  }

  test("a link that was cut says so, and shows its view all the same", async ({ open, page }) => {
    await open(`${SITE}/map/?deck=1fY8xTgMxEEWvMnJ&step=2`);
    await expect(bar(page).getByRole("alert")).toContainText("cut off at its end");
    await expect(page.locator('[data-view="map"]')).toBeVisible();
    await bar(page).getByRole("link", { name: "Leave" }).click();
    await expect(bar(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${SITE}/map/`);
  });

  test(
    "is saved as a file and opened from it",
    { tag: ["@wide", "@long"] },
    async ({ open, page }) => {
      await open(`${SITE}/relations/`);
      await pin(page, false, "Who speaks to whom");
      await bar(page).getByRole("link", { name: "Open deck" }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save deck as file" }).click();
      const file = await (await download).path();
      expect((await download).suggestedFilename()).toBe("pakistan-iran-2023.readout-deck.json");
      await open(`${SITE}/present/`);
      await page.getByLabel("Open a deck’s file:").setInputFiles(file);
      await expect(page.getByLabel("Caption of step 1")).toHaveValue("Who speaks to whom");
      await page.getByRole("button", { name: "Remove step 1" }).click();
      await expect(page.getByRole("heading", { level: 2 })).toHaveText("No views are pinned yet");
      await page.keyboard.press("Control+z");
      await expect(page.getByLabel("Caption of step 1")).toHaveValue("Who speaks to whom");
    },
  );

  test(
    "prints as a handout: captions, addresses and the words of each view",
    { tag: ["@wide", "@long"] },
    async ({ open, page }) => {
      await open(`${SITE}/present/?deck=${GOLDEN_DECKS[0].packed}`);
      await page.waitForLoadState("networkidle");
      await page.emulateMedia({ media: "print" });
      const steps = page.locator("[data-handout] > li");
      await expect(steps).toHaveCount(3);
      await expect(steps.first()).toContainText("“What the article says of Gaza”");
      await expect(steps.first()).toContainText(`${SITE}/timeline/?issue=gaza-ceasefire`);
      await expect(steps.first()).toContainText("Jilani calls for an immediate ceasefire");
      await expect(steps.last()).toContainText(/ more are in the table of records$/);
      await expect(page.getByRole("button", { name: "Remove step 1" })).toBeHidden();
    },
  );

  test(
    "prints the handout with the picture of each view, once all are drawn",
    { tag: ["@wide"] },
    async ({ open, page }) => {
      await page.addInitScript(() => {
        window.print = () => window.dispatchEvent(new Event("beforeprint"));
      });
      await open(`${SITE}/present/?deck=${GOLDEN_DECKS[0].packed}`);
      await page.getByRole("button", { name: "Print the handout, with pictures" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-printing", "true");
      const steps = page.locator("[data-handout] > li");
      await expect(steps).toHaveCount(3);
      const marks = await steps.evaluateAll((items) =>
        items.map((item) => item.querySelectorAll("svg [data-ref]").length),
      );
      for (const count of marks) expect(count).toBeGreaterThan(0);
      await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      await expect(steps).toHaveCount(0);
    },
  );
});
