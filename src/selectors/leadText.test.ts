import { describe, expect, it } from "vitest";
import { GENRES, type Genre } from "../model/vocabulary";
import { DEFAULT_VIEW_STATE } from "../state/viewState";
import { makeEvent, makeIndex, makePosition, makeSource } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { capitalise } from "./filterPhrase";
import { selectLeadText } from "./leadText";
import { selectLinkedModel } from "./linkedModel";
import { selectContextHeadline } from "./timelineContextHeadline";
import { selectTimelineHeadline } from "./timelineHeadline";

const indexOf = (genre: Genre | null, layers: readonly ("article" | "context")[] = ["article"]) =>
  makeIndex({
    sources: [makeSource({ genre }), makeSource({ id: "wire", layer: "context" })],
    events: [
      makeEvent({ id: "printed", kind: "publication", when: "2023-12-20" }),
      ...layers.map((layer, at) =>
        makeEvent({
          id: `event-${at}`,
          layer,
          when: "2024-01-16",
          evidence: [{ source: layer === "context" ? "wire" : "source", paraphrase: "So." }],
        }),
      ),
    ],
    positions: [makePosition({ id: "judged", voice: "assessed" })],
  });

describe("selectLeadText", () => {
  it("names the text by its genre, and as a source where none is recorded", () => {
    expect(GENRES.map((genre) => selectLeadText(indexOf(genre)))).toEqual([
      "the editorial",
      "the news report",
      "the statement",
      "the transcript",
      "the data set",
    ]);
    expect(selectLeadText(indexOf(null))).toBe("the source");
    expect(selectLeadText(realIndex())).toBe("the editorial");
  });

  it.each([
    ["news", "the news report"],
    ["transcript", "the transcript"],
    [null, "the source"],
  ] as const)("gives the headlines of a dossier of %s its word", (genre, text) => {
    const plain = selectLinkedModel(indexOf(genre), DEFAULT_VIEW_STATE);
    expect(selectTimelineHeadline(plain)).toBe(capitalise(`${text} judges it`));
    const all = { ...DEFAULT_VIEW_STATE, layer: "all" } as const;
    const around = selectLinkedModel(indexOf(genre, ["article", "context"]), all);
    expect(selectContextHeadline(around)).toBe(`Of 1 context record 1 lies after ${text}`);
  });
});
