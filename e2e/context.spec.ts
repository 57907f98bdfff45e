import type { Page } from "@playwright/test";
import { listRecords, readBuiltDossier } from "./builtDossier";
import { findFaults, readPicture } from "./pictureFaults";
import { expect, test } from "./readoutTest";

const PUBLICATION = "editorial-published";
/** Records of the article that are of the day on which it was printed. */
const refsOfPublicationDay = listRecords(readBuiltDossier())
  .filter(({ id, during }) => id === PUBLICATION || during?.record === PUBLICATION)
  .map(({ ref }) => ref);

/** The middle of each glyph that stands for one of the records, alone or counted with others. */
function readGlyphs(page: Page, refs: readonly string[]) {
  return page.evaluate((wanted) => {
    const marks = [...document.querySelectorAll('[data-view="timeline"] svg g[data-ref]')];
    return marks.flatMap((mark) => {
      const ref = mark.getAttribute("data-ref")!;
      if (!wanted.includes(ref.replace(/^bin:/, ""))) return [];
      const glyph = mark.querySelector(":scope > g[transform]")!;
      const origin = mark.closest("svg")!.getBoundingClientRect();
      const [, x] = /translate\(([\d.]+)/.exec(glyph.getAttribute("transform")!) ?? [];
      return [{ ref, middleX: origin.x + Number(x) }];
    });
  }, refs);
}

const LAYOUTS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const PAGE = "/d/pakistan-iran-2023";
test.describe("with the context on", { tag: "@wide" }, () => {
  for (const viewport of LAYOUTS) {
    const tag = viewport.width === 1280 ? ["@long"] : [];
    const title = `no label of timeline and map lies on another, a mark or a line at ${viewport.width} px`;
    test(title, { tag }, async ({ open, page }) => {
      await page.setViewportSize(viewport);
      for (const [path, views] of [
        ["/?layer=all", ["timeline", "map"]],
        ["/?layer=all&sel=event:ministers-call", ["timeline", "map"]],
        [`${PAGE}/timeline/?layer=all`, ["timeline"]],
        [`${PAGE}/map/?layer=all`, ["map"]],
      ] as const) {
        await open(path);
        for (const view of views) {
          const picture = await readPicture(page, view);
          expect(picture.texts.length, view).toBeGreaterThan(8);
          expect(findFaults(picture), `${view} of ${path}`).toEqual([]);
        }
      }
    });

    test(`the strikes of January stand named, with their days, after the line of writing at ${viewport.width} px`, async ({
      open,
      page,
    }) => {
      await page.setViewportSize(viewport);
      for (const path of ["/?layer=all", `${PAGE}/timeline/?layer=all`]) {
        await open(path);
        const timeline = page.locator('[data-view="timeline"]');
        const labelOf = (name: string) =>
          timeline.locator("svg text").filter({ hasText: new RegExp(`^${name}$`) });
        const line = await timeline.locator('[data-line="writing"]').boundingBox();
        await expect(timeline.getByRole("heading").first()).toHaveText(
          /^The strikes of 16 and 18 January 2024 came after the editorial;/,
        );
        for (const name of ["16 Jan · Panjgur strike", "18 Jan · Saravan strikes"]) {
          const label = await labelOf(name).boundingBox();
          expect(label!.x, name).toBeGreaterThan(line!.x + line!.width);
        }
        for (const name of ["(15 Dec · )?Rask attack", "call, 18 Dec"]) {
          const label = await labelOf(name).boundingBox();
          expect(label!.x + label!.width, name).toBeLessThan(line!.x);
        }
      }
    });
  }

  for (const viewport of LAYOUTS) {
    const tag = viewport.width === 1440 ? [] : ["@long"];
    const title = `what the paper judges stands on the line of writing, and on no other day, at ${viewport.width} px`;
    test(title, { tag }, async ({ open, page }) => {
      await page.setViewportSize(viewport);
      for (const path of [
        "/?layer=all",
        "/?layer=all&sel=event:ministers-call",
        `${PAGE}/timeline/?layer=all`,
        `${PAGE}/timeline/?layer=all&t=1945-01-01..2026-12-31`,
        `${PAGE}/timeline/?layer=all&by=side`,
        `${PAGE}/timeline/?layer=all&by=voice&t=2023-12-10..2024-01-10`,
      ]) {
        await open(path);
        const timeline = page.locator('[data-view="timeline"]');
        const line = (await timeline.locator('[data-line="writing"]').boundingBox())!;
        const lineX = line.x + line.width / 2;
        const published = await readGlyphs(page, refsOfPublicationDay);
        expect(published.length, path).toBeGreaterThan(0);
        for (const { ref, middleX } of published) {
          expect(Math.abs(middleX - lineX), `${ref} of ${path}`).toBeLessThanOrEqual(2);
        }
      }
    });
  }

  test("what lies outside the window is one press away", async ({ open, page }) => {
    await open(`${PAGE}/timeline/?layer=all`);
    const timeline = page.locator('[data-view="timeline"]');
    await expect(timeline.getByText(/^earlier: \d+ records$/)).toBeVisible();
    await timeline.getByRole("button", { name: "show all times" }).click();
    await expect(timeline.getByText(/^\d+ records? lies? outside this window$/)).toHaveCount(0);
    await expect(page).toHaveURL(/t=19\d\d/);
    await timeline.getByRole("button", { name: "fit" }).click();
    await expect(
      timeline.getByText("47 records lie outside this window", { exact: true }),
    ).toBeVisible();
  });

  for (const [path, view, prefix] of [
    [`${PAGE}/timeline/?layer=all`, "timeline", "bin:"],
    [`${PAGE}/map/?layer=all`, "map", "cluster:"],
  ] as const) {
    test(`a press on a mark of many in the ${view} lists just what it counts and selects nothing`, async ({
      open,
      page,
    }) => {
      await open(path);
      const mark = page.locator(`[data-view="${view}"] svg [data-ref^="${prefix}"]`).first();
      const count = Number(await mark.getAttribute("data-count"));
      expect(count).toBeGreaterThan(1);
      await mark.click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("listitem")).toHaveCount(count);
      await expect(dialog.getByRole("heading")).toHaveText(`${count} records here`);
      await expect(page).not.toHaveURL(/[?&]sel=/);
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      await expect(mark).toBeFocused();
    });
  }

  test("a selected record has a mark of its own on the map, on its side of the border", async ({
    open,
    page,
  }) => {
    const ref = "event:panjgur-strike-2024-01-16";
    for (const viewport of LAYOUTS.slice(0, 2)) {
      await page.setViewportSize(viewport);
      await open(`/?layer=all&sel=${ref}`);
      const map = page.locator('[data-view="map"]');
      await expect(map.locator(`svg [data-ref="${ref}"]`)).toHaveAttribute("aria-current", "true");
      await expect(
        map.locator('svg [data-ref^="cluster:"][data-emphasis="highlighted"]'),
      ).toHaveCount(0);
    }
  });

  test("the calendar's key names every shape, whole beside details and folded on a phone", async ({
    open,
    page,
  }) => {
    const key = page.locator('[data-view="timeline"] > footer');
    await open("/?layer=all&sel=event:ministers-call");
    for (const name of ["attack", "strike", "recall of an envoy", "disputed whether or by whom"]) {
      await expect(key.getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(1);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await open(`${PAGE}/timeline/?layer=all`);
    await key.getByText("key", { exact: true }).click();
    for (const name of ["attack", "strike", "recall of an envoy", "disputed whether or by whom"]) {
      await expect(key.getByText(name, { exact: true }).filter({ visible: true })).toHaveCount(1);
    }
  });

  test("both layers say on which day the call was", async ({ open, page }) => {
    const told =
      "The article: on or before 20 December 2023. Outlets of both sides: Monday 18 December 2023.";
    for (const id of ["ministers-call", "fm-call-2023-12-18"]) {
      await open(`/?layer=all&sel=event:${id}`);
      await expect(page.locator('[data-view="details"]').getByText(told).first()).toBeVisible();
    }
  });
});
