import type { DossierDraft, DraftEntry } from "../dossierDraft";
import { parseEdtf } from "../parseEdtf";
import { showValue, type Problem } from "../problem";
import { errorAt, indexById, listRecords, type AuthoredRecord } from "./draftRecords";

/** Times are EDTF and exist, and every record has one. */
export function checkTimes(draft: DossierDraft): Problem[] {
  const records = indexById(listRecords(draft));
  const { header } = draft;
  return [
    ...(header
      ? [
          ...header.value.layers.flatMap(({ window }, index) => [
            ...checkEdtf(header, `layers[${index}].window.from`, window?.from),
            ...checkEdtf(header, `layers[${index}].window.to`, window?.to),
          ]),
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
