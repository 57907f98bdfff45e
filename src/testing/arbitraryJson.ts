import fc from "fast-check";

interface Edit {
  /** Each step is taken modulo the number of keys there. */
  path: readonly number[];
  change: "replace" | "remove" | "add";
  put: unknown;
}

const ODD_VALUES = [null, "", "x", "__proto__", 0, -1, 0.5, 1e12, true, [], {}, [null], [[]]];

/** Any JSON value, with keys that objects inherit among the others. */
export function anyJson(): fc.Arbitrary<unknown> {
  const key = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "id", "toString"));
  const shallow = fc.jsonValue({ maxDepth: 1 });
  return fc.oneof(fc.jsonValue(), fc.dictionary(key, shallow, { maxKeys: 5 }));
}

/** A copy of a JSON value in which one to three places were replaced, removed or added to. */
export function editedJson(value: unknown): fc.Arbitrary<unknown> {
  const edit: fc.Arbitrary<Edit> = fc.record({
    path: fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
    change: fc.constantFrom<Edit["change"][]>("replace", "remove", "add"),
    put: fc.oneof(fc.constantFrom<unknown>(...ODD_VALUES), fc.jsonValue({ maxDepth: 1 })),
  });
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => {
    const copy = JSON.parse(JSON.stringify(value)) as unknown;
    // A later edit may reach into what an earlier one put there.
    for (const one of edits) applyEdit(copy, { ...one, put: structuredClone(one.put) });
    return copy;
  });
}

/** Walks down until the path or the value ends, and changes the place where it came to stand. */
function applyEdit(value: unknown, { path, change, put }: Edit): void {
  const [step = 0, ...rest] = path;
  if (typeof value !== "object" || value === null) return;
  const held = value as Record<string, unknown>;
  const keys = Object.keys(held);
  const key = keys[step % keys.length];
  const inner = key === undefined ? undefined : held[key];
  const isEnd = rest.length === 0 || typeof inner !== "object" || inner === null;
  if (key !== undefined && !isEnd) applyEdit(inner, { path: rest, change, put });
  else if (change === "add" || key === undefined) addTo(value, put);
  else if (change === "replace") held[key] = put;
  else if (Array.isArray(value)) value.splice(Number(key), 1);
  else delete held[key];
}

function addTo(value: object, put: unknown): void {
  if (Array.isArray(value)) value.push(put);
  else Object.assign(value, { added: put });
}
