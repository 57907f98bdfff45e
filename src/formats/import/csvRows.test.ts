import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatCsvCells } from "../../testing/formatCsvCells";
import { propertyRuns } from "../../testing/propertyRuns";
import { createCsvRows } from "./csvRows";
import { IMPORT_LIMITS } from "./importLimits";

interface Read {
  rows: string[][];
  lines: number[];
  refused: { line: number; found: string }[];
  blank: number;
}

function read(text: string, delimiter = ",", blockLength = text.length || 1): Read {
  const result: Read = { rows: [], lines: [], refused: [], blank: 0 };
  const source = createCsvRows(delimiter, {
    take: (cells, line) => {
      result.rows.push(cells);
      result.lines.push(line);
    },
    refuse: (line, found) => result.refused.push({ line, found }),
    blank: () => {
      result.blank += 1;
    },
  });
  for (let at = 0; at < text.length; at += blockLength) {
    source.readBlock(text.slice(at, at + blockLength), false);
  }
  source.readBlock("", true);
  return result;
}

describe("createCsvRows", () => {
  it("reads cells, quotes, doubled quotes and line breaks in quotes", () => {
    const { rows, lines } = read('a,b\r\n"x, ""y""","1\r\n2"\r\n\r\nc,\r\n');
    expect(rows).toEqual([
      ["a", "b"],
      ['x, "y"', "1\n2"],
      ["c", ""],
    ]);
    expect(lines).toEqual([1, 2, 5]);
  });

  it("reads the line endings of Windows, Unix and old Macs, and a last line without one", () => {
    for (const lineBreak of ["\r\n", "\n", "\r"]) {
      expect(read(`a,b${lineBreak}c,d`).rows).toEqual([
        ["a", "b"],
        ["c", "d"],
      ]);
    }
  });

  it("takes a quote that is not doubled for a letter, unless the cell ends there", () => {
    expect(read('"a "b" c",d\n').rows).toEqual([['a "b" c', "d"]]);
    expect(read('"a" ,b"c\n').rows).toEqual([["a", 'b"c']]);
  });

  it("refuses a quote that is never closed, and reads on behind the longest row", () => {
    const { rows, refused } = read('a,b\n"c,d\ne,f\n');
    expect(rows).toEqual([["a", "b"]]);
    expect(refused).toEqual([{ line: 2, found: "a quote that is not closed" }]);

    const long = `a,b\n"${"x\n".repeat(IMPORT_LIMITS.rowLength / 2)}y,z\nlast,row\n`;
    for (const blockLength of [long.length, 65_536]) {
      const after = read(long, ",", blockLength);
      expect(after.rows.at(-1)).toEqual(["last", "row"]);
      expect(after.refused).toHaveLength(1);
      expect(after.refused[0]?.line).toBe(2);
    }
  });

  it("refuses a line of ten million characters and keeps its neighbours", () => {
    const text = `a,b\n${"x".repeat(10_000_000)}\nc,d\n`;
    const { rows, lines, refused } = read(text, ",", 131_072);
    expect(rows).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(lines).toEqual([1, 3]);
    expect(refused.map(({ line }) => line)).toEqual([2]);
  });

  it("takes empty lines for nothing and lines of delimiters for blank rows", () => {
    const { rows, blank } = read(`a,b\n${"\n".repeat(1000)},\n`);
    expect(rows).toEqual([["a", "b"]]);
    expect(blank).toBe(1);
  });

  it("does not slow down where quotes, spaces and no delimiters meet", () => {
    const text = `"${'a"b'.repeat(150_000)}${" ".repeat(150_000)},x\n`;
    expect(read(text).refused).toHaveLength(1);
  });

  it("reads back what is written, as another reader does, wherever the text is cut", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "é"),
      maxLength: 6,
    });
    const table = fc.array(fc.tuple(cell, cell, fc.constant("end")), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.nat(6),
        (rows, delimiter, cut) => {
          const text = formatCsvCells(rows, delimiter);
          const { rows: found } = read(text, delimiter, cut + 1);
          expect(found).toEqual(rows.map((row) => [...row]));
          expect(found).toEqual(Papa.parse(text.slice(0, -1), { delimiter }).data);
        },
      ),
      propertyRuns(500),
    );
  });
});
