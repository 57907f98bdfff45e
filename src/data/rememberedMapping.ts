import { MAPPED_FIELDS, type FieldColumns } from "../formats/import/mappedColumns";

export const MAPPINGS_KEY = "readout.mappings";
/** Older ones go. */
const MOST = 20;

interface Remembered {
  header: readonly string[];
  columns: FieldColumns;
}

/** What the reader last chose for a table with the same header; null where nothing fits or storage is blocked. */
export function readMapping(header: readonly string[]): FieldColumns | null {
  return readAll().find((one) => isSame(one.header, header))?.columns ?? null;
}

/** Blocked or full storage is no reason to fail: the choices hold for this import. */
export function rememberMapping(header: readonly string[], columns: FieldColumns): void {
  const others = readAll().filter((one) => !isSame(one.header, header));
  try {
    localStorage.setItem(
      MAPPINGS_KEY,
      JSON.stringify([{ header, columns }, ...others].slice(0, MOST)),
    );
  } catch {
    return;
  }
}

export function forgetMappings(): void {
  try {
    localStorage.removeItem(MAPPINGS_KEY);
  } catch {
    return;
  }
}

/** How many are remembered. */
export function countMappings(): number {
  return readAll().length;
}

/** What anyone else may have written there is left out. */
function readAll(): Remembered[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(MAPPINGS_KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== "object" || value === null) return false;
  if (!("header" in value) || !("columns" in value)) return false;
  const { header, columns } = value;
  if (!Array.isArray(header) || typeof columns !== "object" || columns === null) return false;
  const known = new Set<string>(MAPPED_FIELDS);
  return Object.entries(columns).every(
    ([field, at]) =>
      known.has(field) && Number.isInteger(at) && Number(at) >= 0 && Number(at) < header.length,
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}
