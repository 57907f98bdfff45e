import { describe, expect, it } from "vitest";
import type { StoryStep } from "../model/dossier";
import { formatProblem } from "../model/problem";
import { realIndexWithContext } from "../testing/realDossier";
import { checkStoryLinks } from "./checkStoryLinks";

const BASE = "/d/pakistan-iran-2023/";

function check(...links: (string | Partial<StoryStep>)[]): string[] {
  const steps = links.map((given, at): { file: string; value: StoryStep } => ({
    file: "story.json",
    value: {
      id: `step-${at}`,
      title: "A step",
      link: BASE,
      sentences: [{ text: "Words.", evidence: ["event:ministers-call"] }],
      ...(typeof given === "string" ? { link: given } : given),
    },
  }));
  return checkStoryLinks(steps, realIndexWithContext().dossier).map(formatProblem);
}

describe("the check of a tour’s links", () => {
  it("passes canonical links of which all is there", () => {
    expect(check(BASE, `${BASE}map/?sel=event:ministers-call`)).toEqual([]);
  });

  it.each([
    [`${BASE}nowhere/`, "expected the link of a page"],
    [`${BASE}?sel=event:nothing`, "found sel, missing"],
    [`${BASE}?issue=b,a`, 'expected its canonical form, "/d/pakistan-iran-2023/?issue=a,b"'],
    [`${BASE}?step=2`, 'expected its canonical form, "/d/pakistan-iran-2023/"'],
    [`${BASE}?theme=dark`, 'expected its canonical form, "/d/pakistan-iran-2023/"'],
    [`${BASE}?issue=nobody-knows`, "found issue, missing"],
    ["/d/another/", 'expected a view of "pakistan-iran-2023"'],
  ])("names what is wrong with %s", (link, told) => {
    expect(check(link)).toEqual([expect.stringContaining(told)]);
  });

  it("asks for the context where the words are of the context", () => {
    const sentences = [{ text: "Words.", evidence: ["event:fm-call-2023-12-18"] }];
    expect(check({ sentences })).toEqual([expect.stringContaining("expected layer=all")]);
    expect(check({ sentences, link: `${BASE}?layer=all` })).toEqual([]);
  });

  it("wants each step to show another view", () => {
    expect(check(BASE, BASE)).toEqual([expect.stringContaining("a view that differs from it")]);
  });
});
