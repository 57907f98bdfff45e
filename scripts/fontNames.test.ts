import { describe, expect, it } from "vitest";
import { readTables, renameFont, writeTables } from "./fontNames.mjs";

const TRUE_TYPE = Buffer.from([0, 1, 0, 0]);

function tagsOf(sfnt: Buffer): string[] {
  return readTables(sfnt).map(({ tag }: { tag: string }) => tag);
}

describe("renameFont", () => {
  const font = writeTables(TRUE_TYPE, [
    { tag: "STAT", bytes: Buffer.from("refers to name 279") },
    { tag: "glyf", bytes: Buffer.from("shapes") },
    { tag: "name", bytes: Buffer.from("the reserved name") },
  ]);
  const renamed = renameFont(font, "Readout Serif");

  it("replaces the names and leaves out what refers to the old ones", () => {
    expect(tagsOf(font)).toEqual(["STAT", "glyf", "name"]);
    expect(tagsOf(renamed)).toEqual(["glyf", "name"]);
    expect(renamed.includes("the reserved name")).toBe(false);
    expect(renamed.includes(Buffer.from("Readout Serif", "utf16le").swap16())).toBe(true);
  });

  it("keeps the other tables as they are, and a checksum of each", () => {
    const [shapes] = readTables(renamed) as { bytes: Buffer }[];
    expect(shapes?.bytes.toString()).toBe("shapes");
    const sum = renamed.readUInt32BE(12 + 4);
    const bytes = Buffer.from("shapes\0\0");
    expect(sum).toBe((bytes.readUInt32BE(0) + bytes.readUInt32BE(4)) >>> 0);
  });
});
