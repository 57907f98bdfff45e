import { describe, expect, it } from "vitest";
import {
  GENRES,
  PARTICIPANT_ROLES,
  PLACE_KINDS,
  PLACE_PRECISIONS,
  VOICES,
} from "../model/vocabulary";
import {
  codeNote,
  codeText,
  languageName,
  participantRoleLabel,
  placeKindLabel,
  placePrecisionLabel,
  voiceExplanation,
} from "./detailsLabels";
import { genreLabel } from "./labels";

describe("codeText", () => {
  it.each([
    ["CAMEO", "180", "CAMEO 180, scheme label: “Use unconventional violence”, root 18 “Assault”"],
    ["CAMEO", "030", "CAMEO 030, scheme label: “Express intent to cooperate”"],
    ["CAMEO", "0314", "CAMEO 0314, root 03, scheme label: “Express intent to cooperate”"],
    ["CAMEO", "990", "CAMEO 990"],
    ["PLOVER", "REQUEST", "PLOVER REQUEST"],
  ] as const)("%s %s", (scheme, code, expected) => {
    expect(codeText({ scheme, code })).toBe(expected);
  });
});

describe("codeNote", () => {
  it("says whose label it is, where there is one", () => {
    expect(codeNote({ scheme: "CAMEO", code: "111" })).toContain("not the article’s");
    expect(codeNote({ scheme: "CAMEO", code: "990" })).toBeNull();
    expect(codeNote({ scheme: "PLOVER", code: "REQUEST" })).toBeNull();
  });
});

describe("labels of the vocabulary", () => {
  it("has words for every value", () => {
    const words = [
      ...GENRES.map(genreLabel),
      ...PLACE_KINDS.map(placeKindLabel),
      ...PARTICIPANT_ROLES.map(participantRoleLabel),
      ...VOICES.map(voiceExplanation),
      ...PLACE_PRECISIONS.map((precision) => placePrecisionLabel({ precision, kind: "town" })),
    ];
    expect(words.filter((word) => word === "")).toEqual([]);
    expect(placePrecisionLabel({ precision: "province", kind: "province" })).toBe(
      "province only, no town given",
    );
  });

  it("names a language, or gives the tag that nobody knows", () => {
    expect(languageName("fa")).toBe("Persian");
    expect(languageName("not a tag")).toBe("not a tag");
  });
});
