import type { Page } from "@playwright/test";
import { expect, test } from "./readoutTest";
import { ScreenReader } from "./screenReader";
import { expectTranscript } from "./transcripts";

const DOSSIER = "/d/pakistan-iran-2023";

/** The attack of the article: what its mark must tell wherever it stands. */
const ATTACK =
  "Attack on a police station in Sistan and Baluchestan, attack, by Attackers, not identified, reported, on or before 20 December 2023";
/** The same attack as the context tells it. */
const RASK =
  "Attack on the police headquarters in Rask, attack, claimed by Jaish al-Adl, reported, Friday 15 December 2023";

interface Find {
  link: string;
  region: string;
  /** The mark's phrase, from its beginning. */
  mark: string;
  /** Of what is announced of the choice, the beginning. */
  chosen: string;
}

const FINDS: Record<string, Find> = {
  "timeline sequence": {
    link: "/timeline/",
    region: "Timeline",
    mark: `button, ${ATTACK}`,
    chosen: "Attack on a police station",
  },
  "timeline calendar": {
    link: "/timeline/?time=calendar",
    region: "Timeline",
    mark: `button, ${ATTACK}`,
    chosen: "Attack on a police station",
  },
  "relations of few": {
    link: "/relations/",
    region: "Relations",
    mark: "button, Attackers, not identified to Iran: attack, conflictual, 1 record",
    chosen: "Attackers, not identified",
  },
  "relations of many": {
    link: "/relations/?layer=all",
    region: "Relations",
    mark: "button, Jaish al-Adl to Iran: claims attack, conflictual, 7 records",
    chosen: "Jaish al-Adl",
  },
  map: {
    link: "/map/",
    region: "Map",
    mark: `button, ${ATTACK}`,
    chosen: "Attack on a police station",
  },
  "map with context": {
    link: "/map/?layer=all",
    region: "Map",
    mark: `button, Rask: ${RASK}`,
    chosen: "Attack on the police headquarters in Rask",
  },
  article: {
    link: "/article/",
    region: "Article",
    mark: `button, The, ${ATTACK}`,
    chosen: "Attack on a police station",
  },
  records: {
    link: "/records/",
    region: "Records",
    mark: `button, ${ATTACK}`,
    chosen: "Attack on a police station",
  },
};

test.describe("by ear, the attack is found", { tag: "@wide" }, () => {
  for (const [name, { link, region, mark, chosen }] of Object.entries(FINDS)) {
    test(`in the ${name}`, async ({ open, page }, info) => {
      await open(`${DOSSIER}${link}`);
      const reader = await ScreenReader.start(page);
      await reader.goToRegion(region);
      await reader.readTo(mark);
      expect(await reader.choose(chosen, `Selected: ${chosen}`)).toHaveLength(2);
      expectTranscript(reader, `find the attack, ${name}`, info);
    });
  }
});

const WALKS = {
  "among few": {
    link: "/relations/",
    path: ["button, Iran to Pakistan: no statement reported", "button, Pakistan, state"],
  },
  "among many": {
    link: "/relations/?layer=all",
    path: ["button, Pakistan to Iran: strike", "button, Pakistan, state"],
  },
};

test.describe("by ear and keys, from Iran to Pakistan", { tag: "@wide" }, () => {
  for (const [name, { link, path }] of Object.entries(WALKS)) {
    test(`along a tie ${name}`, async ({ open, page }, info) => {
      const keys = link.includes("?") ? null : page.waitForResponse(/walkSidesPart/);
      await open(`${DOSSIER}${link}`);
      await keys;
      const reader = await ScreenReader.start(page);
      await reader.goToRegion("Relations");
      await reader.readTo("button, Iran, state");
      for (const step of path) {
        const [heard, ...more] = await reader.press("ArrowLeft");
        expect(heard).toMatch(new RegExp(`^${step}`));
        expect(more).toEqual([]);
      }
      expect(await reader.choose("Pakistan", "Selected: Pakistan")).toHaveLength(2);
      expectTranscript(reader, `walk from Iran to Pakistan, ${name}`, info);
    });
  }
});

/** Names and terms come after the words in which they stand, and are heard as buttons. */
async function expectTermsExplained(page: Page): Promise<void> {
  const terms = page.locator('[data-view="details"] button[aria-haspopup="dialog"]');
  await expect(terms.first()).toBeVisible();
}

test.describe("by ear, the words that something rests on", { tag: "@wide" }, () => {
  test("follow in the details of a record, with their source", async ({ open, page }, info) => {
    await open(`${DOSSIER}/timeline/`);
    const reader = await ScreenReader.start(page);
    await reader.goToRegion("Timeline");
    await reader.readTo(`button, ${ATTACK}`);
    await reader.choose("Attack on a police station", "Selected: Attack on a police station");
    await expectTermsExplained(page);
    await reader.readTo(
      "“The recent terrorist attack on a police station in Iran’s Sistan-Baluchestan province”",
    );
    await reader.readTo("link, The Nation, editorial");
    expectTranscript(reader, "read the evidence, of a record", info);
  });

  test("follow in the details of a tie, a record further", async ({ open, page }, info) => {
    await open(`${DOSSIER}/relations/`);
    const reader = await ScreenReader.start(page);
    await reader.goToRegion("Relations");
    await reader.readTo("button, Jilani to Iran: commits, stands with, cooperative, 2 records");
    await reader.choose("Jilani → Iran", "Selected: Jilani to Iran");
    await expectTermsExplained(page);
    await reader.readTo("button, Jilani expresses solidarity with Iran");
    const title = "Jilani expresses solidarity with Iran";
    expect(await reader.choose(title, `Selected: ${title}`)).toHaveLength(2);
    await reader.readTo("“expressing solidarity with Iran”");
    await reader.readTo("link, The Nation, editorial");
    expectTranscript(reader, "read the evidence, of a tie", info);
  });
});
