import { geoDistance, geoEqualEarth } from "d3";
import { describe, expect, it } from "vitest";
import { measureScaleBar } from "./scaleBar";

describe("measureScaleBar", () => {
  const window = { x: 0, y: 0, widthPx: 400, heightPx: 300 };
  const projection = geoEqualEarth().translate([200, 150]);

  it.each([
    [900, 90],
    [3000, 90],
    [3000, 30],
  ])("at scale %i is the longest round distance within %i px, true to the map", (scale, maxPx) => {
    projection.scale(scale);
    const bar = measureScaleBar(projection, window, maxPx);
    expect(bar).not.toBeNull();
    if (!bar) return;
    expect(String(bar.km)).toMatch(/^[125]0*$/);
    expect(bar.widthPx).toBeLessThanOrEqual(maxPx);
    expect(bar.widthPx * 2.5).toBeGreaterThanOrEqual(maxPx);
    const half = bar.widthPx / 2;
    const start = projection.invert?.([200 - half, 150]) ?? [0, 0];
    const end = projection.invert?.([200 + half, 150]) ?? [0, 0];
    const km = geoDistance(start, end) * 6371;
    expect(km / bar.km).toBeCloseTo(1, 1);
  });

  it.each([40, 60, 100])(
    "gives none at scale %i, where it would be wrong by more than a quarter in places or lie beyond the globe",
    (scale) => {
      expect(measureScaleBar(projection.scale(scale), window, 90)).toBeNull();
    },
  );
});
