import type { ExportedRecord, ExportHead, RecordWriter } from "../model/exportedRecord";
import { describeInText, type TextLine } from "./describeInText";
import { reasonLeftOut } from "./reasonLeftOut";
import { createRecordLedger } from "./recordLedger";
import { escapeHtml } from "./htmlText";
import { writeJson } from "./writeJson";

interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
}

/**
 * Records as the JSON of TimelineJS 3, which shows texts as HTML: all of ours are escaped. A slide begins
 * on a date, so an open time is left out; a month or a year is written as such, and every slide shows the
 * time in words.
 */
export function createTimelineJsWriter(head: ExportHead): RecordWriter {
  const ledger = createRecordLedger();
  const parts = [`{"title":${writeJson(describeTitle(head))},"events":[`];
  return {
    add: (exported) => {
      const reason = reasonLeftOut("timelinejs", exported.record);
      if (reason) {
        ledger.leaveOut(exported, reason);
        return;
      }
      const { record, time } = exported;
      const slide = {
        unique_id: `${record.type}-${record.id}`,
        ...describeDates(exported),
        display_date: escapeHtml(time.words),
        group: escapeHtml(exported.issues[0]?.label ?? exported.kindWords),
        text: {
          headline: escapeHtml(record.title),
          text: describeInText(exported, head).map(writeParagraph).join(""),
        },
        autolink: false,
        readout: {
          id: record.id,
          layer: record.layer,
          voice: record.voice,
          when: record.span.edtf,
          codes: exported.codes.map(({ code }) => code),
          sources: exported.sources.map(({ source }) => source.id),
          link: exported.link,
        },
      };
      parts.push(`${parts.length > 1 ? ",\n" : "\n"}${writeJson(slide)}`);
      ledger.keep();
    },
    finish: () => ledger.close([...parts, '\n],"scale":"human"}\n']),
  };
}

function describeTitle({ dossier, layers, filters, link, day, labels, licence }: ExportHead) {
  const lines: TextLine[] = [
    { label: "", text: layers },
    { label: "", text: filters },
    { label: labels.view, text: link, href: link },
    { label: labels.exported, text: day },
    { label: labels.licence, text: licence },
  ];
  return {
    text: { headline: escapeHtml(dossier.label), text: lines.map(writeParagraph).join("") },
    autolink: false,
  };
}

function describeDates({ record: { span }, time }: ExportedRecord) {
  const { from, to } = time;
  if (from === null || to === null) throw new RangeError(`${span.edtf} has an open end`);
  if (span.precision === "month") return { start_date: dateOf(from, 2) };
  if (span.precision === "year") return { start_date: dateOf(from, 1) };
  return from === to
    ? { start_date: dateOf(from, 3) }
    : { start_date: dateOf(from, 3), end_date: dateOf(to, 3) };
}

function dateOf(day: string, parts: 1 | 2 | 3): TimelineDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, ...(parts > 1 && { month }), ...(parts > 2 && { day: date }) };
}

function writeParagraph({ label, text, href }: TextLine): string {
  const words = escapeHtml(text);
  const told = href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
  return `<p>${label === "" ? "" : `${escapeHtml(label)}: `}${told}</p>`;
}
