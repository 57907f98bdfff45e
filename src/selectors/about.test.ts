import { describe, expect, it } from "vitest";
import { compileDossierIndex } from "../model/dossierIndex";
import { makeDossier, makeEvent, makePosition } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectAbout } from "./about";

const index = realIndexWithContext();
const series = selectAbout(index);

describe("selectAbout", () => {
  it("counts both layers and their sum, the article alone without context", () => {
    const { events, positions, sources } = index.dossier;
    expect(series.layers.map(({ label }) => label)).toEqual(["Article", "Context", "Both"]);
    expect(series.layers.at(-1)).toMatchObject({
      events: events.length,
      positions: positions.length,
      sources: sources.length,
    });
    for (const key of ["events", "positions", "sources"] as const) {
      const [article, context, both] = series.layers.map((layer) => layer[key]);
      expect(article! + context!).toBe(both);
    }
    expect(selectAbout(realIndex()).layers.map(({ label }) => label)).toEqual(["Article"]);
  });

  it("counts the context's pages from the article's own publisher", () => {
    expect(series.contextPages).toEqual({ all: 358, own: 11, publisher: "The Nation" });
    expect(selectAbout(realIndex()).contextPages).toMatchObject({ all: 0, own: 0 });
  });

  it("knows a label for every code of the shipped dossier, each code once and in order", () => {
    const names = series.codes.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(series.codes.filter(({ label }) => label === null)).toEqual([]);
    expect(series.codes.find(({ name }) => name === "CAMEO 041")?.label).toBe(
      "Discuss by telephone",
    );
  });

  it("counts records of a code, not its mentions", () => {
    const code = { scheme: "CAMEO", code: "041" } as const;
    const tie = { from: "a", to: "b", directed: false, role: "counterpart", code } as const;
    const plain = makeEvent({ id: "plain" });
    const call = makeEvent({ id: "call", code, ties: [tie, { ...tie, to: "c" }] });
    const of = selectAbout(compileDossierIndex(makeDossier({ events: [plain, call] })));
    expect(of.codes).toEqual([
      { name: "CAMEO 041", label: "Discuss by telephone", goldstein: 1, records: 1 },
    ]);
    expect([of.codedRecords, of.records]).toEqual([1, 2]);
  });

  it("shows a code of another scheme without a label", () => {
    const code = { scheme: "PLOVER", code: "CONSULT" } as const;
    const of = selectAbout(
      compileDossierIndex(makeDossier({ events: [makeEvent({ id: "call", code })] })),
    );
    expect(of.codes).toEqual([
      { name: "PLOVER CONSULT", label: null, goldstein: null, records: 1 },
    ]);
  });

  it("puts every record under one kind of time", () => {
    const { days, spans, open, noTime } = series.vague;
    expect(days + spans + open + noTime).toBe(series.records);
    const article = selectAbout(realIndex()).vague;
    expect(article.days).toBe(1);
    expect(article.noPlace).toBe(17);
  });

  it("lists corrections from the data, newest first, with the record they are about", () => {
    expect(series.corrections).toEqual([]);
    const words = { was: "before", now: "after", why: "misread" };
    const of = selectAbout(
      compileDossierIndex(
        makeDossier({
          positions: [makePosition({ id: "concern", title: "Concern" })],
          corrections: [
            { date: "2026-11-20", record: "concern", ...words },
            { date: "2026-12", ...words },
          ],
        }),
      ),
    );
    expect(of.corrections).toEqual([
      { date: "2026-12", record: null, ...words },
      {
        date: "20 November 2026",
        record: { reference: "position:concern", title: "Concern", layer: "article" },
        ...words,
      },
    ]);
  });
});
