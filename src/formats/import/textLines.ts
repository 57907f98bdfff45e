import { IMPORT_LIMITS } from "./importLimits";

type LineBreak = "\n" | "\r";

/**
 * Lines of a text that comes in blocks, without their ends, CRLF included; a line longer than a row may
 * be comes cut, with one character more than that. Returns what takes a block.
 */
export function createTextLines(
  takeLine: (line: string) => void,
): (block: string, isLast: boolean) => void {
  let rest = "";
  let lineBreak: LineBreak | null = null;
  let isSkipping = false;

  const give = (line: string): void => {
    if (!isSkipping) takeLine(cutLine(line.endsWith("\r") ? line.slice(0, -1) : line));
    isSkipping = false;
  };

  return (block, isLast) => {
    const text = rest + block;
    lineBreak ??= text.includes("\n") || !text.includes("\r") ? "\n" : "\r";
    let start = 0;
    for (let end = text.indexOf(lineBreak); end !== -1; end = text.indexOf(lineBreak, start)) {
      give(text.slice(start, end));
      start = end + 1;
    }
    rest = text.slice(start);
    if (rest !== "" && isLast) give(rest);
    if (rest.length > IMPORT_LIMITS.rowLength) {
      if (!isLast) give(rest);
      isSkipping = true;
    }
    if (isSkipping || isLast) rest = "";
  };
}

function cutLine(line: string): string {
  const { rowLength } = IMPORT_LIMITS;
  return line.length > rowLength ? line.slice(0, rowLength + 1) : line;
}
