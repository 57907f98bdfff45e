import fc from "fast-check";

/** Any text, half a character and control codes included. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: "binary", maxLength }),
    fc.string({ unit: "grapheme", maxLength }),
    fc.string({ unit: fc.constantFrom("\0", "\ud800", "\u202e", "é", "e\u0301", " "), maxLength }),
  );
}

/** `text` with up to `maxEdits` places cut out, doubled, moved to the end or written over by `alphabet`. */
export function editedText(
  text: fc.Arbitrary<string>,
  alphabet: string,
  maxEdits: number,
): fc.Arbitrary<string> {
  const written = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 4 });
  const edit = fc.record({
    kind: fc.constantFrom("cut", "double", "move", "insert"),
    at: fc.nat(999),
    length: fc.nat(12),
    written,
  });
  const edits = fc.array(edit, { minLength: 1, maxLength: maxEdits });
  return fc.tuple(text, edits).map(([whole, list]) =>
    list.reduce((now, { kind, at, length, written: put }) => {
      const from = at % (now.length + 1);
      const [before, part, after] = [
        now.slice(0, from),
        now.slice(from, from + length),
        now.slice(from + length),
      ];
      if (kind === "cut") return before + after;
      if (kind === "double") return before + part + part + after;
      return kind === "move" ? before + after + part : before + put + part + after;
    }, whole),
  );
}
