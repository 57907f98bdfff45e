import type { ImportFormat } from "../../model/importedSet";
import { normaliseColumn } from "./columnFinder";

export interface FormatSignature {
  format: ImportFormat;
  /** As documented, in their order. */
  columns: readonly string[];
  /** A table without one of these is not of the format. */
  required: readonly string[];
  /** Other names of columns, by the documented one. */
  otherNames?: Readonly<Record<string, readonly string[]>>;
}

export interface SignatureMatch {
  format: ImportFormat;
  found: number;
  of: number;
  missing: readonly string[];
}

/** How much of a format's documented columns a header has; null without those that it requires. */
export function matchSignature(
  { format, columns, required, otherNames }: FormatSignature,
  header: readonly string[],
): SignatureMatch | null {
  const names = new Set(header.map(normaliseColumn));
  const has = (column: string): boolean =>
    [column, ...(otherNames?.[column] ?? [])].some((name) => names.has(normaliseColumn(name)));
  if (!required.every(has)) return null;
  const missing = columns.filter((column) => !has(column));
  return { format, found: columns.length - missing.length, of: columns.length, missing };
}
