import { existsSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { PAGES } from "../../src/state/viewState";
import { CARD_SIZE, cardFile } from "../prerender/pageTags";
import { readPngSize, writePalettePng } from "./palettePng";

describe("writePalettePng", () => {
  it("keeps each pixel's colour, where there are few, and the rows in order", () => {
    const red = [255, 0, 0, 255];
    const blue = [0, 0, 250, 255];
    const png = writePalettePng({
      width: 2,
      height: 2,
      rgba: Uint8Array.from([...red, ...blue, ...red, ...red]),
    });
    expect(readPngSize(png)).toEqual({ width: 2, height: 2 });
    const palette = chunkOf(png, "PLTE");
    const rows = inflateSync(chunkOf(png, "IDAT"));
    const colours = [1, 2, 4, 5].map((at) => [
      ...palette.subarray(rows[at]! * 3, rows[at]! * 3 + 3),
    ]);
    expect(colours).toEqual([red, blue, red, red].map((colour) => colour.slice(0, 3)));
  });

  it("gives the nearest colour to what has none of its own", () => {
    const rgba = Uint8Array.from(
      { length: 4 * 300 },
      (_, at) => [(at >> 2) % 250, (at * 7) % 256, 40, 255][at % 4]!,
    );
    const png = writePalettePng({ width: 300, height: 1, rgba });
    expect(chunkOf(png, "PLTE").length).toBeLessThanOrEqual(64 * 3);
  });
});

describe("the cards", () => {
  it.each(PAGES)("has one of %s, of the size that is told, small enough to be fetched", (page) => {
    const file = `public/${cardFile(page)}`;
    expect(existsSync(file), "npm run update:cards makes it").toBe(true);
    const content = readFileSync(file);
    expect(readPngSize(content)).toEqual(CARD_SIZE);
    expect(content.length).toBeLessThanOrEqual(60_000);
  });
});

function chunkOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 8, "latin1");
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
