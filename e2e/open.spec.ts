import { makeAcledCsv } from "../src/testing/makeAcledCsv";
import { listFaults } from "./axeFaults";
import { chooseFile, dropFile, importAndShow } from "./openFile";
import { expect, test, waitUntilReady } from "./readoutTest";

const ACLED = { name: "events.csv", text: makeAcledCsv(60, 7) };
const OTHER = { name: "other.csv", text: makeAcledCsv(40, 8) };
const TABLE = {
  name: "visits.csv",
  text: [
    "What;Day;Visitor;Host;Town;Remark",
    "State visit;03/04/2023;Northland;Southland;Port One;short",
    "Talks;05/06/2023;Southland;Northland;Port Two;=1+1",
    "Handover;2023-13-45;Northland;Southland;Port Three;no such day",
  ].join("\n"),
};

test.describe("events of one's own", () => {
  test("a file is chosen, looked at, read and shown in all views, and its band stands on each", async ({
    open,
    page,
  }) => {
    await open("/open/");
    await chooseFile(page, ACLED);
    const found = page.locator(".open-facts");
    await expect(found).toContainText("ACLED, events – has 31 of its 31 columns");
    await expect(found).toContainText("UTF-8, cells parted by commas");
    await expect(found).toContainText("acleddata.com. Accessed ");
    await expect(page.locator("[data-preview] li")).toHaveCount(3);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByRole("heading", { name: "What was read" })).toBeFocused();
    await expect(page.locator("[data-report]")).toContainText("60 rows: 60 accepted, 0 rejected.");
    await page.getByRole("link", { name: "Show the set" }).click();
    await expect(page).toHaveURL(/\/d\/own-[0-9a-f]{16}\/$/);
    await waitUntilReady(page);
    const address = page.url();
    for (const path of ["timeline", "relations", "map", "records", "sources", "positions"]) {
      await page.evaluate(
        (next) => {
          window.history.pushState(null, "", next);
          window.dispatchEvent(new PopStateEvent("popstate"));
        },
        `${new URL(address).pathname}${path}/`,
      );
      await expect(page.locator(`[data-view="${path}"]`)).toBeVisible();
      await expect(page.locator("[data-imported]")).toContainText(
        "Imported by you, not reviewed. File: events.csv",
      );
      const words = await page.locator("main").innerText();
      expect(words, path).not.toMatch(/editorial|the article|quotes are not verified|the context/i);
    }
  });

  test("a dossier that was built stands as it did, with its context on request", async ({
    open,
    page,
    request,
  }) => {
    const built = await request.get("data/dossiers/pakistan-iran-2023.json");
    await open("/open/");
    await chooseFile(page, { name: "mine.json", text: await built.text() });
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.locator("[data-report]")).toContainText("270 rows: 270 accepted");
    await page.getByRole("link", { name: "Show the set" }).click();
    await waitUntilReady(page);
    const counts = page.locator('[data-view="timeline"] [data-count-shown]').first();
    await expect(counts).toHaveAttribute("data-count-total", "23");
    await expect(page.locator('[data-view="article"]')).toContainText(
      "calls for an immediate ceasefire",
    );
    await page.getByRole("button", { name: "Context" }).click();
    await expect(counts).toHaveAttribute("data-count-total", "270");
  });

  test("a row’s details say its line, its code and its note as the file’s own", async ({
    open,
    page,
  }) => {
    await open("/open/");
    await chooseFile(page, ACLED);
    await importAndShow(page);
    await page.locator('[data-view="timeline"] [data-ref^="event:"]').first().click();
    const row = page.locator("[data-imported-row]");
    await expect(row).toContainText("The file’s own note, not a source’s words");
    await expect(row).toContainText("Id in the file: NOR");
    await expect(row).toContainText("ACLED");
    await expect(row).toContainText("Northland Gazette");
  });

  test(
    "what is dropped or pasted is taken as what is chosen",
    { tag: "@wide" },
    async ({ open, page }) => {
      await open("/open/");
      await dropFile(page, OTHER);
      await expect(page.locator(".open-facts")).toContainText("other.csv");
      await page.getByRole("button", { name: "Choose another file" }).click();
      await page.getByText("Paste text instead").click();
      await page.getByLabel("Rows with their header, or JSON").fill(OTHER.text);
      await page.getByRole("button", { name: "Look at this text" }).click();
      await expect(page.locator(".open-facts")).toContainText("pasted.txt");
      await expect(page.locator(".open-facts")).toContainText("ACLED, events");
    },
  );

  test("a table’s columns are guessed and can be changed, its dates are asked for, and are remembered", async ({
    open,
    page,
  }) => {
    await open("/open/");
    await chooseFile(page, TABLE);
    const press = page.getByRole("button", { name: "Import", exact: true });
    await expect(page.getByLabel("Date", { exact: true })).toHaveValue("1");
    await expect(press).toBeDisabled();
    await expect(page.getByText("03/04/2023 is 3 April 2023")).toBeVisible();
    await expect(page.getByText("03/04/2023 is 4 March 2023")).toBeVisible();
    await page.getByRole("radio", { name: /Day first/ }).check();
    await page.getByLabel("Title", { exact: true }).selectOption("What");
    await page.getByLabel("Actor 1").selectOption("Visitor");
    await page.getByLabel("Actor 2").selectOption("Host");
    await page.getByLabel("Place", { exact: true }).selectOption("Town");
    const preview = page.locator("[data-preview]");
    await expect(preview.getByRole("listitem").first()).toContainText("State visit");
    await expect(preview.getByRole("listitem").first()).toContainText("3 April 2023");
    await press.click();
    const report = page.locator("[data-report]");
    await expect(report).toContainText("3 rows: 2 accepted, 1 rejected.");
    const problem = report.getByRole("table").getByRole("row").nth(1);
    await expect(problem).toContainText("2023-13-45");
    const saving = page.waitForEvent("download");
    await report.getByRole("button", { name: "Download all problems (CSV)" }).click();
    expect((await saving).suggestedFilename()).toBe("visits.csv.problems.csv");

    await page.getByRole("button", { name: "Choose another file" }).click();
    await chooseFile(page, TABLE);
    await expect(page.getByLabel("Actor 2")).toHaveValue("3");
    await expect(page.getByText("as last time").first()).toBeVisible();
  });

  test(
    "a reading that is cancelled leaves what was there",
    { tag: ["@wide", "@long"] },
    async ({ open, page }) => {
      await open("/open/");
      await chooseFile(page, { name: "long.csv", text: makeAcledCsv(20_000, 3) });
      await page.getByRole("button", { name: "Import", exact: true }).click();
      await page.getByRole("button", { name: "Cancel" }).click();
      await expect(
        page.getByText("Cancelled: nothing was kept of it.", { exact: true }).first(),
      ).toBeVisible();
      await expect(page.locator(".open-facts")).toContainText("long.csv");
      await page.getByRole("button", { name: "Choose another file" }).click();
      await expect(page.locator("[data-own-sets]")).toContainText("None so far.");
    },
  );

  test("a kept set is there after a reload, and nothing is left once everything is forgotten", async ({
    open,
    page,
  }) => {
    await open("/open/");
    await chooseFile(page, ACLED);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByRole("button", { name: "Keep in this browser" }).click();
    await expect(page.getByRole("button", { name: "Kept in this browser" })).toBeVisible();
    await page.getByRole("link", { name: "Show the set" }).click();
    await page.locator("[data-imported]").waitFor();
    await page.reload();
    await waitUntilReady(page);
    await expect(page.locator("[data-imported]")).toContainText("events.csv");

    await open("/open/");
    await expect(page.locator("[data-own-sets]")).toContainText("events.csv");
    await page.getByRole("button", { name: "Forget everything" }).click();
    await expect(page.locator("[data-left]")).toContainText("Nothing of yours is left.");
    const left = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      keys: Object.keys(localStorage),
    }));
    expect(left).toEqual({ databases: 0, keys: [] });
  });

  test("a link asks for its file on another machine, tells another file apart, and then opens as it stands", async ({
    open,
    page,
    browser,
  }) => {
    await open("/open/");
    await chooseFile(page, ACLED);
    await importAndShow(page);
    const link = new URL("timeline/?by=actor&kind=protest", page.url()).href;
    const context = await browser.newContext({ viewport: page.viewportSize() });
    const fresh = await context.newPage();
    await fresh.goto(link);
    await waitUntilReady(fresh);
    await expect(fresh.getByRole("heading", { level: 1 })).toHaveText(
      "This link shows a set of your own: choose its file again",
    );
    await chooseFile(fresh, OTHER);
    await expect(fresh.getByRole("alert")).toContainText("This is another file");
    await fresh.getByRole("button", { name: "Choose another file" }).click();
    await chooseFile(fresh, ACLED);
    await expect(fresh.locator('[data-view="timeline"]')).toBeVisible();
    expect(fresh.url()).toBe(link);
    await expect(fresh.locator("[data-imported]")).toContainText("events.csv");
    await context.close();
  });

  test(
    "rows are not passed on where the provider’s terms are not known to allow it",
    { tag: "@wide" },
    async ({ open, page }) => {
      await open("/open/");
      await chooseFile(page, ACLED);
      await importAndShow(page);
      await page.getByRole("button", { name: "Share" }).click();
      await page.getByRole("button", { name: "Share this view" }).click();
      await expect(page.locator("[data-asked-file]")).toContainText(
        "The link holds no row of events.csv.",
      );
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Export records or a picture" }).click();
      await expect(page.locator("[data-export-off]")).toContainText("Rows of events.csv");
      await expect(page.getByRole("region", { name: "Picture of a view" })).toBeVisible();
    },
  );

  for (const [name, text, words] of [
    ["empty.csv", "", "is empty"],
    ["book.xlsx", Buffer.from("PK\u0003\u0004xl/workbook.xml"), "is a workbook"],
    ["report.pdf", "%PDF-1.7", "is a PDF"],
    ["notes.txt", "Dear all,", "is no table"],
  ] as const) {
    test(
      `says what to do instead of ${name}`,
      { tag: ["@wide", "@long"] },
      async ({ open, page }) => {
        await open("/open/");
        await chooseFile(page, { name, text });
        await expect(page.getByRole("alert")).toContainText(words);
        await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
      },
    );
  }

  test("the page and what was found have no fault of access", async ({ open, page }) => {
    await open("/open/");
    expect(await listFaults(page)).toEqual([]);
    await chooseFile(page, TABLE);
    await page.locator('[data-phase="chosen"]').waitFor();
    expect(await listFaults(page)).toEqual([]);
  });
});
