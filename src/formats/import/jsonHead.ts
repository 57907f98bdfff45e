/** What the beginning of a JSON file shows: names of the outermost object's members, and items of its lists. */
export interface JsonHead {
  members: readonly string[];
  /** The first whole objects in the list of a member. */
  items: (member: string) => readonly Record<string, unknown>[];
}

const MOST_ITEMS = 50;
const STRING = /"(?:[^"\\]|\\[^])*"/y;

/**
 * Reads a beginning that may be cut anywhere, in one pass. What is no object gives nothing; it does not
 * judge what JSON.parse would.
 */
export function readJsonHead(text: string): JsonHead {
  const members: string[] = [];
  const items = new Map<string, string[]>();
  let depth = 0;
  let itemStart = -1;
  let at = 0;
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === '"') {
      STRING.lastIndex = at;
      const [string] = STRING.exec(text) ?? [];
      if (string === undefined) break;
      at += string.length;
      if (depth === 1 && /^\s*:/.test(text.slice(at, at + 40))) members.push(readString(string));
      continue;
    }
    if (letter === "{" || letter === "[") {
      if (depth === 2 && letter === "{") itemStart = at;
      depth += 1;
    } else if (letter === "}" || letter === "]") {
      depth -= 1;
      if (depth === 2 && letter === "}" && itemStart >= 0) {
        addItem(items, members.at(-1) ?? "", text.slice(itemStart, at + 1));
        itemStart = -1;
      }
    }
    at += 1;
  }
  return {
    members,
    items: (member) => (items.get(member) ?? []).flatMap((item) => readObject(item)),
  };
}

function addItem(items: Map<string, string[]>, member: string, item: string): void {
  const list = items.get(member) ?? [];
  if (list.length < MOST_ITEMS) list.push(item);
  items.set(member, list);
}

function readString(text: string): string {
  return typeof parseJson(text) === "string" ? (parseJson(text) as string) : "";
}

function readObject(text: string): Record<string, unknown>[] {
  const value = parseJson(text);
  return isObject(value) ? [value] : [];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
