// One locale for everyone: where a word ends must not depend on the machine.
const WORDS = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The word that an offset of a text cuts in two, null where it stands between words. Words are those of
 * Unicode: an apostrophe between letters, a joiner and a combining mark belong to theirs, a hyphen does not.
 */
export function findCutWord(text: string, offset: number): string | null {
  const word = WORDS.segment(text).containing(offset);
  if (!word || !word.isWordLike || word.index === offset) return null;
  return word.segment;
}

/** Whether the words stand somewhere in the text without cutting one of its words. */
export function standsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const cut = findCutWord(text, at) ?? findCutWord(text, at + words.length);
    if (cut === null) return true;
  }
  return false;
}
