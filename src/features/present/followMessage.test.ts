import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashSequence, readFollowMessage } from "./followMessage";

const HASH = hashSequence("pakistan-iran-2023", "1abz");

describe("what windows tell each other", () => {
  it("is heard of the same sequence alone", () => {
    expect(readFollowMessage({ deckHash: HASH, step: 2 }, HASH, 3)).toBe(2);
    expect(readFollowMessage({ deckHash: hashSequence("x", "1abz"), step: 2 }, HASH, 3)).toBeNull();
    expect(readFollowMessage({ deckHash: HASH, step: 4 }, HASH, 3)).toBeNull();
    expect(readFollowMessage({ deckHash: HASH, step: 1.5 }, HASH, 3)).toBeNull();
    expect(HASH).toMatch(/^[0-9a-f]{8}$/);
    expect(hashSequence("pakistan-iran-2023", "1acz")).not.toBe(HASH);
  });

  it("is never anything but a step of the sequence", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ deckHash: fc.constantFrom(HASH, "", null), step: fc.anything() }),
        ),
        (data) => {
          const step = readFollowMessage(data, HASH, 3);
          expect([null, 1, 2, 3]).toContain(step);
        },
      ),
    );
  });
});
