import { describe, expect, it } from "vitest";
import { addressOf, parseSiteAddress } from "./siteAddress";

describe("parseSiteAddress", () => {
  it("knows no origin unless told", () => {
    expect(parseSiteAddress()).toEqual({ base: "/", origin: null });
    expect(parseSiteAddress("/x/", "")).toEqual({ base: "/x/", origin: null });
  });

  it("takes the origin of an address, with or without the base", () => {
    for (const url of ["https://example.org", "https://example.org/", "https://example.org/x/"]) {
      expect(parseSiteAddress("/x/", url)).toEqual({ base: "/x/", origin: "https://example.org" });
    }
  });

  it.each(["x", "/x", "x/", "/x y/", "/x/?a=1", ""])("refuses the base %j", (base) => {
    expect(() => parseSiteAddress(base)).toThrow(/BASE_PATH/);
  });

  it.each([
    "example.org",
    "ftp://example.org",
    "https://me:secret@example.org",
    "https://example.org/other/",
    "https://example.org/?a=1",
  ])("refuses the site %j", (url) => {
    expect(() => parseSiteAddress("/x/", url)).toThrow(/SITE_URL/);
  });
});

describe("addressOf", () => {
  it("is absolute where the origin is known, and always under the base", () => {
    expect(addressOf({ base: "/", origin: null }, "/d/a/")).toBe("/d/a/");
    expect(addressOf({ base: "/x/", origin: null }, "/d/a/")).toBe("/x/d/a/");
    const site = { base: "/x/", origin: "https://example.org" };
    expect(addressOf(site, "/")).toBe("https://example.org/x/");
    expect(addressOf(site, "cards/map.png")).toBe("https://example.org/x/cards/map.png");
  });
});
