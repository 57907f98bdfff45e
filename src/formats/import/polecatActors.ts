import type { ImportedActor } from "./importedRow";
import type { RowCells } from "./rowCells";
import { kindOfSector } from "./sectorKind";

interface ActorColumns {
  name: number;
  raw: number;
  country: number;
  sectors: number;
  sector: number;
}

const MOST_ACTORS = 30;

/**
 * The actors of one side. Names, countries and sectors are lists by semicolon that belong together only
 * where they are of one length. A side without names is its states; without those, the raw name stands.
 */
export function readPolecatActors(
  cells: RowCells,
  at: ActorColumns,
  nothing: ReadonlySet<string>,
  role: "initiator" | "target",
): ImportedActor[] {
  const list = (column: number): string[] =>
    cells
      .note(column)
      .split(";")
      .map((part) => part.trim().slice(0, 200))
      .filter((part) => part !== "" && !nothing.has(part));
  const [names, countries, sectors] = [list(at.name), list(at.country), list(at.sectors)];
  if (names.length === 0) {
    const states = countries.length > 0 ? countries : [];
    if (states.length > 0) {
      return states.slice(0, MOST_ACTORS).map((name) => ({ key: name, name, kind: "state", role }));
    }
    return list(at.raw)
      .slice(0, 1)
      .map((name) => ({ key: name, name, kind: "unidentified", role }));
  }
  const [primary = ""] = list(at.sector);
  return names.slice(0, MOST_ACTORS).map((name, index): ImportedActor => {
    const country = countries.length === names.length ? countries[index] : undefined;
    if (name === country) return { key: name, name, kind: "state", role };
    const sector = sectors.length === names.length ? sectors[index] : undefined;
    const kind = kindOfSector(sector ?? (names.length === 1 ? primary : ""));
    return {
      key: `${name} (${country ?? ""})`,
      name,
      kind,
      role,
      ...(country !== undefined && { partOf: { key: country, name: country, kind: "state" } }),
    };
  });
}
