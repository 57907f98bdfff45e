import type { ColumnMapping } from "./columnMapping";

/** What a reader may say where it stands in a table, in the order of the form. */
export const MAPPED_FIELDS = [
  "date",
  "endDate",
  "year",
  "month",
  "day",
  "title",
  "actor1",
  "actor2",
  "place",
  "latitude",
  "longitude",
  "category",
  "source",
  "url",
  "note",
  "id",
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A column for each field that has one, from 0. */
export type FieldColumns = Readonly<Partial<Record<MappedField, number>>>;

const PLAIN_FIELDS = [
  "title",
  "place",
  "latitude",
  "longitude",
  "category",
  "source",
  "url",
  "note",
  "id",
] as const satisfies readonly MappedField[];

export const DATE_PARTS: readonly MappedField[] = ["year", "month", "day"];
export const WHOLE_DATE: readonly MappedField[] = ["date", "endDate"];

/** A mapping as the form shows it. */
export function toFieldColumns(mapping: ColumnMapping): FieldColumns {
  const { date, actors } = mapping;
  const whole = date?.kind === "whole" ? { date: date.start, endDate: date.end } : {};
  const parts = date?.kind === "parts" ? { year: date.year, month: date.month, day: date.day } : {};
  const plain = PLAIN_FIELDS.map((field) => [field, mapping[field]] as const);
  return withoutEmpty({
    ...whole,
    ...parts,
    actor1: actors[0],
    actor2: actors[1],
    ...Object.fromEntries(plain),
  });
}

/** The mapping that the form says; further actor columns and the list delimiter stay as in `mapping`. */
export function toMapping(columns: FieldColumns, mapping: ColumnMapping): ColumnMapping {
  const { actor1, actor2 } = columns;
  const actors = [actor1, actor2, ...mapping.actors.slice(2)].filter((at) => at !== undefined);
  const plain = PLAIN_FIELDS.map((field) => [field, columns[field]] as const);
  const { listDelimiter } = mapping;
  return {
    date: toDate(columns),
    actors,
    ...Object.fromEntries(plain.filter(([, at]) => at !== undefined)),
    ...(listDelimiter !== undefined && { listDelimiter }),
  };
}

function toDate({ date, endDate, year, month, day }: FieldColumns): ColumnMapping["date"] {
  if (date !== undefined) {
    return { kind: "whole", start: date, ...(endDate !== undefined && { end: endDate }) };
  }
  if (year === undefined) return null;
  return {
    kind: "parts",
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

function withoutEmpty(columns: Partial<Record<MappedField, number | undefined>>): FieldColumns {
  return Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== undefined));
}
