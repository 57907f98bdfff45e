import { expect, test } from "./readoutTest";

const TITLE = "Find and do";
const FIELD = "Type a page, a name, an issue …";

test.describe("find and do", () => {
  test(
    "by keys: a page, a filter, an actor, and undo",
    { tag: "@wide" },
    async ({ open, page }) => {
      await open("/");
      const dialog = page.getByRole("dialog", { name: TITLE });
      const field = dialog.getByRole("combobox", { name: FIELD });
      const doIt = async (typed: string) => {
        // The keys' code comes after the picture.
        await expect(async () => {
          await page.keyboard.press("Control+k");
          await expect(field).toBeFocused({ timeout: 500 });
        }).toPass();
        await field.fill(typed);
        await expect(dialog.getByRole("option").first()).toBeVisible();
        await page.keyboard.press("Enter");
        await expect(dialog).toBeHidden();
      };
      await page.locator('[data-filter="issue:gaza-ceasefire"]').focus();
      await doIt("gaza ceas");
      await expect(page).toHaveURL(/\?issue=gaza-ceasefire$/);
      await expect(page.locator('[data-filter="issue:gaza-ceasefire"]')).toBeFocused();
      await doIt("undo");
      await expect(page).toHaveURL(/\/$/);
      await doIt("relati");
      await expect(page).toHaveURL(/\/relations\/$/);
      await doIt("jalil abbas");
      await expect(page).toHaveURL(/sel=actor:jalil-abbas-jilani/);

      await page.keyboard.press("Control+k");
      const options = dialog.getByRole("option");
      await expect(options.first()).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("ArrowUp");
      await expect(options.last()).toHaveAttribute("aria-selected", "true");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
      await expect(field).toHaveAttribute(
        "aria-activedescendant",
        (await options.nth(1).getAttribute("id"))!,
      );
      await field.fill("qqqq");
      await expect(options).toHaveText([/^Search the records for “qqqq”/]);
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
    },
  );

  test("by touch: undo stands under More", { tag: "@phone" }, async ({ open, page }) => {
    await open("/");
    await page.locator('[data-filter="issue:gaza-ceasefire"]').tap();
    await expect(page).toHaveURL(/issue=gaza-ceasefire/);
    await page.locator(".phone-dock").getByRole("button", { name: "More" }).tap();
    await page.getByRole("button", { name: TITLE }).tap();
    const dialog = page.getByRole("dialog", { name: TITLE });
    await dialog.getByRole("option", { name: /^Undo/ }).tap();
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/\/$/);
  });
});
