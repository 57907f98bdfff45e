import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, editedText } from "../testing/arbitraryText";
import { propertyRuns } from "../testing/propertyRuns";
import {
  cleanSearchText,
  decodeSearchText,
  encodeSearchText,
  MAX_SEARCH_LENGTH,
} from "./searchText";

const SIGNS = "%25\"'>).,+ aé”";
const anySearch = fc.oneof(
  anyText(300),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 40 }),
  editedText(fc.string({ unit: "binary", maxLength: 60 }).map(encodeURIComponent), "%0aF+.", 3),
);

describe("search texts, fuzzed", () => {
  it("cleans any text once and for all", () => {
    fc.assert(
      fc.property(anySearch, (text) => {
        const clean = cleanSearchText(text);
        expect(cleanSearchText(clean)).toBe(clean);
        expect(clean.length).toBeLessThanOrEqual(MAX_SEARCH_LENGTH);
        expect(clean).toBe(clean.trim().normalize("NFC"));
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      propertyRuns(2_000),
    );
  });

  it("brings every clean text back, wherever it stands in the link", () => {
    fc.assert(
      fc.property(anySearch.map(cleanSearchText), fc.boolean(), (clean, last) => {
        expect(decodeSearchText(encodeSearchText(clean), last)).toBe(clean);
      }),
      propertyRuns(2_000),
    );
  });

  it("decodes any value, and what it gives has a form that comes back", () => {
    fc.assert(
      fc.property(anySearch, fc.boolean(), (encoded, last) => {
        const clean = cleanSearchText(decodeSearchText(encoded, last));
        expect(cleanSearchText(decodeSearchText(encodeSearchText(clean), true))).toBe(clean);
      }),
      propertyRuns(2_000),
    );
  });
});
