import type { Page } from "@playwright/test";
import { readBuiltDossier } from "./builtDossier";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const PUBLICATION = "event:editorial-published";

/** References of all marks in a view, each once. */
async function listMarks(page: Page, view: string): Promise<string[]> {
  const refs = await page
    .locator(`[data-view="${view}"] [data-ref]`)
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset["ref"] ?? ""));
  return [...new Set(refs)];
}

async function highlightedText(page: Page): Promise<string> {
  const runs = page.locator('[data-view="article"] mark[data-ref][data-emphasis="highlighted"]');
  return (await runs.allTextContents()).join(" ");
}

/** Esc until nothing is selected and the views have their room back. */
async function clearSelection(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/[?&]sel=/);
  await expect(page.locator('[data-view="details"]')).toHaveCount(0);
  await waitUntilReady(page);
}

test.describe("evidence", { tag: "@wide" }, () => {
  for (const view of ["timeline", "relations", "map"]) {
    test(`one press on any mark of the ${view} leads to its words`, async ({ open, page }) => {
      test.setTimeout(120_000);
      await open("/");
      const refs = await listMarks(page, view);
      expect(refs.length).toBeGreaterThan(3);
      for (const ref of refs) {
        const mark = page.locator(`[data-view="${view}"] [data-ref="${ref}"]`).first();
        const box = await mark.boundingBox();
        if (!box) throw new Error(`${ref} has no box`);
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await expect(page, ref).toHaveURL(/[?&]sel=/);
        const selected = new URL(page.url()).searchParams.get("sel");
        expect(ref.split(" "), `a press on ${ref} selects it`).toContain(selected);
        await expect(page.locator('[data-view="details"]')).toBeVisible();
        expect(await highlightedText(page), `${ref} has words`).not.toBe("");
        await clearSelection(page);
      }
    });
  }

  test("every record's words are highlighted in the article", async ({ open, page }) => {
    test.setTimeout(120_000);
    const dossier = readBuiltDossier();
    const records = [
      ...dossier.events.map((record) => ({ ...record, ref: `event:${record.id}` })),
      ...dossier.positions.map((record) => ({ ...record, ref: `position:${record.id}` })),
    ];
    expect(records.length).toBe(23);
    for (const record of records) {
      await open(`${DOSSIER}/?sel=${record.ref}`);
      const words = await highlightedText(page);
      if (record.ref === PUBLICATION) {
        expect(words).toContain("The Nation");
        continue;
      }
      const flat = words.replace(/\s+/g, "");
      for (const { quote } of record.evidence) {
        if (quote) expect(flat, record.ref).toContain(quote.exact.replace(/\s+/g, ""));
      }
    }
  });

  test("every evidenced sentence leads to its marks in the other views", async ({ open, page }) => {
    test.setTimeout(120_000);
    await open("/");
    const runs = page.locator('[data-view="article"] mark[data-ref]');
    const count = await runs.count();
    expect(count).toBeGreaterThanOrEqual(15);
    for (let at = 0; at < count; at++) {
      const run = runs.nth(at);
      await run.scrollIntoViewIfNeeded();
      await run.click();
      await expect(page).toHaveURL(/[?&]sel=/);
      const selected = new URL(page.url()).searchParams.get("sel");
      const mark = page.locator(`[data-view="timeline"] [data-ref~="${selected}"]`).first();
      await expect(mark).toHaveAttribute("data-emphasis", "highlighted");
      await expect(mark).toHaveAttribute("aria-current", "true");
      await clearSelection(page);
    }
  });

  test("hovering a mark highlights its words and what shares a record with it", async ({
    open,
    page,
  }) => {
    await open("/");
    const ref = "position:condemnation-of-attack";
    await page.locator(`[data-view="timeline"] [data-ref="${ref}"]`).first().hover();
    await expect
      .poll(() => highlightedText(page))
      .toContain("Minister Jilani unequivocally condemned the attack");
    await expect(
      page.locator('[data-view="relations"] [data-ref="actor:attackers-unidentified"]').first(),
    ).toHaveAttribute("data-emphasis", "highlighted");
    expect(new URL(page.url()).search, "hover is not in the address").toBe("");
  });
});
