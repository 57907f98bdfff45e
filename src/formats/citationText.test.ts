import { describe, expect, it } from "vitest";
import { makeCitation } from "../testing/makeCitation";
import { writeCitationText, type CitationWords } from "./citationText";

const WORDS: CitationWords = {
  quoted: (title) => `“${title}”`,
  within: (container) => `in ${container}`,
  noDate: "n.d.",
  date: ({ from }) => `<${from}>`,
  accessed: (day) => `accessed <${day}>`,
};

describe("writeCitationText", () => {
  it("cites a page by title, publisher, country, date, address and day of reading", () => {
    expect(writeCitationText(makeCitation(), WORDS)).toBe(
      "“Pakistan reaffirms pledge”, Dawn (Pakistan), <2023-12-19>. https://www.dawn.com/news/1799082/ (accessed <2026-11-24>).",
    );
  });

  it("cites a part of a larger work, undated, with what it rests on", () => {
    const given = makeCitation({
      authors: ["Readout project"],
      container: "Pakistan and Iran",
      publisher: "Readout",
      publisherPlace: null,
      issued: null,
      note: "It rests on: x.",
    });
    expect(writeCitationText(given, WORDS)).toBe(
      "Readout project, “Pakistan reaffirms pledge”, in Pakistan and Iran, Readout, n.d. https://www.dawn.com/news/1799082/ (accessed <2026-11-24>). It rests on: x.",
    );
  });

  it("names a newspaper once", () => {
    const given = makeCitation({ type: "article-newspaper", container: "Dawn", publisher: null });
    expect(writeCitationText(given, WORDS)).toContain("pledge”, Dawn (Pakistan), <2023");
  });

  it("puts no quotation marks around our own description, and stays on one line", () => {
    const given = makeCitation({
      title: "[Page\nwithout\u202e title]",
      isDescribed: true,
      url: null,
    });
    expect(writeCitationText(given, WORDS)).toBe(
      "[Page without title], Dawn (Pakistan), <2023-12-19>. (accessed <2026-11-24>).",
    );
  });
});
