import { describe, expect, it } from "vitest";
import { ACTOR_KINDS, EVENT_KINDS, STANCES, VOICES } from "../model/vocabulary";
import { FACETS } from "../state/viewState";
import { realIndex } from "../testing/realDossier";
import {
  actorKindLabel,
  FACET_LABELS,
  facetValueLabel,
  kindLabel,
  referenceLabel,
  stanceLabel,
  voiceLabel,
} from "./labels";

const index = realIndex();

describe("labels of the vocabulary", () => {
  it("differ from each other", () => {
    for (const labels of [
      EVENT_KINDS.map(kindLabel),
      [...ACTOR_KINDS, "addressee" as const].map(actorKindLabel),
      VOICES.map(voiceLabel),
      STANCES.map((stance) => stanceLabel(stance)),
      FACETS.map((facet) => FACET_LABELS[facet]()),
    ]) {
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.every((label) => label.trim() !== "")).toBe(true);
    }
  });
});

describe("stanceLabel", () => {
  it("lets a speaker assert and the paper assess", () => {
    expect(stanceLabel("assesses", "stated")).toBe("asserts");
    expect(stanceLabel("assesses", "assessed")).toBe("assesses");
    expect(stanceLabel("condemns", "stated")).toBe("condemns");
  });
});

describe("facetValueLabel", () => {
  it.each([
    ["issue", "gaza-ceasefire", "Gaza ceasefire"],
    ["actor", "jalil-abbas-jilani", "Jilani"],
    ["place", "gaza-strip", "Gaza Strip"],
    ["source", "nation-peace-pledge-20231220", "The Nation"],
    ["kind", "attack", "attack"],
    ["voice", "assessed", "the author’s assessment"],
  ] as const)("of %s %s is %s", (facet, id, expected) => {
    expect(facetValueLabel(index, facet, id)).toBe(expected);
  });

  it.each(FACETS)("of an unknown %s is its id", (facet) => {
    expect(facetValueLabel(index, facet, "constructor")).toBe("constructor");
  });
});

describe("referenceLabel", () => {
  it.each([
    ["event:ministers-call", "Phone call between the foreign ministers of Pakistan and Iran"],
    ["position:condemnation-of-attack", "Jilani condemns the attack"],
    ["actor:jalil-abbas-jilani", "Jalil Abbas Jilani"],
    ["place:gaza-strip", "Gaza Strip"],
    ["source:nation-peace-pledge-20231220", "Peace pledge"],
    ["tie:jalil-abbas-jilani~iran", "Jilani → Iran"],
    ["tie:hossein-amir-abdollahian~jalil-abbas-jilani~both", "Amir-Abdollahian and Jilani"],
    ["event:unknown", "unknown"],
    ["actor:unknown", "unknown"],
    ["place:unknown", "unknown"],
    ["source:unknown", "unknown"],
    ["tie:broken", "broken"],
  ] as const)("of %s is %s", (reference, expected) => {
    expect(referenceLabel(index, reference)).toBe(expected);
  });
});
