import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type ViewState } from "../state/viewState";
import { makeEvent, makeIndex, makePosition } from "../testing/makeDossier";
import { selectAnnouncement } from "./announcement";
import { selectLinkedModel } from "./linkedModel";

const index = makeIndex({
  events: [makeEvent({ id: "call", title: "A phone call", kind: "call", when: "2023-12-18" })],
  positions: [makePosition({ when: "../2023-12-20" })],
});

const model = (state: Partial<ViewState>) =>
  selectLinkedModel(index, { ...DEFAULT_VIEW_STATE, ...state });

const calls = { ...NO_FILTERS, kind: ["call"] };

describe("selectAnnouncement", () => {
  it.each<[string, Partial<ViewState>, Partial<ViewState>, string]>([
    ["nothing", {}, {}, ""],
    ["another page", {}, { page: "map", as: "table" }, ""],
    ["equal filters in another object", {}, { filters: { ...NO_FILTERS } }, ""],
    ["a filter", {}, { filters: calls }, "1 of 2 records."],
    ["a filter taken away", { filters: calls }, {}, "2 of 2 records."],
    ["a search", {}, { q: "zebra" }, "0 of 2 records."],
    ["a period", {}, { from: "2023-12-18" }, "2 of 2 records, 1 certainly in the period."],
    ["another form", { page: "map" }, { page: "map", as: "outline" }, "Shown as outline."],
    ["the picture again", { page: "map", as: "table" }, { page: "map" }, "Shown as picture."],
    ["another order of time", { time: "sequence" }, { time: "calendar" }, "Shown as calendar."],
    ["a level", {}, { level: "office" }, "Relations of offices."],
    ["the level that was there", {}, { level: "person" }, ""],
    ["a tie, without its arrow", {}, { sel: "tie:a~b" }, "Selected: a to b"],
    ["a selection", {}, { sel: "event:call" }, "Selected: A phone call"],
    ["no selection", { sel: "event:call" }, {}, "Selection cleared."],
    ["both", {}, { filters: calls, sel: "event:call" }, "1 of 2 records. Selected: A phone call"],
  ])("speaks %s", (_, before, after, expected) => {
    expect(selectAnnouncement(model(after), model(before))).toBe(expected);
  });
});
