import type { Locator, Page } from "@playwright/test";
import { listOrderQuotes, listQuotes, listRecordsBehind, readBuiltDossier } from "./builtDossier";
import { expect, waitUntilReady } from "./readoutTest";

const PUBLICATION = "event:editorial-published";

export const dossier = readBuiltDossier();

/** References of all marks, each once. */
export async function listMarks(marks: Locator): Promise<string[]> {
  const refs = await marks.evaluateAll((all) =>
    all.map((mark) => (mark as HTMLElement).dataset["ref"] ?? ""),
  );
  return [...new Set(refs)];
}

/** How many of a list are tried: every so-manieth, from its beginning to its end. */
export interface Depth {
  name: string;
  step: number;
  tag: string[];
}

export const SAMPLED: Depth = { name: "every eighth", step: 8, tag: [] };
export const DEPTHS: readonly Depth[] = [SAMPLED, { name: "any", step: 1, tag: ["@long"] }];

/** Each of the names with each depth. */
export function withDepths(names: readonly string[]): [string, Depth][] {
  return names.flatMap((name) => DEPTHS.map((depth): [string, Depth] => [name, depth]));
}

export function sample<T>(all: readonly T[], { step }: Depth): T[] {
  return all.filter((_, at) => at % step === 0);
}

export function flatten(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The highlighted words of the article, run by run and without spaces. */
export async function highlightedRuns(page: Page): Promise<string[]> {
  const runs = page.locator('[data-view="article"] mark[data-ref][data-emphasis="highlighted"]');
  return (await runs.allTextContents()).map(flatten);
}

/**
 * The words highlighted are those of the records behind a reference: a record's own quotes whole, of
 * anything else at least one quote whole, and never words that no such record rests on.
 */
export async function expectWords(page: Page, ref: string): Promise<void> {
  const records = listRecordsBehind(dossier, ref);
  const runs = await highlightedRuns(page);
  if (records.length === 0) {
    await expect(page.locator('[data-view="details"]'), ref).toContainText("No record");
    expect(runs, `${ref} has no record and no words`).toEqual([]);
    return;
  }
  await expectQuoteInSight(page, ref);
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

/** The press itself shows words: a quote of the record, or of one of those behind the reference. */
export async function expectQuoteInSight(page: Page, ref: string): Promise<void> {
  if (listRecordsBehind(dossier, ref).flatMap(listQuotes).length === 0) return;
  const quote = page.locator('[data-view="details"] blockquote').first();
  await expect(quote, `a quote of ${ref} is in sight`).toBeInViewport({ ratio: 0.3 });
}

/** Esc until nothing is selected and the views have their room back. */
export async function clearSelection(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/[?&]sel=/);
  await expect(page.locator('[data-view="details"]')).toHaveCount(0);
  await waitUntilReady(page);
}

/** Presses the middle of a mark, whatever lies there, as a reader would; gives what is selected. */
export async function press(page: Page, mark: Locator, name: string): Promise<string> {
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

/** The details of a record tell its title and all of its quotes. */
export async function expectQuotesInDetails(page: Page, ref: string): Promise<void> {
  const [record] = listRecordsBehind(dossier, ref);
  if (!record) throw new Error(`${ref} is not in the dossier`);
  const details = page.locator('[data-view="details"]');
  await expect(details).toContainText(record.title);
  const told = flatten((await details.textContent()) ?? "");
  for (const quote of listQuotes(record)) expect(told, ref).toContain(flatten(quote));
}
