type Numbers = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** A typed array that grows as numbers are added. */
export interface GrowingArray<T extends Numbers> {
  readonly length: number;
  add: (value: number) => void;
  at: (index: number) => number;
  /** What was added, in an array of its own. */
  finish: () => T;
}

const FIRST_LENGTH = 256;

export function growInt32(): GrowingArray<Int32Array<ArrayBuffer>> {
  return grow((length) => new Int32Array(length));
}

export function growUint32(): GrowingArray<Uint32Array<ArrayBuffer>> {
  return grow((length) => new Uint32Array(length));
}

export function growUint8(): GrowingArray<Uint8Array<ArrayBuffer>> {
  return grow((length) => new Uint8Array(length));
}

function grow<T extends Numbers>(create: (length: number) => T): GrowingArray<T> {
  let values = create(FIRST_LENGTH);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add: (value) => {
      if (length === values.length) {
        const longer = create(length * 2);
        longer.set(values);
        values = longer;
      }
      values[length] = value;
      length += 1;
    },
    at: (index) => values[index] ?? 0,
    finish: () => values.slice(0, length) as T,
  };
}
