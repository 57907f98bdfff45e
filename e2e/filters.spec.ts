import { readBuiltDossier } from "./builtDossier";
import { expect, test } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const VIEWS = ["article", "timeline", "relations", "map"];

test.describe("filters", () => {
  test("pressing one issue gives the same count in every view and the headlines say so", async ({
    open,
    page,
  }) => {
    await open("/");
    for (const issue of readBuiltDossier().issues) {
      const chip = page.locator(`[data-filter="issue:${issue.id}"]`).first();
      await chip.click();
      await expect(page).toHaveURL(new RegExp(`issue=${issue.id}`));
      const first = page.locator('[data-view="article"] [data-count-shown]').first();
      await expect(first).not.toHaveAttribute("data-count-shown", "23");
      const shown = await first.getAttribute("data-count-shown");
      expect(Number(shown)).toBeGreaterThan(0);
      for (const view of VIEWS) {
        const line = page.locator(`[data-view="${view}"] [data-count-shown]`).first();
        await expect(line, view).toHaveAttribute("data-count-shown", shown ?? "");
        await expect(line, view).toHaveAttribute("data-count-total", "23");
        await expect(page.locator(`[data-view="${view}"] h2`).first(), view).toContainText(
          issue.label,
        );
      }
      await chip.click();
      await expect(page).not.toHaveURL(/issue=/);
    }
  });

  test("records that do not pass are muted in the pictures and gone from the table", async ({
    open,
    page,
  }) => {
    await open(`${DOSSIER}/?issue=humanitarian-access`);
    const attack = page.locator('[data-view="timeline"] [data-ref="event:police-station-attack"]');
    await expect(attack.first()).toHaveAttribute("data-emphasis", "muted");
    const aid = page.locator(
      '[data-view="timeline"] [data-ref="position:call-for-humanitarian-aid"]',
    );
    await expect(aid.first()).toHaveAttribute("data-emphasis", "normal");
    await open(`${DOSSIER}/records/?issue=humanitarian-access`);
    const records = page.locator('[data-view="records"]');
    await expect(
      records.locator('[data-ref="position:call-for-humanitarian-aid"]').first(),
    ).toBeVisible();
    await expect(records.locator('[data-ref="event:police-station-attack"]')).toHaveCount(0);
  });

  test("an empty result names the filter to blame and offers to remove it", async ({
    open,
    page,
  }) => {
    await open(`${DOSSIER}/?issue=humanitarian-access&kind=attack`);
    await expect(page.locator("[data-count-shown]").first()).toHaveAttribute(
      "data-count-shown",
      "0",
    );
    const notice = page.getByRole("note").filter({ hasText: "No record passes" });
    await expect(notice).toHaveCount(1);
    await expect(notice.getByRole("button", { name: /^Remove attack: 2 records/ })).toBeVisible();
    await notice.getByRole("button", { name: /^Remove Humanitarian access/ }).click();
    await expect(notice).toHaveCount(0);
    await expect(page).toHaveURL(`${DOSSIER}/?kind=attack`);
    await expect(page.locator("[data-count-shown]").first()).not.toHaveAttribute(
      "data-count-shown",
      "0",
    );
  });

  test("a period keeps what may fall inside and says how many certainly do", async ({
    open,
    page,
  }) => {
    await open(`${DOSSIER}/?from=2023-12-20&to=2023-12-20`);
    const line = page.locator('[data-view="timeline"] [data-count-shown]').first();
    await expect(line).toHaveAttribute("data-count-shown", "23");
    await expect(line).toContainText("10 certainly");
  });

  test("searching narrows all views and stays one step of history", async ({ open, page }) => {
    await open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("ceasefire");
    await expect(page).toHaveURL(/q=ceasefire/);
    await page.keyboard.press("Enter");
    const line = page.locator('[data-view="article"] [data-count-shown]').first();
    await expect(line).not.toHaveAttribute("data-count-shown", "23");
    await page.goBack();
    await expect(line).toHaveAttribute("data-count-shown", "23");
  });
});
