import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex, makePosition } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { selectRecordOrder } from "./recordOrder";

const evidence = { source: "source", quote: { exact: "words" } };
const join = (record: string) => ({ record, basis: "words" as const, evidence });

describe("selectRecordOrder", () => {
  it("tells the article's story in its own order", () => {
    const index = realIndex();
    const ids = selectRecordOrder(index).map((row) => index.table.record(row).id);
    expect(ids).toHaveLength(23);
    const anchors = ["police-station-attack", "ministers-call", "editorial-published"];
    expect(ids.filter((id) => anchors.includes(id))).toEqual(anchors);
    expect(ids.indexOf("condemnation-of-attack")).toBeGreaterThan(ids.indexOf("ministers-call"));
    expect(index.record.get(ids.at(-1) ?? "")).toMatchObject({
      speaker: "foreign-office-pakistan",
    });
  });

  it("goes by the last possible day, then by title", () => {
    const index = makeIndex({
      events: [
        makeEvent({ id: "open", when: "2023-12-01/.." }),
        makeEvent({ id: "b", when: "2023-12-18" }),
        makeEvent({ id: "a", when: "../2023-12-18" }),
        makeEvent({ id: "early", when: "2023-11" }),
      ],
    });
    expect(selectRecordOrder(index).map((row) => index.table.record(row).id)).toEqual([
      "early",
      "a",
      "b",
      "open",
    ]);
  });

  it("never puts a record after one that is said to follow it", () => {
    const days = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(days, fc.boolean()), { minLength: 2, maxLength: 8 }),
        (spec) => {
          const events = spec.map(([day, isChained], at) =>
            makeEvent({
              id: `e${at}`,
              when: `../2023-12-${String(day).padStart(2, "0")}`,
              ...(isChained && at > 0 ? { after: [join(`e${at - 1}`)] } : {}),
            }),
          );
          const index = makeIndex({ events });
          const order = selectRecordOrder(index);
          const misplaced = spec.filter(
            ([, isChained], at) => isChained && at > 0 && order.indexOf(at - 1) > order.indexOf(at),
          );
          expect(misplaced).toEqual([]);
          expect(order.toSorted((a, b) => a - b)).toEqual(spec.map((_, at) => at));
        },
      ),
    );
  });

  it("puts what belongs to a record right after it", () => {
    const index = makeIndex({
      events: [
        makeEvent({ id: "call", title: "Z call", when: "2023-12-18" }),
        makeEvent({ id: "next", title: "A next", when: "2023-12-18", after: [join("call")] }),
      ],
      positions: [makePosition({ id: "said", title: "B said", during: join("call") })],
    });
    expect(selectRecordOrder(index).map((row) => index.table.record(row).id)).toEqual([
      "call",
      "said",
      "next",
    ]);
  });
});
