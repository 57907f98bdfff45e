import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../testing/propertyRuns";
import { MAX_JSON_DEPTH, scanJson } from "./scanJson";

describe("scanJson", () => {
  it("finds nothing wrong in any JSON text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (value, indent) => {
        expect(scanJson(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });

  it("finds a fault exactly where JSON.parse does", () => {
    const unit = fc.constantFrom("{", "}", "[", "]", ",", ":", '"', "a", "1", "\\", " ", "\n");
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        let parses = true;
        try {
          JSON.parse(text);
        } catch {
          parses = false;
        }
        const faults = scanJson(text).filter((fault) => !fault.found.startsWith("the key"));
        expect(faults.length === 0).toBe(parses);
      }),
      propertyRuns(2_000),
    );
  });

  it("gives line and column, what stands there and what should", () => {
    expect(scanJson('{\n  "id": "call"\n  "kind": "call"\n}')).toEqual([
      { line: 3, column: 3, found: '"\\""', expected: ", or }" },
    ]);
    expect(scanJson('["a",]')).toEqual([{ line: 1, column: 6, found: '"]"', expected: "a value" }]);
    expect(scanJson('{"a": 1')).toEqual([
      { line: 1, column: 8, found: "the end of the file", expected: ", or }" },
    ]);
  });

  it("refuses a text that nests too deep, instead of running out of stack", () => {
    const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(scanJson(nest(MAX_JSON_DEPTH))).toEqual([]);
    expect(scanJson(`[${nest(MAX_JSON_DEPTH - 1)},${nest(MAX_JSON_DEPTH - 1)}]`)).toEqual([]);
    expect(scanJson(nest(100_000))).toEqual([
      {
        line: 1,
        column: 65,
        found: '"["',
        expected: "at most 64 lists and objects in one another",
      },
    ]);
  });

  it("finds every doubled key, which JSON.parse drops without a word", () => {
    expect(scanJson('{"a": 1,\n"a": 2, "b": {"a": 3}}')).toEqual([
      { line: 2, column: 1, found: 'the key "a" a second time', expected: "it once" },
    ]);
  });
});
