/** A folder's files as one file of a dossier, or which of them is no JSON. */
export type JoinedDossier = { ok: true; file: File } | { ok: false; detail: string };

const PART = /^([a-z]+)(?:\.(?:article|context))?\.json$/;

/**
 * The files of a dossier's folder, as docs/data-format.md has them, in one: the header's fields, and each
 * list with the entries of all its files. Files of other names stay out.
 */
export async function joinDossierFiles(
  name: string,
  files: readonly File[],
): Promise<JoinedDossier> {
  const joined = new Map<string, unknown>();
  // The same files in another order are the same set.
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const part = PART.exec(file.name)?.[1];
    if (part === undefined) continue;
    const content = parseObject(await file.text());
    if (!content) return { ok: false, detail: file.name };
    for (const [key, value] of Object.entries(content)) {
      if (key === "$schema") continue;
      const before = joined.get(key);
      const isList = Array.isArray(before) && Array.isArray(value);
      joined.set(key, isList ? [...(before as unknown[]), ...(value as unknown[])] : value);
    }
  }
  const text = JSON.stringify(Object.fromEntries(joined), null, 1);
  return { ok: true, file: new File([text], name, { type: "application/json" }) };
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
