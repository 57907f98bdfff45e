/** One sentence of a bundled text. Offsets are UTF-16, end exclusive, without surrounding space. */
export interface Sentence {
  /** From 1, through the whole text. */
  index: number;
  /** From 1. */
  paragraph: number;
  start: number;
  end: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|St|No|vs|e\.g|i\.e|[A-Z](?:\.[A-Z])*)\.$/u;
const END_OF_SENTENCE = /[.!?…]["”’»)\]]*(?=\s+["“‘«([]*[\p{Lu}\p{N}])/gu;

/** Paragraphs are separated by empty lines; a sentence ends before a capital letter or a number. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const { start, end } of findParagraphs(text)) {
    paragraph += 1;
    for (const range of findSentences(text, start, end)) {
      sentences.push({ index: sentences.length + 1, paragraph, ...range });
    }
  }
  return sentences;
}

interface TextRange {
  start: number;
  end: number;
}

function findParagraphs(text: string): TextRange[] {
  const paragraphs: TextRange[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?![^\S\n]*\n))*/gu)) {
    const end = match.index + match[0].trimEnd().length;
    paragraphs.push({ start: match.index, end });
  }
  return paragraphs;
}

function findSentences(text: string, start: number, end: number): TextRange[] {
  const content = text.slice(start, end);
  const sentences: TextRange[] = [];
  let from = 0;
  for (const match of content.matchAll(END_OF_SENTENCE)) {
    if (ABBREVIATION.test(content.slice(0, match.index + 1))) continue;
    const to = match.index + match[0].length;
    sentences.push({ start: start + from, end: start + to });
    from = to + /^\s*/u.exec(content.slice(to))![0].length;
  }
  if (from < content.length) sentences.push({ start: start + from, end });
  return sentences;
}
