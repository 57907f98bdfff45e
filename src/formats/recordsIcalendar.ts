import type { ExportedRecord, ExportHead, RecordWriter } from "../model/exportedRecord";
import { formatCalendarDay } from "../model/calendarDay";
import { describeInText } from "./describeInText";
import { codeNames, placeText, sourcedPoint } from "./exportedWords";
import { foldIcalendarLine, writeIcalendarText } from "./icalendarText";
import { certainDay } from "./reasonLeftOut";
import { createRecordLedger } from "./recordLedger";

/**
 * Records as a calendar of whole days (RFC 5545). A calendar can say one certain day and nothing else:
 * what is on or before a day, within a month, or about a day is left out.
 */
export function createIcalendarWriter(head: ExportHead): RecordWriter {
  const ledger = createRecordLedger();
  const parts = [openCalendar(head)];
  return {
    add: (exported) => {
      const day = certainDay(exported.record);
      if (day === null) {
        ledger.leaveOut(exported, "no-single-day");
        return;
      }
      const { text, isWhole } = writeEvent(exported, head, day);
      parts.push(text);
      if (!isWhole) ledger.note(exported, "characters-replaced");
      ledger.keep();
    },
    finish: () => ledger.close([...parts, "END:VCALENDAR\r\n"]),
  };
}

function writeEvent(exported: ExportedRecord, head: ExportHead, day: number) {
  const { record, place } = exported;
  let isWhole = true;
  const text = (value: string): string => {
    const written = writeIcalendarText(value);
    if (!written.isWhole) isWhole = false;
    return written.value;
  };
  const point = sourcedPoint(place);
  const description = describeInText(exported, head)
    .map(({ label, text: words }) => (label === "" ? words : `${label}: ${words}`))
    .join("\n");
  const lines = [
    "BEGIN:VEVENT",
    `UID:${text(`${record.type}.${record.id}@${head.dossier.id}.readout`)}`,
    `DTSTAMP:${compactDay(head.day)}T000000Z`,
    `DTSTART;VALUE=DATE:${compactDay(formatCalendarDay(day))}`,
    `DTEND;VALUE=DATE:${compactDay(formatCalendarDay(day + 1))}`,
    `SUMMARY:${text(record.title)}`,
    `DESCRIPTION:${text(description)}`,
    ...(place ? [`LOCATION:${text(placeText(place))}`] : []),
    ...(point ? [`GEO:${point[1]};${point[0]}`] : []),
    `URL:${exported.link}`,
    ...(exported.issues.length > 0
      ? [`CATEGORIES:${exported.issues.map(({ label }) => text(label)).join(",")}`]
      : []),
    "TRANSP:TRANSPARENT",
    ...describeExtra(exported).map(([name, value]) => `${name}:${text(value)}`),
    "END:VEVENT",
  ];
  return { text: lines.map(foldIcalendarLine).join(""), isWhole };
}

/** What a program, and no reader of the calendar, may want to have apart. */
function describeExtra(exported: ExportedRecord): [string, string][] {
  const { record } = exported;
  return [
    ["X-READOUT-ID", record.id],
    ["X-READOUT-LAYER", record.layer],
    ["X-READOUT-VOICE", record.voice],
    ["X-READOUT-WHEN", record.span.edtf],
    ...codeNames(exported).map((code): [string, string] => ["X-READOUT-CODE", code]),
    ...exported.sources.map(({ source }): [string, string] => ["X-READOUT-SOURCE", source.id]),
  ];
}

function openCalendar({ dossier, layers, filters, licence, link }: ExportHead): string {
  const text = (value: string) => writeIcalendarText(value).value;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Readout//Records//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${text(dossier.label)}`,
    `X-WR-CALDESC:${text([layers, filters, link, licence].join("\n"))}`,
  ]
    .map(foldIcalendarLine)
    .join("");
}

function compactDay(day: string): string {
  return day.replaceAll("-", "");
}
