import { listRecords, listRecordsBehind, listRecordsLighting } from "./builtDossier";
import {
  clearSelection,
  DEPTHS,
  dossier,
  expectQuoteInSight,
  expectQuotesInDetails,
  expectWords,
  flatten,
  highlightedRuns,
  listMarks,
  press,
  sample,
  SAMPLED,
  withDepths,
} from "./evidenceWords";
import { expect, test, waitUntilReady } from "./readoutTest";

const DOSSIER = "/d/pakistan-iran-2023";
const MARGIN = '[data-view="article"] .margin-glyph[data-ref]';

test.describe("evidence on a phone", { tag: "@phone" }, () => {
  for (const depth of DEPTHS) {
    const title = `one tap on ${depth.name} record of the timeline brings a sheet with its quotes`;
    test(title, { tag: depth.tag }, async ({ open, page }) => {
      test.setTimeout(180_000);
      await open(`${DOSSIER}/timeline/`);
      const marks = page.locator('[data-view="timeline"] [data-ref]');
      const refs = (await listMarks(marks)).filter((ref) => /^(event|position):\S+$/.test(ref));
      expect(refs.length).toBeGreaterThan(9);
      for (const ref of sample(refs, depth)) {
        const mark = page.locator(`[data-view="timeline"] [data-ref="${ref}"]`).first();
        expect(await press(page, mark, ref)).toBe(ref);
        await expectQuotesInDetails(page, ref);
        await clearSelection(page);
      }
    });
  }

  test("the words that were tapped stay above the sheet of their record", async ({
    open,
    page,
  }) => {
    await open(`${DOSSIER}/article/`);
    const runs = page.locator('[data-view="article"] mark[data-ref]');
    const advocated = runs.filter({ hasText: "advocated for an immediate ceasefire" });
    for (const run of [advocated, runs.last(), runs.nth(3)]) {
      await run.click();
      const sheet = page.locator(".details-slot");
      await expect(sheet.locator('[data-view="details"]')).toBeVisible();
      await expect
        .poll(async () => {
          const [words, over] = [await run.boundingBox(), await sheet.boundingBox()];
          return words!.y + words!.height - over!.y;
        })
        .toBeLessThanOrEqual(0);
      expect((await run.boundingBox())!.y).toBeGreaterThan(40);
      await clearSelection(page);
    }
  });

  test("a tap on an actor brings its words before the names in use", async ({ open, page }) => {
    await open(`${DOSSIER}/relations/`);
    for (const ref of ["actor:pakistan", "actor:jalil-abbas-jilani"]) {
      const mark = page.locator(`[data-view="relations"] [data-ref="${ref}"]`).first();
      expect(await press(page, mark, ref)).toBe(ref);
      await expectQuoteInSight(page, ref);
      await clearSelection(page);
    }
  });

  test("a tap on a sentence highlights it and brings its record", async ({ open, page }) => {
    await open(`${DOSSIER}/article/`);
    const runs = page.locator('[data-view="article"] mark[data-ref]');
    const count = await runs.count();
    expect(count).toBeGreaterThanOrEqual(15);
    for (let at = 0; at < count; at += 6) {
      // On its first line: the middle of a sentence that breaks may lie beside its words.
      await runs.nth(at).click();
      await expect(page.locator('[data-view="details"]')).toBeVisible();
      await waitUntilReady(page);
      await expectWords(page, new URL(page.url()).searchParams.get("sel") ?? "");
      await clearSelection(page);
    }
  });
});

test.describe("evidence", { tag: "@wide" }, () => {
  for (const [view, depth] of withDepths(["timeline", "relations", "map"])) {
    const title = `one press on ${depth.name} mark of the ${view} leads to its words`;
    test(title, { tag: depth.tag }, async ({ open, page }) => {
      test.setTimeout(180_000);
      await open("/");
      const refs = await listMarks(page.locator(`[data-view="${view}"] [data-ref]`));
      expect(refs.length).toBeGreaterThan(3);
      for (const ref of sample(refs, depth)) {
        const mark = page.locator(`[data-view="${view}"] [data-ref="${ref}"]`).first();
        const selected = await press(page, mark, ref);
        expect(ref.split(" "), `a press on ${ref} selects it`).toContain(selected);
        await expectWords(page, selected);
        await clearSelection(page);
      }
    });
  }

  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1280, height: 800 },
  ]) {
    test(`a press on a place or an actor brings its words in sight at ${viewport.width} × ${viewport.height}`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await open("/");
      for (const [view, ref] of [
        ["map", "place:gaza-strip"],
        ["map", "place:sistan-baluchestan"],
        ["relations", "actor:pakistan"],
      ] as const) {
        const mark = page.locator(`[data-view="${view}"] [data-ref="${ref}"]`).first();
        expect(await press(page, mark, ref)).toBe(ref);
        await expectWords(page, ref);
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

  for (const depth of DEPTHS) {
    const title = `a press beside ${depth.name} sentence leads to the words of that record`;
    test(title, { tag: depth.tag }, async ({ open, page }) => {
      test.setTimeout(180_000);
      await open("/");
      const refs = await listMarks(page.locator(MARGIN));
      expect(refs.length).toBeGreaterThanOrEqual(18);
      for (const ref of sample(refs, depth)) {
        const mark = page.locator(`${MARGIN}[data-ref="${ref}"]`).first();
        expect(await press(page, mark, ref)).toBe(ref);
        await expectWords(page, ref);
        await clearSelection(page);
      }
    });
  }

  for (const [name, depth] of withDepths(["records", "positions"])) {
    const title = `a press on ${depth.name} line of the ${name} page shows the record's quotes`;
    test(title, { tag: depth.tag }, async ({ open, page }) => {
      test.setTimeout(180_000);
      await open(`${DOSSIER}/${name}/${name === "positions" ? "?as=table" : ""}`);
      const marks = page.locator(`[data-view="${name}"] [data-ref]`);
      const refs = (await listMarks(marks)).filter((ref) => !ref.startsWith("actor:"));
      expect(refs.length).toBeGreaterThanOrEqual(15);
      for (const ref of sample(refs, depth)) {
        const mark = page.locator(`[data-view="${name}"] [data-ref="${ref}"]`).first();
        expect(await press(page, mark, ref)).toBe(ref);
        await expectQuotesInDetails(page, ref);
        await clearSelection(page);
      }
    });
  }

  // A press on marks and sentences leads to all of these too; this is the way by a link.
  for (const { step, tag } of [
    { step: 8, tag: [] },
    { step: 1, tag: ["@long"] },
  ]) {
    const title = `a link to ${step === 1 ? "any" : "every eighth"} record highlights its words`;
    test(title, { tag }, async ({ open, page }) => {
      test.setTimeout(240_000);
      const records = listRecords(dossier);
      expect(records.length).toBe(23);
      for (const [at, { ref }] of records.entries()) {
        if (at % step > 0) continue;
        await open(`${DOSSIER}/?sel=${ref}`);
        await expectWords(page, ref);
      }
    });
  }

  for (const depth of DEPTHS)
    test(
      `${depth.name} evidenced sentence leads to its marks in the other views`,
      { tag: depth.tag },
      async ({ open, page }) => {
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
        for (let at = 0; at < count; at += depth.step) {
          const run = runs.nth(at);
          await run.scrollIntoViewIfNeeded();
          await run.click();
          await expect(page).toHaveURL(/[?&]sel=/);
          const selected = new URL(page.url()).searchParams.get("sel") ?? "";
          for (const [view, refs] of inView) {
            for (const ref of refs) {
              const records = ref.split(" ").flatMap((part) => listRecordsLighting(dossier, part));
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
          expect([...(led.get("timeline") ?? [])], "it has a mark in the timeline").toContain(
            selected,
          );
          await clearSelection(page);
        }
        if (depth === SAMPLED) return;
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
      },
    );

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
