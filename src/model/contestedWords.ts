/**
 * The reviewed list of words that take a side, as parts of a regular expression. They may stand
 * between quotation marks, where their speaker says them.
 */
const CONTESTED_WORDS: readonly string[] = [
  "terrorists?",
  "terror (?:attack|cell|group|outfit|strike)s?",
  "militants?",
  "militancy",
  "extremists?",
  "fundamentalists?",
  "jihadi(?:st)?s?",
  "separatists?",
  "secessionists?",
  "rebels?",
  "insurgents?",
  "insurgency",
  "mercenar(?:y|ies)",
  "freedom fighters?",
  "martyr(?:s|ed|dom)?",
  "aggression",
  "aggressors?",
  "occupied",
  "occupying",
  "occupiers?",
  "menaces?",
  "invaders?",
  "regimes?",
  "puppets?",
  "proxy",
  "proxies",
  "zionists?",
  "apartheid",
  "massacre[sd]?",
  "atrocit(?:y|ies)",
  "genocid(?:e|al)",
  "barbaric",
  "brutal(?:ly)?",
  "cowardly",
  "heinous",
  "so-called",
];
const TAKES_A_SIDE = new RegExp(`\\b(?:${CONTESTED_WORDS.join("|")})\\b`, "i");
const QUOTED = /“[^”]*”/g;

/** The first word outside quotation marks (“…”) that takes a side; null in a neutral text. */
export function findContestedWord(text: string): string | null {
  return TAKES_A_SIDE.exec(text.replace(QUOTED, ""))?.[0] ?? null;
}
