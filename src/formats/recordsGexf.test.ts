import { describe, expect, it } from "vitest";
import { makeActor, makeEvent, makeIndex, makePosition } from "../testing/makeDossier";
import { makeExport } from "../testing/makeExport";
import { readGexfGraph } from "../testing/readExport";
import { realIndex } from "../testing/realDossier";

const TIE = { from: "a", to: "b", directed: true, role: "target" } as const;

function edgeTags(text: string): string[] {
  return text.match(/<edge [^>]*>/g) ?? [];
}

describe("createGexfWriter", () => {
  it("leaves an end out where the time is open, and never writes a finer one", () => {
    const whens = ["../2023-12-20", "2024-01-05/..", "2023-12", "2023-12-20"];
    const events = whens.map((when, at) => makeEvent({ id: `e${at}`, when, ties: [TIE] }));
    const tags = edgeTags(makeExport("gexf", makeIndex({ events })).text);
    const days = tags.map((tag) =>
      [...tag.matchAll(/ (start|end)="([^"]+)"/g)].map(([all]) => all),
    );
    expect(days.map((ends) => ends.join("")).toSorted()).toEqual(
      [
        ' end="2023-12-20"',
        ' start="2023-12-01" end="2023-12-31"',
        ' start="2023-12-20" end="2023-12-20"',
        ' start="2024-01-05"',
      ].toSorted(),
    );
  });

  it("keeps directions, parallel edges, codes and what the actors are", () => {
    const index = makeIndex({
      actors: [makeActor({ id: "a", cameo: "PAK", wikidata: "Q843" }), makeActor({ id: "b" })],
      events: [
        makeEvent({ ties: [{ ...TIE, code: { scheme: "CAMEO", code: "041" } }] }),
        makeEvent({ id: "other", ties: [{ ...TIE, directed: false, role: "counterpart" }] }),
      ],
    });
    const graph = readGexfGraph(makeExport("gexf", index).text);
    expect(graph.getNodeAttributes("a")).toMatchObject({ cameo: "PAK", wikidata: "Q843" });
    expect(graph.directedSize).toBe(1);
    expect(graph.undirectedSize).toBe(1);
    const codes = graph.mapEdges((_, { tie_code: code }): unknown => code);
    expect(codes).toContain("CAMEO 041");
  });

  it("lists what says nothing between two actors, and notes what it says of a place besides", () => {
    const about = { from: "a", to: "place:p", directed: true, role: "about" } as const;
    const made = makeExport(
      "gexf",
      makeIndex({
        positions: [
          makePosition({ id: "only-place", ties: [about] }),
          makePosition({ id: "both", ties: [TIE, about] }),
        ],
      }),
    );
    expect(made.leftOut).toMatchObject([{ id: "only-place", reason: "no-tie" }]);
    expect(made.noted).toMatchObject([{ id: "both", reason: "ends-at-no-actor" }]);
    expect(readGexfGraph(made.text).size).toBe(1);
  });

  it("has an edge for each tie between actors of the article, with its record's origin", () => {
    const { dossier } = realIndex();
    const ties = [...dossier.events, ...dossier.positions]
      .flatMap((record) => record.ties.map(({ to }) => ({ id: record.id, to })))
      .filter(({ to }) => !to.includes(":"));
    const graph = readGexfGraph(makeExport("gexf", realIndex()).text);
    expect(graph.size).toBe(ties.length);
    graph.forEachEdge((_, edge) => {
      expect(edge).toMatchObject({
        link: expect.stringContaining(`:${String(edge["id"])}`) as string,
        licence: dossier.licence,
        exported: "2024-03-01",
        source_urls: expect.stringMatching(/^https:\/\//) as string,
      });
    });
  });
});
