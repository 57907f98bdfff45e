import { describe, expect, it } from "vitest";
import type { DossierIndex } from "../model/dossierIndex";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeEvent, makeIndex, makeSource } from "../testing/makeDossier";
import { realIndex } from "../testing/realDossier";
import { realText } from "../testing/realText";
import { selectArticle } from "./article";
import { selectArticleHeadline, selectArticleSubtitle } from "./articleHeadline";
import { selectLinkedModel } from "./linkedModel";

function headline(
  state: Partial<ViewState>,
  index: DossierIndex = realIndex(),
  text: string | null = realText(),
): string {
  const model = selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state });
  return selectArticleHeadline(model, selectArticle(index, text));
}

function filtered(filters: Partial<ViewState["filters"]>): Partial<ViewState> {
  return { filters: { ...NO_FILTERS, ...filters } };
}

describe("selectArticleHeadline", () => {
  it.each([
    ["nothing filtered", {}, "What the article says"],
    [
      "one sentence",
      filtered({ issue: ["gaza-ceasefire"] }),
      "Gaza ceasefire: one sentence carries it",
    ],
    [
      "several sentences",
      filtered({ issue: ["palestine-peace"] }),
      "Palestine and peace: five sentences carry it",
    ],
    [
      "one actor, spoken of in the call alone",
      filtered({ actor: ["hossein-amir-abdollahian"] }),
      "Amir-Abdollahian: three sentences carry it",
    ],
    [
      "the publication",
      filtered({ kind: ["publication"] }),
      "Publication: the source line alone carries it",
    ],
    ["nothing passes", filtered({ kind: ["visit"] }), "Visit: no sentence carries it"],
    ["search", { q: "solidarity" }, "“solidarity”: one sentence carries it"],
    [
      "the author’s own voice",
      filtered({ voice: ["assessed"] }),
      "The author’s assessment: nine sentences carry it",
    ],
  ])("%s", (_, state, expected) => {
    expect(headline(state)).toBe(expected);
  });

  it("says the same without the text", () => {
    const state = filtered({ issue: ["palestine-peace"] });
    expect(headline(state, realIndex(), null)).toBe(headline(state));
  });

  it("counts quotes where no build has numbered the sentences", () => {
    const index = makeIndex({
      sources: [makeSource()],
      events: [makeEvent({ id: "a", kind: "attack" }), makeEvent({ id: "b", kind: "vote" })],
    });
    expect(headline(filtered({ kind: ["vote"] }), index, null)).toBe("Vote: one quote carries it");
  });
});

describe("selectArticleSubtitle", () => {
  it("counts sentences, or quotes where nobody has numbered them", () => {
    const series = selectArticle(realIndex(), realText());
    const model = (q: string) => selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, q });
    expect(selectArticleSubtitle(model(""), series)).toBe("14 of 14 sentences are evidence");
    expect(selectArticleSubtitle(model("aid"), series)).toBe("unfiltered: 14 of 14 sentences");
    const index = makeIndex({ sources: [makeSource()], events: [makeEvent()] });
    const quotes = selectLinkedModel(index, DEFAULT_VIEW_STATE);
    expect(selectArticleSubtitle(quotes, selectArticle(index, null))).toBe(
      "1 quote, without the full text",
    );
  });
});
