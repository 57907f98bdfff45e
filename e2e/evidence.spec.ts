import type { Locator, Page } from "@playwright/test";
import {
  listOrderQuotes,
  listQuotes,
  listRecords,
  listRecordsBehind,
  readBuiltDossier,
} from "./builtDossier";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const PUBLICATION = "event:editorial-published";
const MARGIN = '[data-view="article"] .margin-glyph[data-ref]';

const dossier = readBuiltDossier();

/** References of all marks, each once. */
async function listMarks(marks: Locator): Promise<string[]> {
  const refs = await marks.evaluateAll((all) =>
    all.map((mark) => (mark as HTMLElement).dataset["ref"] ?? ""),
  );
  return [...new Set(refs)];
}

/** Every third, so that a long list is checked from its beginning to its end. */
function sample<T>(all: readonly T[]): T[] {
  return all.filter((_, at) => at % 3 === 0);
}

function flatten(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The highlighted words of the article, run by run and without spaces. */
async function highlightedRuns(page: Page): Promise<string[]> {
  const runs = page.locator('[data-view="article"] mark[data-ref][data-emphasis="highlighted"]');
  return (await runs.allTextContents()).map(flatten);
}

/**
 * The words highlighted are those of the records behind a reference: a record's own quotes whole, of
 * anything else at least one quote whole, and never words that no such record rests on.
 */
async function expectWords(page: Page, ref: string): Promise<void> {
  const records = listRecordsBehind(dossier, ref);
  const runs = await highlightedRuns(page);
  if (records.length === 0) {
    await expect(page.locator('[data-view="details"]'), ref).toContainText("No record");
    expect(runs, `${ref} has no record and no words`).toEqual([]);
    return;
  }
  const words = runs.join("");
  if (ref === PUBLICATION) expect(words).toContain("TheNation");
  const quotes = records.flatMap(listQuotes).map(flatten);
  const isRecord = /^(event|position):/.test(ref);
  const missing = quotes.filter((quote) => !words.includes(quote));
  if (isRecord) expect(missing, `quotes of ${ref} that are not highlighted`).toEqual([]);
  else expect(missing.length, `a quote of ${ref} is highlighted`).toBeLessThan(quotes.length);
  const known = [...quotes, ...records.flatMap(listOrderQuotes).map(flatten)];
  const isPublicationIn = records.some((record) => record.ref === PUBLICATION);
  const strange = runs.filter(
    (run) =>
      !known.some((quote) => quote.includes(run)) && !(isPublicationIn && /TheNation/.test(run)),
  );
  expect(strange, `words highlighted that are not of ${ref}`).toEqual([]);
}

/** Esc until nothing is selected and the views have their room back. */
async function clearSelection(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/[?&]sel=/);
  await expect(page.locator('[data-view="details"]')).toHaveCount(0);
  await waitUntilReady(page);
}

/** Presses the middle of a mark, whatever lies there, as a reader would; gives what is selected. */
async function press(page: Page, mark: Locator, name: string): Promise<string> {
  // To the middle: at an edge the masthead or a neighbour may lie over it.
  await mark.evaluate((element) =>
    element.scrollIntoView({ block: "center", behavior: "instant" }),
  );
  const box = await mark.boundingBox();
  if (!box) throw new Error(`${name} has no box`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page, name).toHaveURL(/[?&]sel=/);
  // The views make room for the details; what then lies under the pointer would be highlighted too.
  await page.mouse.move(0, 0);
  await expect(page.locator('[data-view="details"]')).toBeVisible();
  await waitUntilReady(page);
  return new URL(page.url()).searchParams.get("sel") ?? "";
}

test.describe("evidence", { tag: "@wide" }, () => {
  for (const view of ["timeline", "relations", "map"]) {
    test(`one press on any mark of the ${view} leads to its words`, async ({ open, page }) => {
      test.setTimeout(180_000);
      await open("/");
      const refs = await listMarks(page.locator(`[data-view="${view}"] [data-ref]`));
      expect(refs.length).toBeGreaterThan(3);
      for (const ref of refs) {
        const mark = page.locator(`[data-view="${view}"] [data-ref="${ref}"]`).first();
        const selected = await press(page, mark, ref);
        expect(ref.split(" "), `a press on ${ref} selects it`).toContain(selected);
        await expectWords(page, selected);
        await clearSelection(page);
      }
    });
  }

  test("a silence can be pressed; it says that there is no record, and has no words", async ({
    open,
    page,
  }) => {
    await open("/");
    const silences = page.locator('[data-view="relations"] [data-roving]:not([data-ref])');
    const count = await silences.count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      const selected = await press(page, silences.nth(at), `silence ${at + 1}`);
      expect(listRecordsBehind(dossier, selected), selected).toEqual([]);
      await expectWords(page, selected);
      await clearSelection(page);
    }
  });

  test("a press beside a sentence leads to the words of that record", async ({ open, page }) => {
    test.setTimeout(120_000);
    await open("/");
    const refs = sample(await listMarks(page.locator(MARGIN)));
    expect(refs.length).toBeGreaterThanOrEqual(6);
    for (const ref of refs) {
      const selected = await press(page, page.locator(`${MARGIN}[data-ref="${ref}"]`).first(), ref);
      expect(selected).toBe(ref);
      await expectWords(page, ref);
      await clearSelection(page);
    }
  });

  for (const name of ["records", "positions"]) {
    test(`a press on the ${name} page shows the record's quotes`, async ({ open, page }) => {
      test.setTimeout(120_000);
      await open(`${DOSSIER}/${name}/${name === "positions" ? "?as=table" : ""}`);
      const marks = page.locator(`[data-view="${name}"] [data-ref]`);
      const refs = sample(await listMarks(marks)).filter((ref) => !ref.startsWith("actor:"));
      expect(refs.length).toBeGreaterThanOrEqual(6);
      for (const ref of refs) {
        const mark = page.locator(`[data-view="${name}"] [data-ref="${ref}"]`).first();
        expect(await press(page, mark, ref)).toBe(ref);
        const [record] = listRecordsBehind(dossier, ref);
        if (!record) throw new Error(`${ref} is not in the dossier`);
        const details = page.locator('[data-view="details"]');
        await expect(details).toContainText(record.title);
        const told = flatten((await details.textContent()) ?? "");
        for (const quote of listQuotes(record)) expect(told, ref).toContain(flatten(quote));
        await clearSelection(page);
      }
    });
  }

  test("every record's words are highlighted in the article", async ({ open, page }) => {
    test.setTimeout(240_000);
    const records = listRecords(dossier);
    expect(records.length).toBe(23);
    for (const { ref } of records) {
      await open(`${DOSSIER}/?sel=${ref}`);
      await expectWords(page, ref);
    }
  });

  test("every evidenced sentence leads to its marks in the other views", async ({ open, page }) => {
    test.setTimeout(180_000);
    await open("/");
    const views = ["timeline", "relations", "map"];
    const inView = new Map<string, string[]>();
    for (const view of views) {
      inView.set(view, await listMarks(page.locator(`[data-view="${view}"] [data-ref]`)));
    }
    const led = new Map(views.map((view) => [view, new Set<string>()]));
    const runs = page.locator('[data-view="article"] mark[data-ref]');
    const count = await runs.count();
    expect(count).toBeGreaterThanOrEqual(15);
    for (let at = 0; at < count; at++) {
      const run = runs.nth(at);
      await run.scrollIntoViewIfNeeded();
      await run.click();
      await expect(page).toHaveURL(/[?&]sel=/);
      const selected = new URL(page.url()).searchParams.get("sel") ?? "";
      for (const [view, refs] of inView) {
        for (const ref of refs) {
          const records = ref.split(" ").flatMap((part) => listRecordsBehind(dossier, part));
          if (!records.some((record) => record.ref === selected)) continue;
          // Details take room, in which a picture may leave out a mark; what is drawn must follow.
          const marks = page.locator(`[data-view="${view}"] [data-ref="${ref}"]`);
          for (const mark of await marks.all()) {
            await expect(mark, `${selected}: ${ref} in ${view}`).toHaveAttribute(
              "data-emphasis",
              "highlighted",
            );
            if (ref === selected) await expect(mark).toHaveAttribute("aria-current", "true");
            led.get(view)?.add(selected);
          }
        }
      }
      expect([...(led.get("timeline") ?? [])], "it has a mark in the timeline").toContain(selected);
      await clearSelection(page);
    }
    const hasTie = (ref: string) =>
      (inView.get("relations") ?? []).some(
        (tie) =>
          tie.startsWith("tie:") &&
          listRecordsBehind(dossier, tie).some((record) => record.ref === ref),
      );
    const records = listRecords(dossier);
    const tied = records.filter(({ ref }) => hasTie(ref)).map(({ ref }) => ref);
    const placed = records.filter(({ place }) => place !== undefined).map(({ ref }) => ref);
    expect(tied.length).toBeGreaterThan(5);
    expect(placed.length).toBeGreaterThan(3);
    expect([...(led.get("relations") ?? [])]).toEqual(expect.arrayContaining(tied));
    expect([...(led.get("map") ?? [])]).toEqual(expect.arrayContaining(placed));
  });

  test("hovering a mark highlights its words and what shares a record with it", async ({
    open,
    page,
  }) => {
    await open("/");
    const ref = "position:condemnation-of-attack";
    await page.locator(`[data-view="timeline"] [data-ref="${ref}"]`).first().hover();
    await expect
      .poll(async () => (await highlightedRuns(page)).join(""))
      .toContain(flatten("Minister Jilani unequivocally condemned the attack"));
    await expect(
      page.locator('[data-view="relations"] [data-ref="actor:attackers-unidentified"]').first(),
    ).toHaveAttribute("data-emphasis", "highlighted");
    expect(new URL(page.url()).search, "hover is not in the address").toBe("");
  });
});
