import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeEvent, makeIndex, makeSource } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectContextHeadline } from "./timelineContextHeadline";
import { selectTimelineHeadline } from "./timelineHeadline";

const publication = makeEvent({
  id: "editorial",
  kind: "publication",
  when: "2023-12-20",
  evidence: [{ source: "source", paraphrase: "Printed." }],
});
const context = (id: string, when: string, kind: "strike" | "call") =>
  makeEvent({ id, when, kind, layer: "context", evidence: [{ source: "wire" }] });
const headlineOf = (events: ReturnType<typeof makeEvent>[], state: Partial<ViewState> = {}) => {
  const sources = [makeSource(), makeSource({ id: "wire", layer: "context" })];
  const index = makeIndex({ sources, events: [publication, ...events] });
  return selectContextHeadline(selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state }));
};

describe("selectContextHeadline", () => {
  it("says that the strikes came after what the author could know", () => {
    const events = [
      context("call", "2023-12-18", "call"),
      context("one", "2024-01-16", "strike"),
      context("two", "2024-01-18", "strike"),
    ];
    expect(headlineOf(events)).toBe(
      "The two strikes came after the editorial; of the context, 1 lie before it and 2 after",
    );
  });

  it("says no more than the counts when a strike came before", () => {
    const events = [context("one", "2023-01-16", "strike"), context("two", "2024-01", "strike")];
    expect(headlineOf(events)).toBe(
      "Around the editorial: of the context, 1 lie before it and 1 after",
    );
  });

  it("leaves records that may lie on either side uncounted, and is null without any other", () => {
    expect(headlineOf([context("one", "../2024-01-16", "strike")])).toBeNull();
    expect(headlineOf([])).toBeNull();
  });
});

describe("the timeline's headline with the shipped context", () => {
  it("tells before and after, and leaves the article alone as it was", () => {
    const state = { ...DEFAULT_VIEW_STATE, layer: "all" } as const;
    expect(selectTimelineHeadline(selectLinkedModel(realIndexWithContext(), state))).toMatch(
      /^The five strikes came after the editorial; of the context, \d+ lie before it and \d+ after$/,
    );
    expect(selectTimelineHeadline(selectLinkedModel(realIndex(), state))).not.toContain("context");
  });

  it("names the filter", () => {
    const filters = { ...NO_FILTERS, issue: ["gaza-ceasefire"] };
    const model = selectLinkedModel(realIndexWithContext(), { ...DEFAULT_VIEW_STATE, filters });
    expect(selectTimelineHeadline(model)).toContain("Gaza ceasefire");
  });
});
