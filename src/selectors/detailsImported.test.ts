import { describe, expect, it } from "vitest";
import type { ImportedFacts } from "../model/importedFacts";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { selectImportedDetails } from "./detailsImported";

const FACTS: ImportedFacts = { key: "NOR1", line: 1234, citations: [], fields: [] };

function detailsOf(facts: Partial<ImportedFacts>) {
  const first = { ...makeEvent({ id: "first" }), imported: FACTS };
  const event = {
    ...makeEvent({ id: "event", code: { scheme: "ACLED", code: "BATTLES" } }),
    imported: { ...FACTS, ...facts },
  };
  return selectImportedDetails(makeIndex({ events: [first, event] }), event);
}

describe("a row of a reader's file", () => {
  it("says where it stands and what the file calls its code", () => {
    expect(detailsOf({ codeLabel: "Armed clash" })).toMatchObject({
      line: "1,234",
      key: "NOR1",
      code: "ACLED BATTLES: “Armed clash”",
      note: null,
      deaths: null,
      repeats: null,
    });
    expect(selectImportedDetails(makeIndex(), makeEvent())).toBeNull();
  });

  it("tells a range of deaths only where the file gives one", () => {
    expect(detailsOf({ fatalities: { best: 3 } })?.deaths).toBe("3");
    expect(detailsOf({ fatalities: { best: 3, low: 3, high: 3 } })?.deaths).toBe("3");
    expect(detailsOf({ fatalities: { best: 3, low: 1, high: 5 } })?.deaths).toBe(
      "3 (between 1 and 5)",
    );
  });

  it("links to plain web addresses alone, and cleans a stranger's words", () => {
    const citations = [
      { publisher: "Gazette\u202e", url: "https://example.org/a" },
      { publisher: "", url: "https://www.example.org/b" },
      { publisher: "Radio", url: "javascript:alert(1)" },
      { publisher: "Wire", url: "https://user:word@example.org/" },
    ];
    expect(detailsOf({ citations })?.sources).toEqual([
      { label: "Gazette", href: "https://example.org/a" },
      { label: "example.org", href: "https://www.example.org/b" },
      { label: "Radio", href: null },
      { label: "Wire", href: null },
    ]);
  });

  it("leads to the row that told the same action first, and not to itself", () => {
    expect(detailsOf({ repeats: "first" })?.repeats?.reference).toBe("event:first");
    expect(detailsOf({ repeats: "event" })?.repeats).toBeNull();
  });
});
