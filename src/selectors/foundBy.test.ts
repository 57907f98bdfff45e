import { describe, expect, it } from "vitest";
import type { Reference } from "../model/reference";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndexWithContext } from "../testing/realDossier";
import { selectFoundBy } from "./foundBy";
import { listFurtherWords } from "./searchableTexts";
import { createSearch } from "./searchRecords";

const index = realIndexWithContext();
const found = (reference: Reference, text: string) =>
  selectFoundBy(index, index.table.indexOf.get(reference)!, text);

describe("selectFoundBy", () => {
  it("tells a name that the record does not show, and who uses it", () => {
    const minister = found("event:ministers-call", "امیرعبداللهیان");
    expect(minister?.text).toBe("حسین امیرعبداللهیان");
    expect(minister?.usedBy).toMatch(/\w/);
    expect(found("event:police-station-attack", "siestan-o")).toEqual({
      where: "found by the name",
      text: "Siestan-o-Baluchistan",
      isName: true,
      usedBy: "Pakistan’s ministry as quoted by LatestLY / ANI",
    });
  });

  it("tells the sentence with the text and where it stands, whose name is not shown", () => {
    const { table } = index;
    const seen = new Set<string>();
    for (const [row, ref] of table.refs.entries()) {
      const further = listFurtherWords(table.record(row));
      for (const { place, text } of further) {
        const by = found(ref, text);
        if (by === null) continue;
        expect(by.text).toBe(text);
        const own = further.filter((words) => words.text === text && words.place === place);
        const named = own.map(({ account }) => (account === null ? "found in" : `“${account}”`));
        expect(named.some((words) => by.where.includes(words))).toBe(true);
        seen.add(place);
      }
    }
    expect([...seen].toSorted()).toEqual(["account", "disputed", "time"]);
    expect(found("event:rask-attack-2023-12-15", "start given as about")?.text).toMatch(
      /^Killed 11 or 12; .*midnight\.$/,
    );
  });

  it("tells a speaker whom the evidence does not name", () => {
    const told = makeIndex({
      events: [
        makeEvent({
          layer: "context",
          evidence: [{ source: "source", paraphrase: "A first page." }],
          claims: [{ text: "It rained.", attribution: "A shepherd", sources: ["other"] }],
        }),
      ],
    });
    const by = { where: "found by the speaker", text: "A shepherd", isName: false, usedBy: null };
    expect(selectFoundBy(told, 0, "shepherd")).toEqual(by);
  });

  it("tells the publisher of a page that the line does not name", () => {
    const by = found("event:fm-call-2023-12-18", "Business Recorder");
    expect(by).toMatchObject({ where: "found by the publisher", text: "Business Recorder" });
    expect(found("event:ministers-call", "The Nation")).toBeNull();
  });

  it.each(["kanaani", "origin", "friday", "mehr", "readout"])(
    "tells nothing of a record that a search for %s does not find, else a text with it",
    (text) => {
      const finds = createSearch(index, text);
      const rows = [...index.table.refs.keys()];
      const by = (row: number) => selectFoundBy(index, row, text);
      expect(rows.filter((row) => !finds(row)).flatMap((row) => by(row) ?? [])).toEqual([]);
      const told = rows.flatMap((row) => by(row) ?? []);
      expect(told.filter((one) => !one.text.toLowerCase().includes(text))).toEqual([]);
    },
  );

  it("is silent where the record's own words hold the text, and without a search", () => {
    expect(found("event:police-station-attack", "Sistan-Baluchestan")).toBeNull();
    expect(found("event:ministers-call", "phone")).toBeNull();
    expect(found("event:ministers-call", "")).toBeNull();
  });
});
