const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
]);
const ENTITY = /&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;
/** What stands in these is no text. */
const UNREAD = ["script", "style"];
/** After these a word ends. */
const BREAKING = /^\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|blockquote)\b/i;
const TAG_START = /[a-z/!?]/i;

/**
 * The words of a text that may hold HTML: tags, comments and scripts taken off, entities read once. In
 * time that grows with the text alone. What comes out is text, whatever it looks like.
 */
export function htmlToPlain(html: string): string {
  if (!html.includes("<")) return readEntities(html);
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open === -1) break;
    parts.push(html.slice(at, open));
    if (!TAG_START.test(html.charAt(open + 1))) {
      parts.push("<");
      at = open + 1;
      continue;
    }
    const tag = html.slice(open + 1, open + 24).toLowerCase();
    const close = tag.startsWith("!--") ? endOf(html, "-->", open) : endOf(html, ">", open);
    const unread = UNREAD.find((name) => tag.startsWith(name));
    at = unread === undefined ? close : endOf(html, ">", endOf(html, `</${unread}`, close));
    if (BREAKING.test(tag)) parts.push(" ");
  }
  parts.push(html.slice(at));
  return readEntities(parts.join("")).replace(/ {2,}/g, " ").trim();
}

/** Behind the first `mark` from there on; the end of the text where it does not come. */
function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function readEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const isHex = name.charAt(1).toLowerCase() === "x";
    const point = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}
