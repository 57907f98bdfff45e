const BLOCK_LENGTH = 131_072;
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Turns text that comes cut anywhere into blocks of one length, so that what follows cannot depend on
 * the cuts. A byte order mark at the beginning is taken off.
 */
export function createTextBlocks(readBlock: (block: string, isLast: boolean) => void): {
  push: (text: string) => void;
  end: () => void;
} {
  let pieces: string[] = [];
  let length = 0;
  let isFirst = true;

  const give = (block: string, isLast: boolean): void => {
    readBlock(isFirst && block.startsWith(BYTE_ORDER_MARK) ? block.slice(1) : block, isLast);
    isFirst = false;
  };

  return {
    push: (text) => {
      pieces.push(text);
      length += text.length;
      if (length < BLOCK_LENGTH) return;
      const whole = pieces.join("");
      let start = 0;
      for (; whole.length - start >= BLOCK_LENGTH; start += BLOCK_LENGTH) {
        give(whole.slice(start, start + BLOCK_LENGTH), false);
      }
      pieces = [whole.slice(start)];
      length = whole.length - start;
    },
    end: () => {
      give(pieces.join(""), true);
      pieces = [];
    },
  };
}
