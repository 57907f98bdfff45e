import { describe, expect, it } from "vitest";
import type { Order } from "../model/dossier";
import { makeEvent, makePosition } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { resolveSequenceOrder } from "./sequenceOrder";

function order(record: string, basis: Order["basis"] = "words", word?: string): Order {
  const evidence = { source: "source", quote: { exact: `before ${record}` } };
  return { record, basis, evidence, ...(word !== undefined && { word }) };
}

describe("resolveSequenceOrder", () => {
  it("makes columns of what others are ordered against, earliest first", () => {
    const records = [
      makeEvent({ id: "paper", after: [order("call")] }),
      makeEvent({ id: "call", after: [order("attack", "reading", "prompting")] }),
      makeEvent({ id: "attack" }),
      makePosition({ id: "said", during: order("call", "reading") }),
      makePosition({ id: "loose" }),
    ];
    const result = resolveSequenceOrder(records);
    expect(result.anchors).toEqual([2, 1, 0]);
    expect([...result.columnOf]).toEqual([2, 1, 0, 1, -1]);
    expect(result.basisOf).toEqual([null, null, null, "reading", null]);
    expect(result.relations.map(({ from, to, order: { word } }) => [from, to, word])).toEqual([
      [1, 2, undefined],
      [0, 1, "prompting"],
    ]);
  });

  it("leaves out relations that a chain already gives", () => {
    const records = [
      makeEvent({ id: "a" }),
      makeEvent({ id: "b", after: [order("a")] }),
      makeEvent({ id: "c", after: [order("a"), order("b")] }),
    ];
    const pairs = resolveSequenceOrder(records).relations.map(({ from, to }) => [from, to]);
    expect(pairs).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it("prefers words to a reading of the same pair", () => {
    const records = [
      makeEvent({ id: "a" }),
      makeEvent({ id: "b", after: [order("a", "reading"), order("a", "words", "then")] }),
    ];
    expect(resolveSequenceOrder(records).relations.map(({ order: { basis } }) => basis)).toEqual([
      "words",
    ]);
  });

  it("puts what stands in a record inside another into the outer one, by reading if any step is", () => {
    const records = [
      makeEvent({ id: "summit" }),
      makeEvent({ id: "meeting", during: order("summit", "reading") }),
      makePosition({ id: "said", during: order("meeting") }),
    ];
    const result = resolveSequenceOrder(records);
    expect([...result.columnOf]).toEqual([0, 0, 0]);
    expect(result.basisOf).toEqual([null, "reading", "reading"]);
  });

  it("has one column for a deed and for what gives it its day, at that day", () => {
    const index = realIndexWithContext();
    const records = [...index.dossier.events, ...index.dossier.positions];
    const { columnOf } = resolveSequenceOrder(records);
    const column = (id: string) => columnOf[records.findIndex((record) => record.id === id)]!;
    expect(column("fm-call-2023-12-18")).toBe(column("ministers-call"));
    expect(column("rask-attack-2023-12-15")).toBe(column("police-station-attack"));
    expect(column("police-station-attack")).toBeLessThan(
      column("pakistan-condemns-rask-2023-12-17"),
    );
    expect(column("pakistan-condemns-rask-2023-12-17")).toBeLessThan(column("ministers-call"));
  });

  it("survives circles and relations to records that are not there", () => {
    const records = [
      makeEvent({ id: "a", after: [order("b"), order("gone")] }),
      makeEvent({ id: "b", after: [order("a"), order("b")] }),
      makeEvent({ id: "c", during: order("d") }),
      makeEvent({ id: "d", during: order("c") }),
    ];
    const result = resolveSequenceOrder(records);
    expect(result.anchors).toEqual([0, 1]);
    expect(result.relations.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
  });

  it("reads attack, call, publication off the shipped dossier", () => {
    const { table } = realIndex();
    const records = Array.from({ length: table.count }, (_, row) => table.record(row));
    const result = resolveSequenceOrder(records);
    expect(result.anchors.map((at) => records[at]?.id)).toEqual([
      "police-station-attack",
      "ministers-call",
      "editorial-published",
    ]);
    expect(result.relations.map(({ order: { word, basis } }) => `${word}, ${basis}`)).toEqual([
      "prompting, reading",
      "recent, words",
    ]);
    const loose = records.filter((_, at) => result.columnOf[at] === -1).map(({ id }) => id);
    expect(loose).toEqual(["foreign-office-assertion"]);
  });
});
