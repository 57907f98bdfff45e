import { datePartsOf, type Citation, type CitedDate } from "../model/citation";
import { toCitationLine, toCitationUrl } from "./citationLine";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Braces as commands: BibTeX counts even escaped ones, so a single `\{` would break the file. */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * One entry that BibTeX, biblatex and reference managers read, in UTF-8. Texts stand in double
 * braces, so that no style lowers their capitals, splits a name or reads "and" as a list.
 */
export function writeBibtex(citation: Citation): string {
  const { authors, container, publisher, issued, url, language, genre, note } = citation;
  const isNewspaper = citation.type === "article-newspaper";
  const fields: [string, string | null][] = [
    ["author", authors.length === 0 ? null : `{${authors.map(braced).join(" and ")}}`],
    ["title", text(citation.title)],
    [isNewspaper ? "journal" : "booktitle", text(container)],
    ["organization", text(publisher)],
    ["address", text(citation.publisherPlace)],
    ["entrysubtype", isNewspaper ? "{newspaper}" : null],
    ["type", text(genre)],
    ["date", issued && `{${biblatexDate(issued)}}`],
    ["year", issued && `{${bibtexYear(issued)}}`],
    ["month", issued && bibtexMonth(issued)],
    ["url", url && `{${toCitationUrl(url)}}`],
    ["urldate", `{${citation.accessed}}`],
    ["language", text(language)],
    ["note", text(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${isNewspaper ? "article" : "online"}{${citation.key},\n${lines.join("")}}\n`;
}

function text(value: string | null): string | null {
  return value === null ? null : `{${braced(value)}}`;
}

function braced(value: string): string {
  return `{${escapeBibtex(toCitationLine(value))}}`;
}

/** Also parts what TeX would draw as one sign: `--`, two quotation marks, `?` and `!` before one. */
function escapeBibtex(line: string): string {
  return line
    .replace(/[\\{}~^]/g, (letter) => COMMANDS[letter]!)
    .replace(/[%#&_$]/g, "\\$&")
    .replace(/(?<=-)-|(?<=')'|(?<=[`?!])`/g, "{}$&");
}

/** biblatex reads EDTF. */
function biblatexDate({ from, to, isApproximate }: CitedDate): string {
  const mark = isApproximate ? "~" : "";
  return to === null ? from + mark : `${from}${mark}/${to}${mark}`;
}

function bibtexYear({ from, to }: CitedDate): string {
  const [first, last] = [from.slice(0, 4), (to ?? from).slice(0, 4)];
  return first === last ? first : `${first}/${last}`;
}

function bibtexMonth({ from, to }: CitedDate): string | null {
  const [, month] = datePartsOf(from);
  if (month === undefined || (to !== null && to.slice(0, 7) !== from.slice(0, 7))) return null;
  return MONTHS[month - 1] ?? null;
}
