import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation } from "../model/citation";
import { makeCitation } from "../testing/makeCitation";
import { readAuthors, readCitation, renderInStyle } from "../testing/readCitation";
import { writeBibtex } from "./bibtex";
import { toCitationLine } from "./citationLine";
import { writeCslJson } from "./cslJson";
import { writeRis } from "./ris";

const WRITERS = { BibTeX: writeBibtex, RIS: writeRis, "CSL-JSON": writeCslJson } as const;

/** Letters that mean something in one of the formats, marks that turn text around, other scripts. */
const nasty = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(
      ..."\\{}%#&_~^$\"'`-,;:@=/|<>()[]?! \t",
      ..."\r\n\u2028\u0000\u202e\u2066\u200f",
      ..."aZ0é«»ظ\u200cжß字",
      "\nER  - ",
      "\r\nTY  - NEWS\r\n",
      " and ",
      "--",
      "''",
      "\\end{x}",
      "\ud800",
    ),
    minLength: 1,
    maxLength: 40,
  }),
);
const nastyText = nasty.filter((text) => toCitationLine(text) !== "");
const link = fc
  .tuple(fc.webUrl({ withQueryParameters: true, withFragments: true }), nasty)
  .filter(([, text]) => !/[%\p{Cc}\p{Cs}]/u.test(text))
  .map(([url, text]) => new URL(`?x={${text}}&y=%7B|^`, url).href);

const citation: fc.Arbitrary<Citation> = fc
  .record({
    title: nastyText,
    publisher: nastyText,
    authors: fc.array(nastyText, { maxLength: 3 }),
    note: fc.option(nastyText),
    url: link,
  })
  .map(makeCitation);

describe.each(Object.entries(WRITERS))("%s of any text", (_format, write) => {
  it("is read by others as it was given, in one item", () => {
    fc.assert(
      fc.property(citation, (given) => {
        const read = readCitation(write(given));
        expect(read.title).toBe(toCitationLine(given.title));
        expect(read.publisher).toBe(toCitationLine(given.publisher!));
        expect(read.note ?? null).toBe(given.note === null ? null : toCitationLine(given.note));
        expect(decoded(read.URL!)).toBe(decoded(given.url!));
        expect(URL.canParse(read.URL!)).toBe(true);
        expect(read.issued?.["date-parts"]).toEqual([[2023, 12, 19]]);
        expect(readAuthors(write(given))).toEqual(given.authors.map(toCitationLine));
      }),
      { numRuns: 300 },
    );
  });

  it("holds no control or bidi characters and no more lines than fields", () => {
    fc.assert(
      fc.property(citation, (given) => {
        const text = write(given);
        expect(text).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u0000]/);
        expect(text).not.toMatch(/\p{Cs}/u);
        const plain = write({
          ...given,
          title: "x",
          publisher: "x",
          authors: given.authors.map(() => "x"),
          note: given.note === null ? null : "x",
        });
        expect(text.split("\n")).toHaveLength(plain.split("\n").length);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(Object.entries(WRITERS))("dates in %s", (format, write) => {
  it.each([
    ["2023-12-19", [[2023, 12, 19]]],
    ["2023-12", [[2023, 12]]],
    ["2023", [[2023]]],
  ])("say %s and no more", (from, parts) => {
    const issued = { from, to: null, isApproximate: false };
    const read = readCitation(write(makeCitation({ issued })));
    expect(read.issued?.["date-parts"]).toEqual(parts);
  });

  it("say nothing where nothing is known", () => {
    const text = write(makeCitation({ issued: null }));
    expect(readCitation(text).issued).toBeUndefined();
    expect(text).not.toMatch(/\b(?!2026)(?:19|20)\d\d\b/);
  });

  it("keep both ends of a period, or what they share", () => {
    const issued = { from: "2023-12-15", to: "2023-12-18", isApproximate: false };
    const read = readCitation(write(makeCitation({ issued })));
    expect(read.issued?.["date-parts"]).toEqual(
      format === "RIS"
        ? [[2023, 12]]
        : [
            [2023, 12, 15],
            [2023, 12, 18],
          ],
    );
  });
});

describe("writeBibtex", () => {
  it("writes an entry that people can read as well", () => {
    const given = makeCitation({ title: "50% of $5b_plan {draft}", language: "en" });
    expect(writeBibtex(given)).toMatchInlineSnapshot(`
      "@online{dawn-20231219,
        title = {{50\\% of \\$5b\\_plan \\textbraceleft{}draft\\textbraceright{}}},
        organization = {{Dawn}},
        address = {{Pakistan}},
        date = {2023-12-19},
        year = {2023},
        month = dec,
        url = {https://www.dawn.com/news/1799082/},
        urldate = {2026-11-24},
        language = {{en}},
      }
      "
    `);
  });

  it("keeps braces balanced, which BibTeX counts even where they are escaped", () => {
    fc.assert(
      fc.property(citation, (given) => {
        let depth = 0;
        let lowest = 0;
        for (const letter of writeBibtex(given)) {
          if (letter === "{") depth++;
          if (letter === "}") depth--;
          lowest = Math.min(lowest, depth);
        }
        expect([depth, lowest]).toEqual([0, 0]);
      }),
    );
  });

  it("gives a newspaper's article to its newspaper", () => {
    const given = makeCitation({
      type: "article-newspaper",
      container: "The Nation",
      publisher: null,
      issued: { from: "2023", to: "2024", isApproximate: true },
    });
    const text = writeBibtex(given);
    expect(text).toMatch(/^@article\{/);
    expect(text).toContain("journal = {{The Nation}}");
    expect(text).toContain("date = {2023~/2024~}");
    expect(text).toContain("year = {2023/2024}");
    expect(text).not.toContain("month");
  });
});

describe("writeRis", () => {
  it("ends each line by CR LF, with the day of reading and the newspaper's full date", () => {
    const given = makeCitation({
      type: "article-newspaper",
      container: "The Nation",
      publisher: null,
    });
    expect(writeRis(given).split("\r\n")).toEqual([
      "TY  - NEWS",
      "ID  - dawn-20231219",
      "TI  - Pakistan reaffirms pledge",
      "T2  - The Nation",
      "CY  - Pakistan",
      "PY  - 2023",
      "DA  - 2023/12/19/",
      "Y2  - 2026/11/24/",
      "UR  - https://www.dawn.com/news/1799082/",
      "ER  - ",
      "",
    ]);
  });

  it("dates a period over the turn of a year by its first year alone", () => {
    const issued = { from: "2023-12", to: "2024-01", isApproximate: false };
    const text = writeRis(makeCitation({ issued }));
    expect(text).toContain("PY  - 2023\r\n");
    expect(text).not.toContain("DA  -");
  });
});

describe("writeCslJson", () => {
  it("is understood by the citation processor that reference managers use", () => {
    const undated = makeCitation({ issued: null, authors: ["Readout project"] });
    expect(renderInStyle(writeCslJson(makeCitation()), "apa").trim()).toBe(
      "Dawn. (2023, December 19). Pakistan reaffirms pledge. https://www.dawn.com/news/1799082/",
    );
    const text = renderInStyle(writeCslJson(undated), "apa");
    expect(text).toContain("Readout project. (n.d.). Pakistan reaffirms pledge. Dawn.");
    expect(text).toContain("Retrieved November 24, 2026");
  });

  it("marks a doubtful date", () => {
    const issued = { from: "2023", to: null, isApproximate: true };
    expect(renderInStyle(writeCslJson(makeCitation({ issued })), "apa")).toContain("(ca. 2023)");
  });
});

/** Two spellings of one address are one address. */
function decoded(url: string): string {
  return decodeURI(new URL(url).href.replaceAll(/[{}|^`\\]/g, encodeURIComponent));
}
