import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS } from "../state/viewState";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { realIndex, realIndexWithContext } from "../testing/realDossier";
import { selectLinkedModel } from "./linkedModel";
import { selectTimelineSubtitle } from "./timelineSubtitle";

const shipped = (voice: string[] = []) =>
  selectLinkedModel(realIndex(), { ...DEFAULT_VIEW_STATE, filters: { ...NO_FILTERS, voice } });

describe("selectTimelineSubtitle", () => {
  it("says where the sequence comes from", () => {
    expect(selectTimelineSubtitle(shipped(), "sequence")).toEqual({
      lead: "Sequence",
      rest: ", as the article’s words give it; brackets mark our reading",
    });
  });

  it("says that with context the days order what the words do not", () => {
    const model = selectLinkedModel(realIndexWithContext(), DEFAULT_VIEW_STATE);
    expect(selectTimelineSubtitle(model, "sequence").rest).toBe(
      ", as the sources’ words and the known days give it; brackets mark our reading",
    );
  });

  it("names the events that the calendar has no day for", () => {
    expect(selectTimelineSubtitle(shipped(), "calendar").rest).toBe(
      "; no day is known for the attack and the call",
    );
    expect(selectTimelineSubtitle(shipped(["assessed"]), "calendar").rest).toBe("");
  });

  it("counts them when there are many", () => {
    const events = Array.from({ length: 4 }, (_, at) => makeEvent({ id: `e${at}`, when: "2023" }));
    const model = selectLinkedModel(makeIndex({ events }), DEFAULT_VIEW_STATE);
    expect(selectTimelineSubtitle(model, "calendar").rest).toBe(
      "; no day is known for 4 of 4 records",
    );
  });
});
