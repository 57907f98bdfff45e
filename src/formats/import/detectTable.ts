import type { ImportFormat } from "../../model/importedSet";
import { ACLED, isAcledAggregate } from "./acledColumns";
import { normaliseColumn } from "./columnFinder";
import type { DateColumns } from "./columnMapping";
import { askDateOrder } from "./dateQuestions";
import type { Detection, DetectionReason } from "./detection";
import { matchSignature, type FormatSignature } from "./formatSignatures";
import { isGdeltMention, isGdeltRow, nameGdeltColumns } from "./gdeltColumns";
import { guessMapping } from "./guessMapping";
import type { HeadTable } from "./headTable";
import { ICEWS } from "./icewsColumns";
import { IMPORT_LICENCES } from "./importLicences";
import { POLECAT } from "./polecatColumns";
import { TIMELINE } from "./timelineColumns";
import { isUcdpRow, UCDP } from "./ucdpColumns";

export type TableDetection = Omit<Detection, "encoding">;

interface Known {
  format: ImportFormat;
  header: readonly string[];
  hasHeader: boolean;
  reason: DetectionReason;
  /** From 0 to 1. */
  fit: number;
}

const SAMPLE_ROWS = 5;
const QUOTED: readonly FormatSignature[] = [ACLED, UCDP, TIMELINE];
const PLAIN: readonly FormatSignature[] = [ICEWS, POLECAT];
/** Where the date stands of which the order may be in doubt. */
const DATE_COLUMNS: Readonly<Partial<Record<ImportFormat, string>>> = {
  acled: "event_date",
  icews: "event_date",
};

/** Which table it is: one of the formats, else any table whose columns its reader names; null for none. */
export function detectTable(tables: readonly HeadTable[]): TableDetection | DetectionReason {
  const [known] = tables
    .flatMap((table) => recogniseTable(table).map((found) => ({ table, found })))
    .sort((a, b) => b.found.fit - a.found.fit);
  if (known) return describeKnown(known.table, known.found);
  const firstRows = tables.map(({ rows }) => rows[0] ?? []);
  if (firstRows.some(isGdeltMention)) return { kind: "refused", why: "gdelt-mentions" };
  if (firstRows.some((row) => isAcledAggregate(new Set(row.map(normaliseColumn))))) {
    return { kind: "refused", why: "acled-aggregated" };
  }
  const table = tables.find(({ isEven, isPlain, rows }) => isEven && !isPlain && rows.length > 1);
  return table ? describeMapped(table) : { kind: "no-table" };
}

function recogniseTable({ rows, isPlain, delimiter }: HeadTable): Known[] {
  const [first = []] = rows;
  const signatures = isPlain ? PLAIN : QUOTED;
  const named = signatures.flatMap((signature): Known[] => {
    const match = matchSignature(signature, first);
    if (!match) return [];
    const { format, found, of, missing } = match;
    const reason: DetectionReason = { kind: "columns", found, of, missing };
    return [{ format, header: first, hasHeader: true, reason, fit: found / of }];
  });
  const reason: DetectionReason = { kind: "column-count", columns: first.length };
  const unnamed = { hasHeader: false, reason, fit: 1 };
  if (isPlain && delimiter === "\t" && isGdeltRow(first)) {
    named.push({ ...unnamed, format: "gdelt", header: nameGdeltColumns(first.length) });
  }
  if (!isPlain && isUcdpRow(first)) {
    named.push({ ...unnamed, format: "ucdp", header: UCDP.columns });
  }
  return named;
}

function describeKnown({ rows, delimiter }: HeadTable, known: Known): TableDetection {
  const { format, header, hasHeader, reason } = known;
  const body = hasHeader ? rows.slice(1) : rows;
  const dateName = DATE_COLUMNS[format];
  const dateColumn = header.findIndex((name) => normaliseColumn(name) === dateName);
  return {
    format,
    reasons: [reason],
    delimiter,
    hasHeader,
    header,
    sample: body.slice(0, SAMPLE_ROWS),
    questions: dateColumn === -1 ? [] : askDateOrder(header, body, dateColumn),
    licence: IMPORT_LICENCES[format],
  };
}

function describeMapped({ rows, delimiter, columns }: HeadTable): TableDetection {
  const [header = [], ...body] = rows;
  const mapping = guessMapping(header, body);
  return {
    format: "mapped",
    reasons: [{ kind: "table", columns }],
    delimiter,
    hasHeader: true,
    header,
    sample: body.slice(0, SAMPLE_ROWS),
    mapping,
    questions: dateColumnsOf(mapping.date).flatMap((column) => askDateOrder(header, body, column)),
    licence: IMPORT_LICENCES.mapped,
  };
}

/** The columns that a date is read from as a whole. */
export function dateColumnsOf(date: DateColumns | null): number[] {
  if (date?.kind !== "whole") return [];
  return date.end === undefined ? [date.start] : [date.start, date.end];
}
