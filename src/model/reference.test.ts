import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTie, parseReference, referenceId, referenceType, tieEnds } from "./reference";

const slug = fc.stringMatching(/^[a-z0-9-]{1,64}$/);

describe("parseReference", () => {
  it.each([
    "event:ministers-call",
    "position:p-1",
    "actor:iran",
    "place:gaza-strip",
    "source:s",
    "tie:a~b",
    "tie:a~b~both",
  ])("keeps %s", (value) => {
    expect(parseReference(value)).toBe(value);
  });

  it("sorts the ends of a counterpart, never those of a directed tie", () => {
    expect(parseReference("tie:b~a~both")).toBe("tie:a~b~both");
    expect(parseReference("tie:b~a")).toBe("tie:b~a");
  });

  it.each([
    "",
    "event",
    "event:",
    "event:Iran",
    "event:a b",
    `event:${"a".repeat(65)}`,
    "issue:a",
    "bin:a",
    "tie:a",
    "tie:a~",
    "tie:a~b~c",
    "tie:a~b~both~both",
    " event:a",
    "event:a\n",
  ])("refuses %j", (value) => {
    expect(parseReference(value)).toBeNull();
  });

  it("is total, and what it gives it takes again", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `tie:${text}`),
        ),
        (value) => {
          const reference = parseReference(value);
          expect(reference === null || parseReference(reference) === reference).toBe(true);
        },
      ),
    );
  });
});

describe("formatTie", () => {
  it("gives a canonical reference with the same ends", () => {
    fc.assert(
      fc.property(slug, slug, fc.boolean(), (from, to, directed) => {
        const tie = formatTie(from, to, directed);
        expect(parseReference(tie)).toBe(tie);
        const ends = tieEnds(tie)!;
        expect(ends.directed).toBe(directed);
        expect([ends.from, ends.to].toSorted()).toEqual([from, to].toSorted());
        expect(formatTie(to, from, false)).toBe(formatTie(from, to, false));
      }),
    );
  });
});

describe("the parts of a reference", () => {
  it("are its type and its id", () => {
    expect(referenceType("event:a")).toBe("event");
    expect(referenceId("event:a")).toBe("a");
    expect(referenceType("tie:a~b")).toBe("tie");
    expect(referenceId("tie:a~b~both")).toBe("a~b~both");
    expect(tieEnds("event:a")).toBeNull();
  });
});
