const MAX_LENGTH = 64;
/** Room for a number behind a name that comes again. */
const NAME_LENGTH = 54;

/** Letters and digits of a name as an id; empty where it has none of the Latin alphabet. */
export function slugOf(text: string): string {
  if (/^[a-z0-9]{1,54}$/.test(text)) return text;
  return text
    .slice(0, MAX_LENGTH * 4)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, NAME_LENGTH)
    .replace(/^-|-$/g, "");
}

/** Gives each name an id of its own, in the order of asking: `fallback` and a number where it has no letters. */
export function createSlugGiver(fallback: string): (name: string) => string {
  const taken = new Set<string>();
  const nextNumbers = new Map<string, number>();
  return (name) => {
    const slug = slugOf(name);
    const base = slug === "" ? fallback : slug;
    let id = slug === "" ? `${base}-1` : base;
    for (let next = nextNumbers.get(base) ?? 2; taken.has(id); next += 1) {
      id = `${base}-${next}`;
      nextNumbers.set(base, next + 1);
    }
    taken.add(id);
    return id;
  };
}
