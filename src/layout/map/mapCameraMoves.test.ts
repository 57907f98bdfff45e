import { describe, expect, it } from "vitest";
import { cameraAfter, cameraPanned, cameraZoomed } from "./mapCameraMoves";
import { fitProjection } from "./mapProjection";

const window = { x: 0, y: 0, widthPx: 400, heightPx: 300 };
const padding = { startPx: 0, endPx: 0, topPx: 0, bottomPx: 0, topShare: 0.5, startShare: 0.5 };
const subject = {
  type: "MultiPoint" as const,
  coordinates: [
    [34, 24],
    [77, 40],
  ],
};
const asked = { lon: 61, lat: 28, zoom: 2 };
const seen = { ...fitProjection(subject, window, padding, asked), window };

describe("camera moves", () => {
  it("stays for a gesture that moved nothing", () => {
    expect(cameraAfter(seen, { k: 1, x: 0, y: 0 })).toBeNull();
  });

  it("brings what was at the edge into the middle after a pan", () => {
    const edge = seen.projection.invert?.([0, 150]);
    const camera = cameraAfter(seen, { k: 1, x: 200, y: 0 });
    expect(camera?.lon).toBeCloseTo(edge?.[0] ?? NaN, 2);
    expect(camera?.zoom).toBe(2);
  });

  it("keeps the point under the pointer where it is after a zoom", () => {
    const pointer: [number, number] = [300, 100];
    const place = seen.projection.invert?.(pointer) ?? [0, 0];
    const camera = cameraAfter(seen, { k: 2, x: pointer[0] * -1, y: pointer[1] * -1 });
    expect(camera?.zoom).toBe(4);
    const after = fitProjection(subject, window, padding, camera).projection(place);
    expect(after?.map(Math.round)).toEqual(pointer);
  });

  it("zooms over the same place and stops at the limits", () => {
    expect(cameraZoomed(seen, 2)).toEqual({ lon: 61, lat: 28, zoom: 4 });
    expect(cameraZoomed({ ...seen, camera: { ...asked, zoom: 60 } }, 2)).toBeNull();
  });

  it("pans by a share of the window", () => {
    const right = seen.projection.invert?.([300, 150]);
    expect(cameraPanned(seen, [0.25, 0])?.lon).toBeCloseTo(right?.[0] ?? NaN, 2);
  });
});
