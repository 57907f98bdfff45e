import { describe, expect, it } from "vitest";
import { resolvePositionClaim } from "./positionClaim";

const one = { text: "One.", by: ["a"], sources: ["x", "y"] };
const two = { text: "Two.", by: ["b"], sources: ["x"] };
const event = { id: "call", claims: [one, two] };
const said = { record: "call", basis: "claim" } as const;
const on = (...sources: string[]) => sources.map((source) => ({ source }));

describe("resolvePositionClaim", () => {
  it("is the only claim that names all pages", () => {
    expect(resolvePositionClaim({ during: said, evidence: on("x", "y") }, event)).toBe(one);
    expect(resolvePositionClaim({ during: said, evidence: on("y") }, event)).toBe(one);
  });

  it("is nothing where several do, until one is named", () => {
    expect(resolvePositionClaim({ during: said, evidence: on("x") }, event)).toBeNull();
    const during = { ...said, claim: 1 };
    expect(resolvePositionClaim({ during, evidence: on("x") }, event)).toBe(two);
  });

  it("is nothing where the named claim lacks a page, or is none", () => {
    const first = { ...said, claim: 1 };
    expect(resolvePositionClaim({ during: first, evidence: on("y") }, event)).toBeNull();
    expect(resolvePositionClaim({ during: { ...said, claim: 2 }, evidence: on("x") }, event)).toBe(
      null,
    );
  });

  it("is nothing of another event, or where it is no claim", () => {
    const elsewhere = { ...said, record: "other" };
    expect(resolvePositionClaim({ during: elsewhere, evidence: on("y") }, event)).toBeNull();
    expect(resolvePositionClaim({ evidence: on("y") }, event)).toBeNull();
  });
});
