import type { ImportedSet } from "../formats/import/importSession";
import type { Dossier } from "../model/dossier";
import { importedSetId, type ImportedOrigin } from "../model/importedSet";
import { deleteDatabase, hasDatabase, inDatabase } from "./ownSetsDatabase";

/** A set that a reader brought along, as this page holds it. */
export interface HeldSet {
  id: string;
  origin: ImportedOrigin;
  /** Of the file. */
  bytes: number;
  columns: ImportedSet["columns"];
  /** In the place of the columns, where the file was a dossier. */
  dossier: Dossier | null;
}

/** What the browser keeps, in a few words. */
export interface KeptSet {
  id: string;
  fileName: string;
  bytes: number;
  /** Local day, YYYY-MM-DD. */
  keptOn: string;
}

/** Sets of this page, until it is closed; Back and Forward find them here. */
const held = new Map<string, HeldSet>();

/** The same file read anew takes the place of what was read of it before. */
export function holdSet(
  origin: ImportedOrigin,
  bytes: number,
  { columns, dossier = null }: Pick<ImportedSet, "columns"> & { dossier?: Dossier | null },
): HeldSet {
  const set = { id: importedSetId(origin.sha256), origin, bytes, columns, dossier };
  held.set(set.id, set);
  return set;
}

/** From this page, else from what the browser keeps. Null where neither has it; blocked storage has nothing. */
export async function findSet(id: string): Promise<HeldSet | null> {
  const here = held.get(id);
  if (here) return here;
  const kept = await readKept<HeldSet>("columns", id);
  if (kept) held.set(id, kept);
  return kept;
}

export function listHeld(): readonly HeldSet[] {
  return [...held.values()];
}

/** Writes it into the browser's storage. Rejects where that is blocked or full; the page still holds it. */
export async function keepSet(set: HeldSet, keptOn: string): Promise<void> {
  const { id, origin, bytes } = set;
  const listed: KeptSet = { id, fileName: origin.fileName, bytes, keptOn };
  await inDatabase("readwrite", (store) => {
    store("columns").put(set, id);
    return store("listed").put(listed, id);
  });
}

/** Rejects where storage is blocked. */
export async function listKept(): Promise<readonly KeptSet[]> {
  if (!(await hasDatabase())) return [];
  return inDatabase("readonly", (store) => store("listed").getAll() as IDBRequest<KeptSet[]>);
}

/** From the page and from the browser. */
export async function forgetSet(id: string): Promise<void> {
  held.delete(id);
  if (!(await hasDatabase())) return;
  await inDatabase("readwrite", (store) => {
    store("columns").delete(id);
    return store("listed").delete(id);
  });
}

/** All sets of the page, and the database itself. */
export async function forgetSets(): Promise<void> {
  held.clear();
  if (await hasDatabase()) await deleteDatabase();
}

async function readKept<Value>(name: "listed" | "columns", id: string): Promise<Value | null> {
  try {
    if (!(await hasDatabase())) return null;
    const request = (store: (name: "listed" | "columns") => IDBObjectStore) =>
      store(name).get(id) as IDBRequest<Value | undefined>;
    return (await inDatabase("readonly", request)) ?? null;
  } catch {
    return null;
  }
}
