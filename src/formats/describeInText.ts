import type { ExportedRecord, ExportHead } from "../model/exportedRecord";
import { placeText, wordsOf } from "./exportedWords";

/** One line of a record's description; `href` where it is an address. */
export interface TextLine {
  label: string;
  text: string;
  href?: string;
}

/** What stands in a format that has one text for all: words, evidence, origin, a line each. */
export function describeInText(exported: ExportedRecord, head: ExportHead): TextLine[] {
  const { labels } = head;
  const { record, time, place } = exported;
  const line = (label: string, text: string): TextLine[] => (text === "" ? [] : [{ label, text }]);
  const who = exported.parts.map(({ label, role }) => `${label} (${role})`);
  return [
    ...line("", wordsOf(exported)),
    ...record.evidence.flatMap(({ quote }) => (quote ? line("", labels.quoted(quote.exact)) : [])),
    ...exported.claims.flatMap(({ text, by }) => line(by ?? "", text)),
    ...line(labels.when, `${time.words} (EDTF ${record.span.edtf})`),
    ...line(labels.timeOf, time.takenFrom?.label ?? ""),
    ...line(labels.when, time.note ?? ""),
    ...line(labels.where, place ? `${placeText(place)} (${place.precisionWords})` : ""),
    ...line(labels.who, who.join(", ")),
    ...line(labels.voice, exported.voiceWords),
    ...line(labels.issues, exported.issues.map(({ label }) => label).join(", ")),
    ...line(labels.codes, exported.codes.map(({ words }) => words).join("; ")),
    ...line(labels.disputed, exported.disputed ?? ""),
    ...exported.sources.map(({ source, title, href }): TextLine => ({
      label: labels.sources,
      text: [source.publisher, title, source.published, href]
        .filter((part) => part !== null)
        .join(", "),
      ...(href !== null && { href }),
    })),
    { label: labels.record, text: exported.link, href: exported.link },
    { label: labels.view, text: head.link, href: head.link },
    ...line(labels.exported, head.day),
    ...line(labels.licence, head.licence),
  ];
}
