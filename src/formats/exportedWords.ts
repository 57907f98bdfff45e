import type { ExportedPlace, ExportedRecord } from "../model/exportedRecord";

/** What happened or was said, in the coder's words. */
export function wordsOf({ record }: ExportedRecord): string {
  return record.type === "event" ? record.summary : record.statement;
}

/** "Rask, Iran". */
export function placeText({ label, within }: ExportedPlace): string {
  return within === null ? label : `${label}, ${within}`;
}

/** A point that the source itself gives: of a district only the middle is known, of an area nothing. */
export function sourcedPoint(place: ExportedPlace | null): readonly [number, number] | null {
  if (!place || (place.precision !== "exact" && place.precision !== "town")) return null;
  return place.point;
}

/** "CAMEO 041". */
export function codeNames({ codes }: ExportedRecord): string[] {
  return codes.map(({ code }) => `${code.scheme} ${code.code}`);
}

/** "approximate", "uncertain", both or nothing: what EDTF says with `~`, `?` and `%`. */
export function certaintyOf({ record: { span } }: ExportedRecord): string {
  const marks = [span.approximate ? "approximate" : "", span.uncertain ? "uncertain" : ""];
  return marks.filter((mark) => mark !== "").join(" ");
}
