const FIRST_SLOTS = 512;
const EMPTY = -1;

/** Tells whether a text was seen before, without keeping the texts: by 53 bits of each. */
export interface HashIndex {
  /** The number that was put first for this text, or null after putting `number` for it. */
  put: (text: string, number: number) => number | null;
}

/** Two texts of a million may meet by chance once in ten thousand times. */
export function createHashIndex(): HashIndex {
  let keys = new Float64Array(FIRST_SLOTS).fill(EMPTY);
  let numbers = new Int32Array(FIRST_SLOTS);
  let count = 0;

  const findSlot = (key: number): number => {
    let slot = key % keys.length;
    while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) % keys.length;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Float64Array(oldKeys.length * 2).fill(EMPTY);
    numbers = new Int32Array(keys.length);
    oldKeys.forEach((key, at) => {
      if (key === EMPTY) return;
      const slot = findSlot(key);
      keys[slot] = key;
      numbers[slot] = oldNumbers[at] ?? 0;
    });
  };

  return {
    put: (text, number) => {
      if (count * 2 > keys.length) grow();
      const key = hashText(text);
      const slot = findSlot(key);
      if (keys[slot] === key) return numbers[slot] ?? null;
      keys[slot] = key;
      numbers[slot] = number;
      count += 1;
      return null;
    },
  };
}

/** 53 bits from two runs of multiply and shift over the text's units. */
function hashText(text: string): number {
  let high = 0x2f0b4a27;
  let low = 0x51ed270b;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (high >>> 16), 0x21f0aaad) ^ low;
  low = Math.imul(low ^ (low >>> 15), 0x735a2d97) ^ (high >>> 11);
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
