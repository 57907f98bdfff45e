import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalMoved, formatMoved, MOST_MOVED } from "./movedActors";
import { decodeUrl } from "./urlCodec";

const read = (query: string) => {
  const { state, notices } = decodeUrl("/", `?at=${query}`);
  return { at: formatMoved(state.at), notices: notices.map(({ reason }) => reason) };
};

describe("the places of actors in a link", () => {
  it.each<[string, string, string[]]>([
    ["b:1:2,a:3:4", "a:3:4,b:1:2", []],
    ["a:1:2,a:3:4", "a:3:4", []],
    ["A%3A007%3A1000", "a:7:1000", []],
    ["a:1:2&at=b:3:4", "a:1:2,b:3:4", []],
    ["a:1:2,%20b:3:4,", "a:1:2,b:3:4", []],
    ["a:1200:-3", "a:1000:0", ["adjusted"]],
    ["a:1", "", ["unreadable"]],
    ["a:1:2,b,c:1.5:2,d:5:6", "a:1:2,d:5:6", ["unreadable"]],
    ["%C3%A4:1:2", "", ["unreadable"]],
    ["", "", []],
  ])("%s", (query, at, notices) => {
    expect(read(query)).toStrictEqual({ at, notices });
  });

  it("are those of so many actors and no more", () => {
    const all = Array.from({ length: MOST_MOVED + 1 }, (_, at) => `id-${10 + at}:1:2`);
    expect(read(all.join(","))).toStrictEqual({
      at: all.slice(0, MOST_MOVED).join(","),
      notices: ["too-long"],
    });
    expect(read([...all.slice(1), ...all.slice(1)].join(",")).notices).toStrictEqual([]);
  });

  it("are canonical once and for all, whatever numbers are given", () => {
    const part = fc.oneof(fc.integer(), fc.double());
    const id = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,3}$/), fc.string());
    fc.assert(
      fc.property(fc.array(fc.record({ id, x: part, y: part })), (moved) => {
        const canonical = canonicalMoved(moved);
        expect(canonicalMoved(canonical)).toStrictEqual(canonical);
        expect(read(formatMoved(canonical))).toStrictEqual({
          at: formatMoved(canonical),
          notices: [],
        });
        for (const { x, y } of canonical) {
          expect(Number.isInteger(x) && x >= 0 && x <= 1000 && !Object.is(x, -0)).toBe(true);
          expect(Number.isInteger(y) && y >= 0 && y <= 1000 && !Object.is(y, -0)).toBe(true);
        }
      }),
    );
  });
});
