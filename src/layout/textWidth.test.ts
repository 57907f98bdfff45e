import { describe, expect, it } from "vitest";
import { estimateExactTextWidth, estimateTextWidth } from "./textWidth";

describe("estimateTextWidth", () => {
  it("bounds widths measured in the browser with little to spare", () => {
    const measured: [text: string, widthPx: number][] = [
      ["collaboration matters", 125],
      ["Humanitarian access", 122],
      ["police station", 80],
      ["on or before 20 Dec 2023, day not given", 238],
      ["WMW iljt", 51],
    ];
    for (const [text, widthPx] of measured) {
      expect(estimateTextWidth(text, 12), text).toBeGreaterThanOrEqual(widthPx);
      expect(estimateTextWidth(text, 12), text).toBeLessThanOrEqual(widthPx * 1.08);
    }
  });

  it("grows with size, weight and letters and is nothing without text", () => {
    expect(estimateTextWidth("", 12)).toBe(0);
    expect(estimateTextWidth("call", 24)).toBeGreaterThan(estimateTextWidth("call", 12));
    expect(estimateTextWidth("statement", 12, true)).toBeGreaterThan(
      estimateTextWidth("statement", 12),
    );
  });

  it("allows a full square for an ideograph", () => {
    expect(estimateTextWidth("中国", 12)).toBeGreaterThanOrEqual(24);
  });

  it("bounds exact text more closely", () => {
    const measured: [text: string, widthPx: number, bold: boolean][] = [
      ["collaboration matters", 119.8, false],
      ["police station", 75.8, false],
      ["on or before 20 Dec 2023, day not given", 229.9, false],
      ["Humanitarian access", 122.1, true],
      ["Counter-terrorism", 105.3, true],
    ];
    for (const [text, widthPx, bold] of measured) {
      expect(estimateExactTextWidth(text, 12, bold), text).toBeGreaterThanOrEqual(widthPx);
      expect(estimateExactTextWidth(text, 12, bold), text).toBeLessThanOrEqual(widthPx * 1.05);
    }
  });
});
