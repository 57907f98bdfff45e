import { describe, expect, it } from "vitest";
import { makeDraft } from "../../testing/makeDraft";
import { checkDossier } from "../checkDossier";
import type { StoryStep } from "../dossierSchema";
import { formatProblem } from "../problem";

const FILE = "data/dossiers/test/story.json";

function makeStep(changes: Partial<StoryStep> = {}): StoryStep {
  return {
    id: "first",
    title: "A call",
    link: "/d/test/",
    sentences: [{ text: "The ministers spoke.", evidence: ["event:call"] }],
    ...changes,
  };
}

function check(...steps: StoryStep[]): string[] {
  const draft = makeDraft();
  draft.story.push(...steps.map((value) => ({ file: FILE, value })));
  const problems = checkDossier(draft, new Map());
  return problems.map(formatProblem).filter((problem) => problem.includes("story.json"));
}

describe("the check of a tour", () => {
  it("passes a step of forty words that rests on a record", () => {
    const text = Array.from({ length: 40 }, () => "word").join(" ");
    expect(check(makeStep({ sentences: [{ text, evidence: ["event:call"] }] }))).toEqual([]);
  });

  it("counts the words of all sentences", () => {
    const text = Array.from({ length: 21 }, () => "word").join(" ");
    const sentence = { text, evidence: ["event:call"] };
    const [problem] = check(makeStep({ sentences: [sentence, sentence] }));
    expect(problem).toContain("first · sentences: found 42 words, expected at most 40 words");
  });

  it("names a record that is not there, and a doubled step", () => {
    const sentences = [{ text: "They met.", evidence: ["event:meeting"] }];
    const problems = check(makeStep(), makeStep({ sentences }));
    expect(problems.join("\n")).toMatch(/first · sentences\[0\]\.evidence\[0\]: found "meeting"/);
    expect(problems.join("\n")).toMatch(/first · id: found "first" a second time/);
  });

  it("wants neutral words", () => {
    const sentences = [{ text: "Militants attacked.", evidence: ["event:call"] }];
    expect(check(makeStep({ sentences })).join()).toContain("sentences[0].text");
  });
});
