import fc from "fast-check";
import jsqr from "jsqr";
import { describe, expect, it } from "vitest";
import { makeQrCode, type QrCode } from "./qrCode";

/** jsqr is published as CommonJS with its function under `default`. */
const decode = typeof jsqr === "function" ? jsqr : (jsqr as { default: typeof jsqr }).default;
const PIXELS = 4;

/** What an independent decoder reads from the drawing. */
function read({ path, sizeModules }: QrCode): string | undefined {
  const side = sizeModules * PIXELS;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+),(\d+)h(\d+)v1H\d+z/g)) {
    const [start, end] = [Number(x) * PIXELS, (Number(x) + Number(width)) * PIXELS];
    for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row++) {
      for (let at = start; at < end; at++) {
        image.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
      }
    }
  }
  return decode(image, side, side)?.data;
}

describe("makeQrCode", () => {
  it("draws what another program reads as the same link", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        fc.pre(link.length < 400);
        expect(read(makeQrCode(link)!)).toBe(link);
      }),
      { numRuns: 40 },
    );
  });

  it("keeps letters beyond ASCII", () => {
    const link = "https://example.org/?q=غزة · Nāsir";
    expect(read(makeQrCode(link)!)).toBe(link);
  });

  it("says when it is dense: from 214 characters on, as ISO 18004 has it for version 10, level M", () => {
    expect(makeQrCode("a".repeat(213))).toMatchObject({ isDense: false });
    expect(makeQrCode("a".repeat(214))).toMatchObject({ isDense: true });
  });

  it("is null where no code holds the text", () => {
    expect(makeQrCode("a".repeat(2331))).not.toBeNull();
    expect(makeQrCode("a".repeat(2332))).toBeNull();
  });
});
