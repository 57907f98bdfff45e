import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatCsv } from "./csv";

/** What an independent reader makes of it; the byte order mark is not part of the first cell. */
function parse(text: string): string[][] {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ""), {
    delimiter: ",",
    newline: "\r\n",
  });
  expect(errors).toEqual([]);
  // The line break at the end of the last line opens one more, empty.
  expect(data.at(-1)).toEqual([""]);
  return data.slice(0, -1);
}

/** A cell as it was before it was guarded: one apostrophe less before what would be a formula. */
function unguardFormula(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

describe("formatCsv", () => {
  it("writes RFC 4180 with CRLF behind a byte order mark", () => {
    const text = formatCsv(
      ["a", "b"],
      [
        ["plain", 'says "no", twice'],
        ["", "two\nlines"],
      ],
    );
    expect(text).toBe('\uFEFFa,b\r\nplain,"says ""no"", twice"\r\n,"two\nlines"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1"])(
    "does not let %j run as a formula, and says what it was",
    (cell) => {
      const [, [read]] = parse(formatCsv(["a"], [[cell]])) as [string[], [string]];
      expect(read).toBe(`'${cell}`);
      expect(unguardFormula(read)).toBe(cell);
    },
  );

  it.each(["", "plain", "a=b", "'quoted'", "’tis", "غزة", "1 - 1"])("leaves %j alone", (cell) => {
    expect(parse(formatCsv(["a", "b"], [[cell, "b"]]))[1]).toEqual([cell, "b"]);
    expect(unguardFormula(cell)).toBe(cell);
  });

  it("brings every table back, and no cell that is read begins a formula", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n\", a;") }),
    );
    const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(table, ([columns, ...rows]) => {
        const read = parse(formatCsv(columns!, rows));
        for (const line of read) for (const one of line) expect(one).not.toMatch(/^[=+\-@\t\r]/);
        const back = read.map((line) => line.map(unguardFormula));
        expect(back).toEqual([columns, ...rows]);
      }),
    );
  });
});
