import { expect, it } from "vitest";
import { resolveStanceDirection } from "./stanceDirection";
import { STANCES } from "./vocabulary";

it("tells for, against and neither", () => {
  const stancesOf = (direction: "for" | "against" | null) =>
    STANCES.filter((stance) => resolveStanceDirection(stance) === direction);
  expect(stancesOf("for")).toEqual(["commits", "supports", "calls-for"]);
  expect(stancesOf("against")).toEqual(["condemns", "opposes", "rejects"]);
  expect(stancesOf(null)).toEqual(["expresses-concern", "assesses"]);
});
