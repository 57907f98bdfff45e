import { geoPath, type GeoPermissibleObjects } from "d3";
import { describe, expect, it } from "vitest";
import { fitProjection, looksBeyond, type MapPadding } from "./mapProjection";

const box = { x: 100, y: 0, widthPx: 400, heightPx: 300 };
const padding: MapPadding = {
  startPx: 20,
  endPx: 10,
  topPx: 6,
  bottomPx: 12,
  topShare: 0,
  startShare: 0.6,
};

function points(...coordinates: [number, number][]): GeoPermissibleObjects {
  return { type: "MultiPoint", coordinates };
}

const region = points([34, 24], [77, 24], [34, 40], [77, 40]);

describe("fitProjection", () => {
  it("fits the subject between the paddings, with the height left over below", () => {
    const { projection, camera } = fitProjection(region, box, padding, null);
    const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(region);
    expect([x0, x1, y0].map(Math.round)).toEqual([120, 490, 6]);
    expect(y1).toBeLessThan(200);
    expect(camera.zoom).toBe(1);
  });

  it("keeps areas in proportion: a degree square shrinks with the cosine of its latitude", () => {
    const { projection } = fitProjection(region, box, padding, null);
    const square = (lon: number, lat: number): GeoPermissibleObjects => ({
      type: "Polygon",
      coordinates: [
        [
          [lon, lat],
          [lon, lat + 1],
          [lon + 1, lat + 1],
          [lon + 1, lat],
          [lon, lat],
        ],
      ],
    });
    const path = geoPath(projection.precision(0));
    const ratio = path.area(square(40, 38)) / path.area(square(70, 25));
    const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
    expect(ratio).toBeCloseTo(cosine(38.5) / cosine(25.5), 2);
  });

  it("puts the camera's place in the middle, enlarged by its zoom", () => {
    const fitted = fitProjection(region, box, padding, null).projection;
    const { projection } = fitProjection(region, box, padding, { lon: 61, lat: 28, zoom: 4 });
    expect(projection([61, 28])?.map(Math.round)).toEqual([300, 150]);
    expect(projection.scale() / fitted.scale()).toBeCloseTo(4);
  });

  it("holds the camera within the limits of zoom and reach", () => {
    const camera = { lon: -120, lat: -80, zoom: 1000 };
    expect(fitProjection(region, box, padding, camera).camera).toEqual({
      lon: -6,
      lat: -16,
      zoom: 60,
    });
  });

  it("shows a single place with its surroundings, inside the paddings", () => {
    const { projection } = fitProjection(points([51, 35]), box, padding, null);
    const [x = 0, y = 0] = projection([51, 35]) ?? [];
    expect(x > 120 && x < 490 && y >= 6 && y < 288).toBe(true);
    expect(projection.invert?.([x + 100, y])?.[0]).toBeCloseTo(52.2, 1);
  });

  it("draws parallels straight once the subject spans the world, curved before", () => {
    const sag = (subject: GeoPermissibleObjects, lon: number) => {
      const { projection } = fitProjection(subject, box, padding, null);
      const [middle, side] = [projection([56, 30]), projection([lon, 30])];
      return Math.abs((middle?.[1] ?? NaN) - (side?.[1] ?? NaN));
    };
    expect(sag(points([-60, -50], [56, 0], [172, 60]), 150)).toBeLessThan(0.01);
    expect(sag(region, 77)).toBeGreaterThan(2);
  });
});

describe("looksBeyond", () => {
  const { projection } = fitProjection(region, box, padding, null);

  it("is false while every edge of the window lies in the extent", () => {
    expect(looksBeyond(projection, box, [10, -20, 100, 60])).toBe(false);
  });

  it("is true when an edge lies outside, and never for the whole world", () => {
    expect(looksBeyond(projection, box, [22, 7, 70, 45])).toBe(true);
    expect(looksBeyond(projection, box, [-180, -90, 180, 84])).toBe(false);
  });
});

describe("a subject across the 180th meridian", () => {
  const pacific = points([165, -40], [-160, -40], [165, 10], [-160, 10]);

  it("is followed from one side of that meridian to the other", () => {
    for (const lon of [175, 180, -180, -175]) {
      const { projection, camera } = fitProjection(pacific, box, padding, { lon, lat: 0, zoom: 8 });
      expect(projection([lon, 0])?.map(Math.round)).toEqual([300, 150]);
      expect(Math.abs(camera.lon)).toBe(Math.abs(lon));
    }
  });

  it("turns the globe with the reader where the subject is the world", () => {
    const world = points([-170, -50], [170, 70], [0, 0], [90, 10], [-90, 10]);
    for (const lon of [-175, -60, 0, 140, 179]) {
      const camera = { lon, lat: 55, zoom: 5 };
      const { projection } = fitProjection(world, box, padding, camera);
      const [x, y] = projection([lon, 55]) ?? [];
      expect([x, y].map((at) => Math.round(at ?? NaN))).toEqual([300, 150]);
      // North is up: nothing is sheared where the reader looks.
      expect(Math.round(projection([lon, 56])?.[0] ?? NaN)).toBe(300);
    }
  });
});
