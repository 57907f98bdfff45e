import { describe, expect, it } from "vitest";
import { LABELS_FROM_PX, placeMargin } from "./placeMargin";

describe("placeMargin", () => {
  it.each([null, 0, 358, 704, LABELS_FROM_PX - 1])("has no labels in %s px", (widthPx) => {
    expect(placeMargin(widthPx)).toEqual({ hasLabels: false, labelsPx: 0 });
  });

  it.each([LABELS_FROM_PX, 960])("keeps 480 px of text beside labels in %s px", (widthPx) => {
    const { hasLabels, labelsPx } = placeMargin(widthPx);
    expect(hasLabels).toBe(true);
    expect(labelsPx).toBeGreaterThan(200);
    expect(widthPx - labelsPx).toBeGreaterThanOrEqual(480);
  });
});
