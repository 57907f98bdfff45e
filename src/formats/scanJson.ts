/** Something `JSON.parse` would refuse, would drop without a word (a doubled key), or nests too deep. */
export interface JsonFault {
  line: number;
  column: number;
  found: string;
  expected: string;
}

/** Deeper than any file of ours, and far from where reading it would run out of stack. */
export const MAX_JSON_DEPTH = 64;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class SyntaxFault extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

class EnoughFaults extends Error {}

/**
 * Every doubled key and the first syntax error or too deep nesting, each with line and column counted
 * from 1; no more than `mostFaults`, since each takes as long as the text before it. Total.
 */
export function scanJson(text: string, mostFaults = Infinity): JsonFault[] {
  const faults: JsonFault[] = [];
  let at = 0;
  let depth = 0;

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? null;
    if (match !== null) at += match.length;
    return match;
  };
  const takeLetter = (letters: string): string => {
    take(SPACE);
    const letter = text.charAt(at);
    if (letter === "" || !letters.includes(letter)) {
      throw new SyntaxFault(at, letters.split("").join(" or "));
    }
    at += 1;
    return letter;
  };
  const takeList = (close: string, takeItem: () => void): void => {
    if (depth === MAX_JSON_DEPTH) {
      throw new SyntaxFault(at, `at most ${MAX_JSON_DEPTH} lists and objects in one another`);
    }
    depth += 1;
    at += 1;
    take(SPACE);
    if (text.charAt(at) === close) at += 1;
    else {
      do takeItem();
      while (takeLetter(`,${close}`) === ",");
    }
    depth -= 1;
  };
  const takeValue = (): void => {
    take(SPACE);
    const letter = text.charAt(at);
    if (letter === "{") {
      const keys = new Set<string>();
      takeList("}", () => takeMember(keys));
    } else if (letter === "[") {
      takeList("]", takeValue);
    } else if (take(letter === '"' ? STRING : LITERAL) === null) {
      throw new SyntaxFault(at, letter === '"' ? "a string closed on its own line" : "a value");
    }
  };
  const takeMember = (keys: Set<string>): void => {
    take(SPACE);
    const keyAt = at;
    const key = take(STRING);
    if (key === null) throw new SyntaxFault(at, "a key in double quotes");
    if (keys.has(key)) faults.push(faultAt(text, keyAt, `the key ${key} a second time`, "it once"));
    if (faults.length >= mostFaults) throw new EnoughFaults();
    keys.add(key);
    takeLetter(":");
    takeValue();
  };

  try {
    takeValue();
    take(SPACE);
    if (at < text.length) throw new SyntaxFault(at, "the end of the file");
  } catch (error) {
    if (error instanceof EnoughFaults) return faults;
    if (!(error instanceof SyntaxFault)) throw error;
    const letter = text.charAt(error.at);
    const found = letter === "" ? "the end of the file" : JSON.stringify(letter);
    faults.push(faultAt(text, error.at, found, error.expected));
  }
  return faults;
}

function faultAt(text: string, at: number, found: string, expected: string): JsonFault {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, column: at - before.lastIndexOf("\n"), found, expected };
}
