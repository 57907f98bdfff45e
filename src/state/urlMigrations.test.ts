import { describe, expect, it } from "vitest";
import { decodeUrl, encodeUrl } from "./urlCodec";
import { migrateUrl, URL_MIGRATIONS, urlVersionAfter, type UrlMigration } from "./urlMigrations";
import { DEFAULT_VIEW_STATE } from "./viewState";

function renameKey(before: string, after: string): UrlMigration["migrate"] {
  return ({ path, values }) => ({
    path,
    values: new Map([...values].map(([key, value]) => [key === before ? after : key, value])),
  });
}

const FAKE_MIGRATIONS: readonly UrlMigration[] = [
  { date: "2027-01-01", reason: "topic became issue", migrate: renameKey("topic", "issue") },
  {
    date: "2027-06-01",
    reason: "the page chronology became timeline",
    migrate: ({ path, values }) => ({ path: path.replace("/chronology/", "/timeline/"), values }),
  },
];

describe("migrateUrl", () => {
  const parts = { path: "/d/x/chronology/", values: new Map([["topic", ["a"]]]) };

  it("goes through all steps from the link's version on, in order", () => {
    expect(migrateUrl(parts, 1, FAKE_MIGRATIONS)).toStrictEqual({
      path: "/d/x/timeline/",
      values: new Map([["issue", ["a"]]]),
    });
    expect(migrateUrl(parts, 2, FAKE_MIGRATIONS)).toStrictEqual({
      path: "/d/x/timeline/",
      values: parts.values,
    });
  });

  it("leaves links of the newest and of later versions alone", () => {
    expect(migrateUrl(parts, 3, FAKE_MIGRATIONS)).toBe(parts);
    expect(migrateUrl(parts, 99, FAKE_MIGRATIONS)).toBe(parts);
  });
});

describe("the codec with migrations", () => {
  it("opens an old link, which carries no version, in the new table", () => {
    const { state, notices } = decodeUrl("/d/x/chronology/", "?topic=a", FAKE_MIGRATIONS);
    expect(state.page).toBe("timeline");
    expect(state.filters.issue).toStrictEqual(["a"]);
    expect(notices).toStrictEqual([]);
  });

  it("does not migrate a link that says it is newer", () => {
    const { state, notices } = decodeUrl("/d/x/timeline/", "?topic=a&v=3", FAKE_MIGRATIONS);
    expect(state.filters.issue).toStrictEqual([]);
    expect(notices).toStrictEqual([]);
  });

  it("writes the version from 2 on", () => {
    expect(encodeUrl(DEFAULT_VIEW_STATE, 1)).toBe("/");
    expect(encodeUrl({ ...DEFAULT_VIEW_STATE, q: "a" }, 3)).toBe("/?q=a&v=3");
  });
});

describe("the shipped migrations", () => {
  it("are dated, in order, and give a reason", () => {
    const dates = URL_MIGRATIONS.map(({ date }) => date);
    expect(dates).toStrictEqual(dates.toSorted());
    for (const { date, reason } of URL_MIGRATIONS) {
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(reason).not.toBe("");
    }
    expect(urlVersionAfter(URL_MIGRATIONS)).toBe(1);
  });
});
