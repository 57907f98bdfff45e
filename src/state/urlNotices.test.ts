import { describe, expect, it } from "vitest";
import { MAX_IDS_PER_FACET } from "./canonicalIds";
import { decodeUrl, encodeUrl, MAX_QUERY_LENGTH } from "./urlCodec";
import { MAX_DECK_LENGTH } from "./sequenceStep";
import { DEFAULT_VIEW_STATE, FACETS } from "./viewState";

function reasonsOf(search: string): Record<string, string> {
  const { notices } = decodeUrl("/", search);
  return Object.fromEntries(notices.map(({ key, reason }) => [key, reason]));
}

describe("values that cannot be read", () => {
  it.each([
    ["from", "2023-02-30"],
    ["from", "2023-13"],
    ["from", "yesterday"],
    ["from", "20231220"],
    ["to", "-2023"],
    ["to", "2023-12-2"],
    ["t", "2023-12"],
    ["t", "2023-12..2024-13"],
    ["t", "2023-12..2024-01..2024-02"],
    ["sel", "event:"],
    ["sel", "mark:x"],
    ["sel", "tie:a"],
    ["sel", "event:<script>alert(1)<%2Fscript>"],
    ["time", "clock"],
    ["by", "colour"],
    ["map", "60,28"],
    ["map", "60,28,1e400"],
    ["map", "60,28,NaN"],
    ["map", "60,,3"],
    ["level", "village"],
    ["ego", "a.b"],
    ["ego", "a,b"],
    ["ego", ".2"],
    ["as", "poem"],
    ["coverage", "yes"],
    ["theme", "sepia"],
    ["v", "0"],
    ["v", "one"],
  ])("%s=%s stays at its default and is told", (key, value) => {
    const { state, notices } = decodeUrl("/", `?${key}=${value}`);
    expect(state).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(notices).toMatchObject([{ key, reason: "unreadable" }]);
  });

  it("tells only the ids of a list that are none, and keeps the others", () => {
    const { state, notices } = decodeUrl("/", "?issue=b,%3Cscript%3E%20x,a,Ünï,b");
    expect(state.filters.issue).toStrictEqual(["a", "b"]);
    expect(notices).toStrictEqual([
      { key: "issue", value: "<script> x,ünï", reason: "unreadable" },
    ]);
  });

  it("tells of broken percent codes with nothing to show of them", () => {
    const { state, notices } = decodeUrl("/", "?issue=%E0%A4%A");
    expect(state).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(notices).toStrictEqual([{ key: "issue", value: "", reason: "unreadable" }]);
  });

  it("shows what it tells without control and bidi characters, and short", () => {
    const [notice] = decodeUrl("/", `?sel=%00%E2%80%AE${"x".repeat(500)}`).notices;
    expect(notice?.value).toBe(`${"x".repeat(39)}…`);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "takes the key %s for any unknown one",
    (key) => {
      expect(decodeUrl("/", `?${key}=x&${key}.page=x&issue=${key}`).state.page).toBe("overview");
      expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
    },
  );
});

describe("values that are moved, cut or unknown", () => {
  it("swaps dates in the wrong order", () => {
    const { state } = decodeUrl("/", "?from=2024&to=2023-12-20");
    expect([state.from, state.to]).toStrictEqual(["2023-12-20", "2024"]);
    expect(reasonsOf("?from=2024&to=2023-12-20")).toStrictEqual({ from: "swapped" });
    expect(decodeUrl("/", "?t=2024..2023").state.t).toStrictEqual(["2023", "2024"]);
    expect(reasonsOf("?t=2024..2023")).toStrictEqual({ t: "swapped" });
  });

  it("leaves overlapping dates of different precision as they are", () => {
    const { state, notices } = decodeUrl("/", "?from=2023-12-20&to=2023");
    expect([state.from, state.to, notices]).toStrictEqual(["2023-12-20", "2023", []]);
  });

  it("knows leap years", () => {
    expect(decodeUrl("/", "?from=2024-02-29").state.from).toBe("2024-02-29");
    expect(reasonsOf("?from=2023-02-29")).toStrictEqual({ from: "unreadable" });
    expect(reasonsOf("?from=1900-02-29")).toStrictEqual({ from: "unreadable" });
    expect(decodeUrl("/", "?from=2000-02-29").notices).toStrictEqual([]);
  });

  it("moves a camera to the nearest allowed place and says so", () => {
    expect(decodeUrl("/", "?map=200,-91,0").state.map).toStrictEqual({
      lon: 180,
      lat: -90,
      zoom: 0.1,
    });
    expect(reasonsOf("?map=200,-91,0")).toStrictEqual({ map: "adjusted" });
  });

  it("rounds a camera silently and never to minus zero", () => {
    expect(decodeUrl("/", "?map=-0.0001,28.49149,3.256")).toMatchObject({
      state: { map: { lon: 0, lat: 28.491, zoom: 3.26 } },
      notices: [],
    });
    expect(Object.is(decodeUrl("/", "?map=-0.0001,28,3").state.map?.lon, 0)).toBe(true);
  });

  it("cuts a long search text between characters", () => {
    const { state, notices } = decodeUrl("/", `?q=${"ab%20".repeat(66)}a%F0%9F%98%80`);
    expect(state.q).toHaveLength(199);
    expect(notices).toMatchObject([{ key: "q", reason: "too-long" }]);
  });

  it("cuts words to find", () => {
    const { state, notices } = decodeUrl("/", `?find=${"dawn%20".repeat(20)}`);
    expect(state.find).toBe("dawn ".repeat(12).trim());
    expect(notices).toMatchObject([{ key: "find", reason: "too-long" }]);
  });

  it("tells of a side and an order that are none", () => {
    const { state, notices } = decodeUrl("/", "?alone=%C3%A4%21&sort=colour");
    expect([state.alone, state.sort]).toEqual([null, "records"]);
    expect(notices).toMatchObject([
      { key: "alone", reason: "unreadable" },
      { key: "sort", reason: "unreadable" },
    ]);
  });

  it("takes control and bidi characters out of a search text", () => {
    const search = "?q=%20a%00b%E2%80%AEc%09d%EF%BB%BF%E2%81%A6%20";
    expect(decodeUrl("/", search)).toMatchObject({ state: { q: "abc d" }, notices: [] });
  });

  it("keeps the joiners that Persian words need", () => {
    expect(decodeUrl("/", "?q=می%E2%80%8Cشود").state.q).toBe("می\u200cشود");
  });

  it("takes so many ids of a facet and no more", () => {
    const ids = Array.from({ length: MAX_IDS_PER_FACET + 1 }, (_, index) => `id-${1000 + index}`);
    const { state, notices } = decodeUrl("/", `?actor=${ids.join(",")}`);
    expect(state.filters.actor).toStrictEqual(ids.slice(0, MAX_IDS_PER_FACET));
    expect(notices).toMatchObject([{ key: "actor", reason: "too-long" }]);
    expect(decodeUrl("/", `?actor=${ids.slice(1).join(",")}`).notices).toStrictEqual([]);
  });

  it.each(["?q=", "?issue=", "?at=", "?sel=", "?x=", "?", "?%3D", "?&amp;", "?q=%25", "?v="])(
    "opens a hundred thousand characters after %s",
    (start) => {
      for (const character of ["a", ",", "%", ")", '"', " ", "&", "=", "\ud800", "%26", "%2526"]) {
        const { notices } = decodeUrl("/", start + character.repeat(100_000));
        expect(notices[0]).toMatchObject({ key: "link", reason: "too-long" });
        expect(notices.length).toBeLessThan(5);
      }
    },
  );

  it("does not read on behind the limit", () => {
    const padding = `?x=${"a".repeat(MAX_QUERY_LENGTH)}`;
    expect(decodeUrl("/", `${padding}&issue=a`).state).toStrictEqual(DEFAULT_VIEW_STATE);
  });

  it("takes punctuation for glued at the end of the link only", () => {
    expect(decodeUrl("/", "?q=the%20end.&sel=event:a").state.q).toBe("the end.");
    expect(decodeUrl("/", "?q=the%20end.&").state.q).toBe("the end");
  });

  it("takes quotes and brackets off values that can hold none", () => {
    expect(decodeUrl("/", "?sel=%22event:a%22&from=(2023)")).toMatchObject({
      state: { sel: "event:a", from: "2023" },
      notices: [],
    });
  });

  it("leaves room for the longest canonical link", () => {
    const ids = Array.from({ length: MAX_IDS_PER_FACET }, (_, index) => `${index}`.padEnd(64, "x"));
    const filters = Object.fromEntries(FACETS.map((facet) => [facet, ids.toSorted()]));
    const state = { ...DEFAULT_VIEW_STATE, filters: { ...DEFAULT_VIEW_STATE.filters, ...filters } };
    const url = encodeUrl({ ...state, q: `%41${"ﷺ".repeat(197)}` });
    expect(url.length).toBeLessThan(MAX_QUERY_LENGTH);
    expect(decodeUrl("/", url.slice(1)).notices).toStrictEqual([]);
  });
});

describe("keys and values of other versions", () => {
  it.each(["lang=ur"])("says that %s is not available", (pair) => {
    expect(decodeUrl("/", `?${pair}`)).toMatchObject({
      state: DEFAULT_VIEW_STATE,
      notices: [{ key: pair.split("=")[0], reason: "not-available" }],
    });
  });

  it.each(["as=outline", "as=matrix"])("says that %s is not available either", (pair) => {
    expect(reasonsOf(`?${pair}`)).toStrictEqual({ [pair.split("=")[0]!]: "not-available" });
  });

  it.each([
    ["step=0", "unreadable"],
    ["step=100", "unreadable"],
    ["step=two", "unreadable"],
    ["deck=a.b", "unreadable"],
    ["present=2", "unreadable"],
    ["deck=-ab", "unreadable"],
    [`deck=${"a".repeat(MAX_DECK_LENGTH + 1)}`, "too-long"],
  ])("opens %.12s… without it", (pair, reason) => {
    expect(decodeUrl("/", `?${pair}`).state).toStrictEqual(DEFAULT_VIEW_STATE);
    expect(reasonsOf(`?${pair}`)).toStrictEqual({ [pair.split("=")[0]!]: reason });
  });

  it("knows the matrix on the page of the relations alone", () => {
    expect(decodeUrl("/d/x/relations/", "?as=matrix")).toMatchObject({
      state: { as: "matrix" },
      notices: [],
    });
    for (const page of ["timeline", "map", "positions"]) {
      expect(decodeUrl(`/d/x/${page}/`, "?as=matrix")).toMatchObject({
        state: { as: "picture" },
        notices: [{ key: "as", reason: "not-available" }],
      });
    }
  });

  it("knows the outline on the pages of time, relations and place alone", () => {
    for (const page of ["timeline", "relations", "map"]) {
      expect(decodeUrl(`/d/x/${page}/`, "?as=outline")).toMatchObject({
        state: { as: "outline" },
        notices: [],
      });
    }
    for (const page of ["article", "records", "positions", "sources", "accounts"]) {
      expect(decodeUrl(`/d/x/${page}/`, "?as=outline")).toMatchObject({
        state: { as: "picture" },
        notices: [{ key: "as", reason: "not-available" }],
      });
    }
  });

  it.each([
    "layer=article",
    "layer=ALL&layer=article",
    "lang=EN",
    "embed=",
    "v=1",
    "as=picture",
    "by=issue",
    "coverage=0",
  ])("is silent about the default %s", (pair) => {
    expect(decodeUrl("/", `?${pair}`)).toMatchObject({ state: DEFAULT_VIEW_STATE, notices: [] });
  });

  it("is silent about theme=system and unknown keys", () => {
    expect(reasonsOf("?theme=system&utm_source=x&zoom=3&amp&=&==")).toStrictEqual({});
  });

  it("reads what it can of a newer link and says so", () => {
    const { state, notices } = decodeUrl("/", "?v=7&issue=a");
    expect(state.filters.issue).toStrictEqual(["a"]);
    expect(notices).toStrictEqual([{ key: "v", value: "7", reason: "newer-version" }]);
  });
});

describe("repeated keys", () => {
  it("are added up in facets", () => {
    expect(decodeUrl("/", "?issue=c&issue=a,b&Issue=a").state.filters.issue).toStrictEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("else leave the last that says something", () => {
    const { state } = decodeUrl("/", "?by=actor&by=kind&q=a&q=b&sel=event:a&sel=event:b&sel=");
    expect([state.by, state.q, state.sel]).toStrictEqual(["kind", "b", "event:b"]);
  });
});
