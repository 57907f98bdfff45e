import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRawViewState, arbitraryViewState } from "../testing/arbitraryViewState";
import { canonicalViewState } from "./canonicalState";
import { decodeUrl, encodeUrl, type DecodedUrl } from "./urlCodec";
import { PAGES } from "./viewState";

const RUNS = { numRuns: 2_000 };

function decode(url: string): DecodedUrl {
  const mark = url.indexOf("?");
  return mark < 0 ? decodeUrl(url, "") : decodeUrl(url.slice(0, mark), url.slice(mark));
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(..."%2563dDbB&=+?#/;,.:~'\"<>ase qitv-08\0\ud800"),
    maxLength: 80,
  }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom("issue", "sel", "q", "t", "map", "from", "v", "as", "layer", "__proto__"),
        fc.constantFrom("=", "%3D", "%253d", ""),
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom("&", "&amp;", "%26", "%2526", "?"),
      ),
      { maxLength: 12 },
    )
    .map((pairs) => pairs.flat().join("")),
);

describe("the codec as a law", () => {
  it("brings every canonical state back unchanged and without notices", () => {
    fc.assert(
      fc.property(arbitraryViewState(), (state) => {
        expect(decode(encodeUrl(state))).toStrictEqual({ state, notices: [], notFound: false });
      }),
      RUNS,
    );
  });

  it("brings any state back in its canonical form", () => {
    fc.assert(
      fc.property(arbitraryRawViewState(), (state) => {
        expect(decode(encodeUrl(state)).state).toStrictEqual(canonicalViewState(state));
      }),
      RUNS,
    );
  });

  it("reads any path and any query, and writes what it read canonically", () => {
    fc.assert(
      fc.property(anyText, anyText, (path, search) => {
        const { state } = decodeUrl(path, search);
        expect(canonicalViewState(state)).toStrictEqual(state);
        const url = encodeUrl(state);
        expect(url).toMatch(/^\/(?:d\/[a-z0-9-]+\/(?:[a-z]+\/)?)?(?:\?[A-Za-z0-9\-_.~,:%=&]+)?$/);
        expect(decode(url)).toStrictEqual({ state, notices: [], notFound: false });
        expect(encodeUrl(decode(url).state)).toBe(url);
      }),
      RUNS,
    );
  });

  it("writes keys in order, each once", () => {
    fc.assert(
      fc.property(arbitraryViewState(), (state) => {
        const query = encodeUrl(state).split("?")[1] ?? "";
        const keys = query === "" ? [] : query.split("&").map((pair) => pair.split("=")[0]!);
        expect(keys).toStrictEqual([...new Set(keys)].sort());
      }),
      RUNS,
    );
  });

  it("keeps all parameters before the place where a link was cut", () => {
    fc.assert(
      fc.property(arbitraryViewState(), fc.nat(400), (state, length) => {
        const url = encodeUrl(state);
        const mark = url.indexOf("?");
        if (mark < 0 || mark + length >= url.length) return;
        const cut = url.slice(0, mark + length);
        const whole = cut.slice(0, Math.max(cut.lastIndexOf("&"), mark));
        const touched = cut.slice(whole.length + 1).split("=")[0]!;
        const kept = decode(whole).state;
        const found = decode(cut).state;
        const isFacet = touched in kept.filters;
        const forget = isFacet
          ? { filters: { ...kept.filters, [touched]: [] } }
          : { [touched]: undefined };
        const present = isFacet
          ? { filters: { ...found.filters, [touched]: [] } }
          : { [touched]: undefined };
        expect({ ...found, ...present }).toStrictEqual({ ...kept, ...forget });
      }),
      RUNS,
    );
  });
});

describe("canonical links", () => {
  it.each(PAGES)("gives the page %s a path", (page) => {
    const state = { ...decode("/").state, dossier: "x", page };
    expect(decode(encodeUrl(state)).state.page).toBe(page);
  });
});
