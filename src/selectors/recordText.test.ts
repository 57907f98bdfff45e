import { expect, it } from "vitest";
import { makeEvent } from "../testing/makeDossier";
import { selectRecordName } from "./recordText";

it("names a record by title, kind, voice and time", () => {
  const event = makeEvent({ title: "A phone call", kind: "call", when: "2023-12-20" });
  expect(selectRecordName(event)).toBe("A phone call, call, reported, Wednesday 20 December 2023");
});
