import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, editedText } from "../testing/arbitraryText";
import { arbitraryViewState } from "../testing/arbitraryViewState";
import { propertyRuns } from "../testing/propertyRuns";
import { canonicalViewState } from "./canonicalState";
import { GOLDEN_LINKS } from "../testing/goldenLinks";
import { decodeUrl, encodeUrl, type DecodedUrl } from "./urlCodec";
import { KNOWN_KEYS } from "./urlKeys";

const CANONICAL_URL =
  /^\/(?:d\/[a-z0-9-]+\/(?:[a-z]+\/(?:[a-z0-9-]+\/)?)?|(?:about|open)\/)?(?:\?[A-Za-z0-9\-_.~,:%=&]+)?$/;
const URL_SIGNS = "%2563dDbB&=+?#/;,.:~'\"<>ase qitv-08\0\ud800";

const anyQuery = fc.oneof(
  anyText(300),
  fc.string({ unit: fc.constantFrom(...URL_SIGNS), maxLength: 80 }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...KNOWN_KEYS, "__proto__"),
        fc.constantFrom("=", "%3D", "%253d", ""),
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom("&", "&amp;", "%26", "%2526", "?"),
      ),
      { maxLength: 12 },
    )
    .map((pairs) => pairs.flat().join("")),
);

const anyLink = fc.oneof(
  arbitraryViewState().map((state) => encodeUrl(state)),
  fc.constantFrom(...GOLDEN_LINKS.map(({ url }) => url)),
);

function decode(url: string): DecodedUrl {
  const mark = url.indexOf("?");
  return mark < 0 ? decodeUrl(url, "") : decodeUrl(url.slice(0, mark), url.slice(mark));
}

/** What a link that was read is written as, and what is read from that. */
function writeAndRead({ state, notices }: DecodedUrl) {
  const url = encodeUrl(state);
  const again = decode(url);
  return {
    canonical: canonicalViewState(state),
    isCanonicalUrl: CANONICAL_URL.test(url),
    again,
    isWrittenAlike: encodeUrl(again.state) === url,
    longNotices: notices.filter(({ value }) => value.length > 40),
  };
}

/** What holds of any link at all. */
function lawOf({ state }: DecodedUrl): ReturnType<typeof writeAndRead> {
  const again = { state, notices: [], notFound: false };
  return { canonical: state, isCanonicalUrl: true, again, isWrittenAlike: true, longNotices: [] };
}

describe("decodeUrl, fuzzed", () => {
  it("reads any path and any query, and writes what it read canonically", () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, (path, search) => {
        const found = decodeUrl(path, search);
        expect(writeAndRead(found)).toStrictEqual(lawOf(found));
      }),
      propertyRuns(2_000),
    );
  });

  it("reads links of ours that something went wrong with", () => {
    fc.assert(
      fc.property(editedText(anyLink, URL_SIGNS, 5), (url) => {
        const found = decode(url);
        expect(writeAndRead(found)).toStrictEqual(lawOf(found));
      }),
      propertyRuns(2_000),
    );
  });
});
