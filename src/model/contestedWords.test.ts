import { describe, expect, it } from "vitest";
import { findContestedWord } from "./contestedWords";

describe("findContestedWord", () => {
  it.each([
    ["A militant attack", "militant"],
    ["The so-called group", "so-called"],
    ["“terrorists”, he says; the regime", "regime"],
    ["Occupied lands", "Occupied"],
    ["A Baloch separatist group", "separatist"],
    ["Secessionists met", "Secessionists"],
    ["Rebels fled", "Rebels"],
    ["The insurgents left", "insurgents"],
    ["A long insurgency", "insurgency"],
    ["A jihadist", "jihadist"],
    ["Two jihadis", "jihadis"],
    ["A mercenary", "mercenary"],
    ["Mercenaries of others", "Mercenaries"],
    ["Fundamentalists met", "Fundamentalists"],
    ["The apartheid state", "apartheid"],
    ["The invaders left", "invaders"],
    ["A puppet of others", "puppet"],
    ["Their proxies", "proxies"],
    ["The atrocities of May", "atrocities"],
    ["Brutally hit", "Brutally"],
  ])("finds the word that takes a side in %j", (text, word) => {
    expect(findContestedWord(text)).toBe(word);
  });

  it.each([
    "An armed group attacked",
    "He calls them “terrorists” and “the occupying regime”",
    "The war on terrorism",
    "The Jihad Brigade and a rebellion",
    "The siege is to be lifted",
    "",
  ])("finds none in %j", (text) => {
    expect(findContestedWord(text)).toBeNull();
  });
});
