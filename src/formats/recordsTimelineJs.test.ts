import { describe, expect, it } from "vitest";
import { makeEvent, makeIndex } from "../testing/makeDossier";
import { makeExport } from "../testing/makeExport";
import { readSlides } from "../testing/readExport";
import { realIndexWithContext } from "../testing/realDossier";
import { DEFAULT_VIEW_STATE } from "../state/viewState";

function slideOf(when: string) {
  return readSlides(makeExport("timelinejs", makeIndex({ events: [makeEvent({ when })] })).text)[0];
}

describe("createTimelineJsWriter", () => {
  it.each([
    ["2023-12-20", { year: 2023, month: 12, day: 20 }, undefined, "20 December 2023"],
    ["2023-12", { year: 2023, month: 12 }, undefined, "December 2023"],
    ["2023", { year: 2023 }, undefined, "2023"],
    ["2023-12-20~", { year: 2023, month: 12, day: 20 }, undefined, "about 20 December 2023"],
    [
      "2023-12-15/2023-12-18",
      { year: 2023, month: 12, day: 15 },
      { year: 2023, month: 12, day: 18 },
      "between 15 December 2023 and 18 December 2023",
    ],
  ])("writes %s no finer than it is, and in words", (when, start, end, words) => {
    const slide = slideOf(when);
    expect(slide?.start_date).toEqual(start);
    expect(slide?.end_date).toEqual(end);
    expect(slide?.display_date).toBe(words);
  });

  it.each(["../2023-12-20", "2024-01-05/.."])("cannot begin on %s, and says so", (when) => {
    const made = makeExport("timelinejs", makeIndex({ events: [makeEvent({ when })] }));
    expect(readSlides(made.text)).toEqual([]);
    expect(made.leftOut).toMatchObject([{ reason: "no-first-day" }]);
  });

  it("has in each slide what the format's documentation asks for", () => {
    const state = { ...DEFAULT_VIEW_STATE, layer: "all" } as const;
    const { text } = makeExport("timelinejs", realIndexWithContext(), state);
    const whole = JSON.parse(text) as { title: { text: object }; scale: string };
    expect(whole.scale).toBe("human");
    expect(Object.keys(whole.title.text)).toEqual(["headline", "text"]);
    const slides = readSlides(text);
    expect(new Set(slides.map((slide) => slide.unique_id)).size).toBe(slides.length);
    for (const { start_date: start, end_date: end, text: words, group, autolink } of slides) {
      for (const { year, month = 1, day = 1 } of end ? [start, end] : [start]) {
        const date = new Date(Date.UTC(year, month - 1, day));
        expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([month, day]);
      }
      expect(words.headline).not.toBe("");
      expect(words.text).toContain("sel=");
      expect(group).not.toBe("");
      expect(autolink).toBe(false);
    }
  });
});
