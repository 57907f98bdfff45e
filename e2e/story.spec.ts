import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { GOLDEN_DECKS } from "../src/testing/goldenDecks";
import { readDomSignature } from "./domSignature";
import { expect, test, waitUntilReady } from "./readoutTest";

const TOUR = "/d/pakistan-iran-2023/story/";

interface BuiltStep {
  title: string;
  link: string;
}

const STEPS = JSON.parse(
  readFileSync("dist/data/dossiers/pakistan-iran-2023.story.json", "utf8"),
) as BuiltStep[];

function barOf(page: Page): Locator {
  return page.getByRole("region", { name: "Guided tour" });
}

test.describe("the guided tour", () => {
  test("is walked from the first screen to its end by keyboard, and every step shows another picture @wide", async ({
    page,
    open,
  }) => {
    await open("/");
    await page.getByRole("link", { name: "Guided tour" }).click();
    await page.getByRole("link", { name: "Start the tour" }).click();
    const bar = barOf(page);
    await bar.getByRole("link", { name: "Next step" }).focus();
    const seen: string[] = [];
    for (const [at, step] of STEPS.entries()) {
      if (at > 0) await page.keyboard.press("ArrowRight");
      await expect(bar).toContainText(`Step ${at + 1} of ${STEPS.length}`);
      await expect(bar).toContainText(step.title);
      await waitUntilReady(page);
      const { views } = await readDomSignature(page);
      seen.push(JSON.stringify(views.filter(({ view }) => view !== "story")));
      await expect(page.locator("[data-notices]")).toHaveCount(0);
    }
    for (const [at, picture] of seen.slice(1).entries()) expect(picture).not.toBe(seen[at]);
    await bar.getByRole("link", { name: "Explore on your own" }).click();
    await expect(bar).toHaveCount(0);
    expect(page.url()).not.toContain("step=");
    await page.goBack();
    await expect(bar).toContainText(`Step ${STEPS.length} of ${STEPS.length}`);
  });

  test("lets the reader wander off and leads back to its step", async ({ page, open }) => {
    await open("/d/pakistan-iran-2023/timeline/?sel=event:police-station-attack&step=2");
    const bar = barOf(page);
    await expect(bar).toBeInViewport();
    await expect(bar).toContainText("The editorial gives no day");
    await page.keyboard.press("Escape");
    await expect(bar).toContainText("The editorial gives no day");
    await page.getByRole("link", { name: "calendar" }).first().click();
    await expect(bar).toContainText("You have moved on");
    await page.reload();
    await waitUntilReady(page);
    await bar.getByRole("link", { name: "Back to step 2" }).click();
    await expect(bar).toContainText("The editorial gives no day");
    await expect(page).toHaveURL(/timeline\/\?sel=event:police-station-attack&step=2$/);
  });

  test("names the words of each step, and opens them beside its view", async ({ page, open }) => {
    await open(`${TOUR}?step=2`);
    const step = page.getByRole("listitem").filter({ hasText: "An attack without a day" });
    await expect(step).toHaveAttribute("aria-current", "step");
    await step.getByText(/What it rests on/).click();
    await expect(step).toContainText("The recent terrorist attack on a police station");
    await step.getByRole("link", { name: "Attack on a police station", exact: false }).click();
    await expect(page.locator('[data-view="details"]')).toContainText("Attack on a police station");
    await expect(barOf(page)).toContainText("An attack without a day");
  });

  test("leaves no light on what a resting pointer was on in the step before @wide", async ({
    page,
    open,
  }) => {
    await open("/d/pakistan-iran-2023/timeline/?sel=event:police-station-attack&step=2");
    await barOf(page).getByRole("link", { name: "Next step" }).focus();
    await page.locator('[data-view="timeline"] [data-ref="event:ministers-call"]').first().hover();
    await page.keyboard.press("ArrowRight");
    await expect(barOf(page)).toContainText("Step 3 of");
    await waitUntilReady(page);
    await expect(
      page.locator('[data-view="map"] [data-ref~="event:ministers-call"]').first(),
    ).toHaveAttribute("data-emphasis", "normal");
  });

  test("begins in the place of a deck @wide", async ({ page, open }) => {
    await open(`${TOUR}?deck=${GOLDEN_DECKS[0].packed}&step=1`);
    await expect(page.getByText("The tour takes its place")).toBeVisible();
    await page.getByRole("link", { name: "Start the tour" }).click();
    await expect(barOf(page)).toContainText("Step 1 of");
    expect(page.url()).not.toContain("deck=");
  });

  test("says when a link names a step that the tour has not @wide", async ({ page, open }) => {
    await open("/?step=40");
    await expect(barOf(page)).toContainText("this link names step 40");
    await barOf(page).getByRole("link", { name: "Leave the tour" }).click();
    await expect(barOf(page)).toHaveCount(0);
  });
});
