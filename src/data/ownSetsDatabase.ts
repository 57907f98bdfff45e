/** One database of this origin; nothing of it ever leaves the browser. */
const DATABASE = "readout-own-sets";
const VERSION = 1;

/** `listed` says in a few words what `columns` holds under the same id. */
export const STORES = ["listed", "columns"] as const;
export type StoreName = (typeof STORES)[number];

/** Runs one transaction and closes the database. Rejects where storage is blocked, full or broken. */
export async function inDatabase<Value>(
  mode: IDBTransactionMode,
  work: (store: (name: StoreName) => IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await openDatabase();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = database.transaction(STORES, mode);
      const request = work((name) => transaction.objectStore(name));
      transaction.addEventListener("complete", () => resolve(request.result));
      const fail = () => reject(transaction.error ?? new Error("the storage broke off"));
      transaction.addEventListener("abort", fail);
      transaction.addEventListener("error", fail);
    });
  } finally {
    database.close();
  }
}

/** Whether there is one at all: asking must not create it. */
export async function hasDatabase(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === DATABASE);
}

/** Rejects when another tab holds it open for long: then it is deleted once that tab lets go. */
export function deleteDatabase(): Promise<void> {
  return settled(indexedDB.deleteDatabase(DATABASE)).then(() => undefined);
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.addEventListener("upgradeneeded", () => {
    for (const name of STORES) request.result.createObjectStore(name);
  });
  return settled(request);
}

function settled<Value>(request: IDBOpenDBRequest & IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("no storage")));
    request.addEventListener("blocked", () => reject(new Error("another tab is using it")));
  });
}
