import { describe, expect, it } from "vitest";
import { findContestedWord } from "./contestedWords";

describe("findContestedWord", () => {
  it.each([
    ["A militant attack", "militant"],
    ["The so-called group", "so-called"],
    ["“terrorists”, he says; the regime", "regime"],
    ["Occupied lands", "Occupied"],
  ])("finds the word that takes a side in %j", (text, word) => {
    expect(findContestedWord(text)).toBe(word);
  });

  it.each([
    "An armed group attacked",
    "He calls them “terrorists” and “the occupying regime”",
    "The war on terrorism",
    "",
  ])("finds none in %j", (text) => {
    expect(findContestedWord(text)).toBeNull();
  });
});
