import { describe, expect, it } from "vitest";
import { DEFAULT_DOSSIER_ID } from "./defaultDossier";
import { decodePath, encodePath } from "./urlPath";
import { isCommonPage, PAGES } from "./viewState";

describe("decodePath", () => {
  it.each(["", "/", "//", "/index.html", "."])("takes %j for the default dossier", (path) => {
    expect(decodePath(path)).toStrictEqual({
      dossier: null,
      page: "overview",
      account: null,
      entry: null,
      notFound: false,
    });
  });

  it.each(["/d/x", "/d/x/", "d/x", "//d//x//", "/D/X/", "/d/x/index.html", "/%64/x", "/d%2Fx%2F"])(
    "takes %s for an overview",
    (path) => {
      expect(decodePath(path)).toStrictEqual({
        dossier: "x",
        page: "overview",
        account: null,
        entry: null,
        notFound: false,
      });
    },
  );

  it.each(PAGES.filter((page) => page !== "overview" && !isCommonPage(page)))(
    "finds %s in both slash forms",
    (page) => {
      const found = { dossier: "x", page, account: null, entry: null, notFound: false };
      expect(decodePath(`/d/x/${page}`)).toStrictEqual(found);
      expect(decodePath(`/d/x/${page}/`)).toStrictEqual(found);
    },
  );

  it.each([
    "/d",
    "/d/",
    "/x",
    "/timeline/",
    "/about/map/",
    "/d/a_b/",
    `/d/${"x".repeat(65)}/`,
    "/d/%00",
  ])("does not find %s", (path) => {
    expect(decodePath(path)).toStrictEqual({
      dossier: null,
      page: "overview",
      account: null,
      entry: null,
      notFound: true,
    });
  });

  it.each(["/d/x/clock/", "/d/x/overview/", "/d/x/timeline/more/", "/d/x/__proto__/", "/d/x/time"])(
    "does not find %s but keeps its dossier",
    (path) => {
      expect(decodePath(path)).toStrictEqual({
        dossier: "x",
        page: "overview",
        account: null,
        entry: null,
        notFound: true,
      });
    },
  );

  it("survives a path of any length", () => {
    expect(decodePath(`/d/x/${"timeline/".repeat(20_000)}`).notFound).toBe(true);
    expect(decodePath(`/d/x/timeline/${" ".repeat(100_000)}`).page).toBe("timeline");
  });
});

describe("decodePath beside the dossiers", () => {
  it("finds the page about", () => {
    expect(decodePath("/about")).toMatchObject({ dossier: null, page: "about", notFound: false });
  });

  it("finds the page that opens a reader’s own events, and nothing below it", () => {
    expect(decodePath("/open/")).toMatchObject({ dossier: null, page: "open", notFound: false });
    expect(decodePath("/open/x/").notFound).toBe(true);
    expect(encodePath("x", "open", null)).toBe("/open/");
  });

  it("finds an event whose accounts are compared", () => {
    const found = { dossier: "x", account: "call", entry: null, notFound: false };
    expect(decodePath("/d/x/accounts/call/")).toStrictEqual({ ...found, page: "accounts" });
  });

  it("finds an entry of names and terms", () => {
    const found = { dossier: "x", page: "names", account: null, entry: "term-veto" };
    expect(decodePath("/d/x/names/term-veto/")).toStrictEqual({ ...found, notFound: false });
    expect(decodePath("/d/x/names/term-veto/more/").notFound).toBe(true);
  });
});

describe("encodePath", () => {
  it("falls back to the default dossier for a page that needs one", () => {
    expect(encodePath(null, "overview", null)).toBe("/");
    expect(encodePath(null, "map", null)).toBe(`/d/${DEFAULT_DOSSIER_ID}/map/`);
    expect(encodePath("../evil", "map", "call")).toBe(`/d/${DEFAULT_DOSSIER_ID}/map/`);
    expect(encodePath("x", "about", null)).toBe("/about/");
    expect(encodePath("x", "accounts", "call")).toBe("/d/x/accounts/call/");
    expect(encodePath("x", "accounts", "../call")).toBe("/d/x/accounts/");
    expect(encodePath("x", "names", "term-veto")).toBe("/d/x/names/term-veto/");
    expect(encodePath("x", "map", "term-veto")).toBe("/d/x/map/");
    expect(encodePath("a b", "overview", null)).toBe("/");
  });
});
