import { toUtcDate } from "../calendarDay";
import type { DossierDraft, DraftEntry } from "../dossierDraft";
import { parseEdtf } from "../parseEdtf";
import { showValue, type Problem } from "../problem";
import { errorAt, indexById, listRecords, type AuthoredRecord } from "./draftRecords";

const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** Times are EDTF and exist, every record has one, and none is more exact than the words allow. */
export function checkTimes(draft: DossierDraft): Problem[] {
  const records = indexById(listRecords(draft));
  const { header } = draft;
  return [
    ...(header
      ? [
          ...checkEdtf(header, "window.from", header.value.window?.from),
          ...checkEdtf(header, "window.to", header.value.window?.to),
          ...header.value.corrections.flatMap((correction, index) =>
            checkEdtf(header, `corrections[${index}].date`, correction.date),
          ),
        ]
      : []),
    ...draft.sources.flatMap((entry) =>
      checkEdtf(entry, "published", entry.value.published ?? undefined),
    ),
    ...listRecords(draft).flatMap((entry) => [
      ...checkEdtf(entry, "when", entry.value.when),
      ...checkHasTime(entry),
      ...checkContainer(entry, records),
      ...checkExactDay(entry),
    ]),
  ];
}

function checkEdtf(
  entry: DraftEntry<{ id: string }>,
  field: string,
  text: string | undefined,
): Problem[] {
  if (text === undefined) return [];
  const result = parseEdtf(text);
  return result.ok ? [] : [errorAt(entry, field, showValue(text), result.expected)];
}

function checkHasTime(entry: DraftEntry<AuthoredRecord>): Problem[] {
  if (entry.value.when !== undefined || entry.value.during) return [];
  const remedy = "Where the source gives no time, write ../ and the day it was published";
  return [
    errorAt(entry, "when", "nothing", "a time, or during and the event it belongs to", remedy),
  ];
}

function checkContainer(
  entry: DraftEntry<AuthoredRecord>,
  records: ReadonlyMap<string, DraftEntry<AuthoredRecord>>,
): Problem[] {
  const container = records.get(entry.value.during?.record ?? "");
  if (!container || !("speaker" in container.value)) return [];
  const found = `the position "${container.value.id}"`;
  return [errorAt(entry, "during.record", found, "an event")];
}

/** The article layer says only what the article says: a day stands in the quoted words or is not known. */
function checkExactDay(entry: DraftEntry<AuthoredRecord>): Problem[] {
  const record = entry.value;
  if (record.layer !== "article" || record.when === undefined) return [];
  if ("kind" in record && record.kind === "publication") return [];
  const result = parseEdtf(record.when);
  if (!result.ok || result.span.precision !== "day" || result.span.start === null) return [];
  const date = toUtcDate(result.span.start);
  const day = String(date.getUTCDate());
  const weekday = WEEKDAYS[date.getUTCDay()] ?? "";
  const words = record.evidence.map((evidence) => evidence.quote?.exact ?? "").join(" ");
  if (new RegExp(`\\b(?:${day}(?:st|nd|rd|th)?|${weekday})\\b`).test(words)) return [];
  return [
    errorAt(
      entry,
      "when",
      `${showValue(record.when)}, while no quoted word names the ${day} or ${weekday}`,
      "a time as vague as the words",
      "Write ../ and the day of publication for “recent”",
    ),
  ];
}
