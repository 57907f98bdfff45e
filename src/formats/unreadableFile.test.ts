import { describe, expect, it } from "vitest";
import { findUnreadable } from "./unreadableFile";

const bytes = (start: readonly number[], text = "") =>
  new Uint8Array([...start, ...new TextEncoder().encode(text)]);

describe("files that hold no rows", () => {
  it("are told by their first bytes", () => {
    expect(findUnreadable(new Uint8Array())).toBe("empty");
    expect(findUnreadable(bytes([], "%PDF-1.7"))).toBe("pdf");
    expect(findUnreadable(bytes([0x50, 0x4b, 3, 4], "events.csv"))).toBe("archive");
    expect(findUnreadable(bytes([0x50, 0x4b, 3, 4], "__xl/workbook.xml"))).toBe("spreadsheet");
    expect(findUnreadable(bytes([0x50, 0x4b, 3, 4], "[Content_Types].xml"))).toBe("spreadsheet");
    expect(findUnreadable(bytes([0xd0, 0xcf, 0x11, 0xe0]))).toBe("spreadsheet");
    expect(findUnreadable(bytes([0x1f, 0x8b, 8]))).toBe("archive");
    expect(findUnreadable(bytes([0x89, 0x50, 0x4e, 0x47]))).toBe("picture");
  });

  it("are not those of text, whatever their first letters", () => {
    for (const text of ["PK,event\n", "a", "{", "\ufeffid,date\n", "Rare,1\n", "%PD"]) {
      expect(findUnreadable(bytes([], text)), text).toBeNull();
    }
  });
});
