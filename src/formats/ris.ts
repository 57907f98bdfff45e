import type { Citation, CitedDate } from "../model/citation";
import { toCitationLine, toCitationUrl } from "./citationLine";

/** One RIS reference, lines ended by CR LF as the format has them. */
export function writeRis(citation: Citation): string {
  const { authors, issued, url } = citation;
  const lines: [string, string | null][] = [
    ["TY", citation.type === "article-newspaper" ? "NEWS" : "ELEC"],
    ["ID", citation.key],
    ...authors.map((author): [string, string] => ["AU", author]),
    ["TI", citation.title],
    ["T2", citation.container],
    ["PB", citation.publisher],
    ["CY", citation.publisherPlace],
    ["M3", citation.genre],
    ["PY", issued && issued.from.slice(0, 4)],
    ["DA", issued && risDate(commonDate(issued))],
    ["Y2", risDate(citation.accessed)],
    ["UR", url && toCitationUrl(url)],
    ["LA", citation.language],
    ["N1", citation.note],
  ];
  const written = lines.flatMap(([tag, value]) => {
    const line = toCitationLine(value ?? "");
    return line === "" ? [] : [`${tag}  - ${line}\r\n`];
  });
  return `${written.join("")}ER  - \r\n`;
}

/** `YYYY/MM/DD/`, with nothing where month or day are not known. */
function risDate(date: string | null): string | null {
  if (date === null) return null;
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

/** RIS has no periods: what both ends share is all that can be said. */
function commonDate({ from, to }: CitedDate): string | null {
  if (to === null) return from;
  const others = to.split("-");
  const parts = from.split("-");
  const differing = parts.findIndex((part, at) => part !== others[at]);
  const shared = differing < 0 ? parts : parts.slice(0, differing);
  return shared.length === 0 ? null : shared.join("-");
}
