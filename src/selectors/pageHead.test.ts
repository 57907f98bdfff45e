import { describe, expect, it } from "vitest";
import { realIndex, realIndexWithContext, realTerms } from "../testing/realDossier";
import { listCommonPages, listKnownPages } from "./knownPages";
import { selectLinkedModel } from "./linkedModel";
import { MAX_DESCRIPTION_LENGTH, selectPageHead } from "./pageHead";

const own = listKnownPages(realIndexWithContext(), realTerms());
const pages = [...listCommonPages(), ...own];
const heads = pages.map((page) => ({
  page,
  head: selectPageHead(selectLinkedModel(realIndex(), page.state), page, realTerms()),
}));

function headOf(path: string) {
  return heads.find(({ page }) => page.path === path)?.head;
}

describe("selectPageHead", () => {
  it("gives each page a title of its own; the first shares that of the dossier it shows", () => {
    const titles = heads
      .filter(({ page }) => page.path === page.canonicalPath)
      .map(({ head }) => head.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(headOf("/")).toEqual(headOf("/d/pakistan-iran-2023/"));
  });

  it("names page, part and subject as the window's title does", () => {
    expect(headOf("/d/pakistan-iran-2023/timeline/")?.title).toBe(
      "Timeline · Pakistan – Iran, December 2023 – Readout",
    );
    expect(headOf("/d/pakistan-iran-2023/names/name-pakistan/")?.title).toBe(
      "Pakistan · Names · Pakistan – Iran, December 2023 – Readout",
    );
    expect(headOf("/about/")?.title).toBe("About – Readout");
  });

  it("describes each page in one line that nobody cuts", () => {
    for (const { page, head } of heads) {
      expect(head.description.length, page.path).toBeGreaterThan(30);
      expect(head.description.length, page.path).toBeLessThanOrEqual(MAX_DESCRIPTION_LENGTH);
      expect(head.description, page.path).not.toMatch(/\s\s|\n|^\s|\s$|[\s,;:–-]…$/);
    }
  });

  it("cuts between words and says that it did", () => {
    const description = headOf("/d/pakistan-iran-2023/")?.description ?? "";
    const { summary } = realIndex().dossier;
    expect(description.endsWith("…")).toBe(true);
    const kept = description.slice(0, -1);
    expect(summary.startsWith(kept)).toBe(true);
    expect(summary.slice(kept.length)).toMatch(/^[\s,;:–-]/);
  });

  it("tells of a view what its headline tells", () => {
    expect(headOf("/d/pakistan-iran-2023/relations/")?.description).toBe(
      "Pakistan – Iran, December 2023: Pakistan speaks to Iran; no statement by Iran is reported",
    );
  });
});
