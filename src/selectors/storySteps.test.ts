import { describe, expect, it } from "vitest";
import { encodeUrl } from "../state/urlCodec";
import { realStory } from "../testing/realDossier";
import { selectStorySteps } from "./storySteps";

describe("the tour through the shipped dossier", () => {
  const steps = selectStorySteps(realStory());

  it("has eight to twelve steps, numbered from 1", () => {
    expect(steps.length).toBeGreaterThanOrEqual(8);
    expect(steps.length).toBeLessThanOrEqual(12);
    expect(steps.map(({ step }) => step)).toEqual(steps.map((_, at) => at + 1));
  });

  it("opens the views that its links name", () => {
    expect(steps.map(({ view }) => encodeUrl(view))).toEqual(steps.map(({ link }) => link));
  });

  it("shows beside every sentence what it rests on, in the source’s words where they are bundled", () => {
    for (const { grounds } of steps.flatMap(({ sentences }) => sentences)) {
      expect(grounds.length).toBeGreaterThan(0);
      for (const { title, publishers } of grounds) {
        expect(title).not.toBe("");
        expect(publishers.length).toBeGreaterThan(0);
      }
    }
    const attack = steps.flatMap(({ sentences }) => sentences)[2]?.grounds[0];
    expect(attack).toMatchObject({
      reference: "event:police-station-attack",
      quote:
        "The recent terrorist attack on a police station in Iran’s Sistan-Baluchestan province",
      publishers: ["The Nation"],
    });
  });
});
