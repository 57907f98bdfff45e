import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryRawViewState, arbitraryViewState } from "../testing/arbitraryViewState";
import { propertyRuns } from "../testing/propertyRuns";
import { canonicalViewState } from "./canonicalState";
import { decodeUrl, encodeUrl, type DecodedUrl } from "./urlCodec";
import { PAGES } from "./viewState";

const RUNS = propertyRuns(2_000);

function decode(url: string): DecodedUrl {
  const mark = url.indexOf("?");
  return mark < 0 ? decodeUrl(url, "") : decodeUrl(url.slice(0, mark), url.slice(mark));
}

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
