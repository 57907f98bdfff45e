import type { DossierDraft, DraftEntry } from "../dossierDraft";
import { parseEdtf } from "../parseEdtf";
import { showValue, type Problem } from "../problem";
import { errorAt, indexById, listRecords, type AuthoredRecord } from "./draftRecords";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?=$|[?~%T])/;

/**
 * The article layer says only what the article says. An article tells by being printed that something
 * was before; any other end of a time has to stand in the quoted words. A publication has its own day.
 */
export function checkVagueness(draft: DossierDraft): Problem[] {
  const sources = indexById(draft.sources);
  return listRecords(draft).flatMap((entry) => {
    if (entry.value.evidence.some(({ source }) => !sources.has(source))) return [];
    const published = entry.value.evidence.flatMap(
      ({ source }) => sources.get(source)?.value.published ?? [],
    );
    return checkRecord(entry, published);
  });
}

function checkRecord(entry: DraftEntry<AuthoredRecord>, published: readonly string[]): Problem[] {
  const record = entry.value;
  if (record.layer !== "article" || record.when === undefined) return [];
  if ("kind" in record && record.kind === "publication") return [];
  if (!parseEdtf(record.when).ok) return [];
  const quotes = record.evidence.flatMap(({ quote }) => quote?.exact ?? []);
  const [lower = "", upper] = record.when.split("/");
  const unfounded = [
    ...(upper !== undefined && isOpen(lower) ? [] : [lower]),
    ...(upper === undefined || published.includes(upper) ? [] : [upper]),
  ].filter((end) => !quotes.some((words) => namesDate(words, end)));
  if (unfounded.length === 0) return [];
  const named = unfounded.map((end) => (isOpen(end) ? "a time without end" : sayDate(end)));
  return [
    errorAt(
      entry,
      "when",
      `${showValue(record.when)}, while no quoted word names ${named.join(" or ")}`,
      published.length > 0 ? `"../${published.join('" or "../')}", or no time` : "no time",
      "Write ../ and the day of publication for “recent”",
    ),
  ];
}

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

/** A day needs its month's name and its number side by side, a month its name, a year its digits. */
function namesDate(words: string, end: string): boolean {
  const [, year, month, day] = DATE.exec(end.replace(/(-XX)+$/, "")) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return new RegExp(`\\b${year}\\b`).test(words);
  const name = MONTHS[Number(month) - 1] ?? "";
  if (day === undefined) return new RegExp(`\\b${name}\\b`).test(words);
  const number = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
  const join = String.raw`\s*(?:,|–|-|and|to|or)\s*`;
  const wanted = `${Number(day)}(?:st|nd|rd|th)?`;
  const before = String.raw`\b${wanted}(?:${join}${number})*\s+(?:of\s+)?${name}\b`;
  const after = String.raw`\b${name}\s+(?:the\s+)?(?:${number}${join})*${wanted}\b`;
  return new RegExp(`${before}|${after}`).test(words);
}

function sayDate(end: string): string {
  const [, year, month, day] = DATE.exec(end.replace(/(-XX)+$/, "")) ?? [];
  if (year === undefined || month === undefined) return year ?? end;
  const name = MONTHS[Number(month) - 1] ?? "";
  return day === undefined ? name : `${Number(day)} ${name}`;
}
