import type { DateColumns } from "./columnMapping";
import { compileWhen } from "./compileWhen";
import {
  dayWhen,
  EXPECTED_DAY,
  EXPECTED_ORDER,
  parseCompactDay,
  parseIsoDay,
  parseNamedDay,
  parseNumberedDay,
} from "./importedDates";
import type { DateOrder } from "./importPlan";
import { datePartsWhen } from "./partialDate";
import type { RowCells } from "./rowCells";

const LONGEST_EDTF = 64;

/** EDTF of a row's date; empty after refusing what is none. */
export function readMappedWhen(
  cells: RowCells,
  columns: DateColumns,
  order: DateOrder | undefined,
): string {
  if (columns.kind === "parts") return readParts(cells, columns);
  const start = readDate(cells, columns.start, order);
  const hasEnd = columns.end !== undefined && cells.raw(columns.end) !== "";
  if (start === "" || columns.end === undefined || !hasEnd) return start;
  const end = readDate(cells, columns.end, order);
  if (end === "" || end === start) return end;
  const when = `${start}/${end}`;
  if (compileWhen(when) !== null) return when;
  cells.refuse(columns.end, "an end that comes after the start");
  return "";
}

export interface WrittenDate {
  /** EDTF; null for what is no date, and for nn/nn/yyyy whose order is not known. */
  when: string | null;
  isAmbiguous: boolean;
}

/** What a date written as text says, no finer than it is written. */
export function parseWrittenDate(text: string, order: DateOrder | undefined): WrittenDate {
  const day =
    parseIsoDay(text) ??
    parseNamedDay(text) ??
    parseCompactDay(text) ??
    parseNumberedDay(text, order);
  if (typeof day === "number") return { when: dayWhen(day), isAmbiguous: false };
  if (day === "ambiguous") return { when: null, isAmbiguous: true };
  const isYear = /^\d{4}$/.test(text) && text !== "0000";
  const isEdtf = text.length <= LONGEST_EDTF && /^[\dXY.]/.test(text);
  const isDate = (isYear || isEdtf) && compileWhen(text) !== null;
  return { when: isDate ? text : null, isAmbiguous: false };
}

function readDate(cells: RowCells, column: number, order: DateOrder | undefined): string {
  const { when, isAmbiguous } = parseWrittenDate(cells.raw(column), order);
  if (when === null) cells.refuse(column, isAmbiguous ? EXPECTED_ORDER : EXPECTED_DAY);
  return when ?? "";
}

function readParts(cells: RowCells, columns: DateColumns & { kind: "parts" }): string {
  const read = (column: number | undefined) => (column === undefined ? "" : cells.raw(column));
  const when = datePartsWhen(read(columns.year), read(columns.month), read(columns.day));
  if (when !== null) return when;
  cells.refuse(columns.year, "a year from 1 to 9999, with a month and a day of the calendar");
  return "";
}
