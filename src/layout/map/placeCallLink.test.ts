import { describe, expect, it } from "vitest";
import { indexBoxes } from "./boxIndex";
import type { MapLink, MapRecord } from "../../selectors/mapSeries";
import { contains, type Box } from "../box";
import { placeCallLink } from "./placeCallLink";

const bounds: Box = { x: 0, y: 0, widthPx: 400, heightPx: 200 };
const ends: [Box, Box] = [
  { x: 60, y: 120, widthPx: 40, heightPx: 15 },
  { x: 290, y: 130, widthPx: 60, heightPx: 15 },
];

function record(id: string): MapRecord {
  return {
    ref: `event:${id}`,
    row: 0,
    kind: "call",
    voice: "reported",
    isDisputed: false,
    colour: "2",
    title: id,
    shortLabel: id,
    name: id,
  };
}

function link(...ids: string[]): MapLink {
  const names = ["Iran", "Pakistan"] as const;
  const records = ids.map(record);
  return {
    id: "l",
    ends: ["IRN", "PAK"],
    endNames: names,
    label: "phone call",
    records,
    rows: [0],
  };
}

const roomWith = (...taken: Box[]) => ({
  bounds,
  taken: indexBoxes(taken),
  avoided: indexBoxes([]),
});
const free = roomWith();

describe("placeCallLink", () => {
  it("arches over the straight line between the names", () => {
    const placed = placeCallLink(link("a"), ends, free, 24, true);
    expect(placed?.ends.map(([, y]) => y)).toEqual([118, 128]);
    expect((placed?.pill.y ?? 0) + 24).toBeLessThan(118);
  });

  it("gives a lone record the whole pill, several one target each", () => {
    const lone = placeCallLink(link("a"), ends, free, 24, true);
    expect(lone?.marks[0]?.hit).toEqual(lone?.pill);
    const both = placeCallLink(link("a", "b"), ends, free, 24, true);
    expect(both?.marks.map(({ hit }) => hit.widthPx)).toEqual([24, 24]);
    expect(both?.marks.every(({ hit }) => contains(both.pill, hit))).toBe(true);
  });

  it("passes under when there is no room above", () => {
    const room = roomWith({ x: 0, y: 0, widthPx: 400, heightPx: 112 });
    const placed = placeCallLink(link("a"), ends, room, 24, true);
    expect(placed?.ends.map(([, y]) => y)).toEqual([137, 147]);
  });

  it("crosses a name only when it need not be strict", () => {
    const room = roomWith({ x: 190, y: 0, widthPx: 10, heightPx: 200 });
    expect(placeCallLink(link("a"), ends, room, 24, true)).toBeNull();
    const placed = placeCallLink(link("a"), ends, room, 24, false);
    expect(placed && placed.pill.x > 200).toBe(true);
  });

  it("is left out where the pill fits nowhere", () => {
    expect(placeCallLink(link("a"), ends, roomWith(bounds), 24, false)).toBeNull();
  });
});
