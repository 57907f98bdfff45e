import type { PlacePrecision } from "../../model/vocabulary";
import { detachText } from "./detachText";
import type { ImportedPlaceEntry } from "./importedColumns";
import type { ImportedArea, ImportedPlace } from "./importedRow";
import { createSlugGiver } from "./importedSlugs";

const SEPARATOR = "\u001f";

export interface PlaceList {
  /** Index of the place, which is added with the areas that it lies in when it is new. */
  add: (place: ImportedPlace) => number;
  finish: () => ImportedPlaceEntry[];
}

/**
 * Every place of a file once. Places with a point meet where name, areas, precision and point are the
 * same; areas where name and areas are.
 */
export function createPlaceList(): PlaceList {
  const entries: Omit<ImportedPlaceEntry, "id">[] = [];
  const indexOf = new Map<string, number>();

  const find = (key: string, create: () => Omit<ImportedPlaceEntry, "id">): number => {
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    const entry = create();
    entries.push({ ...entry, name: detachText(entry.name) });
    indexOf.set(detachText(key), entries.length - 1);
    return entries.length - 1;
  };
  /** Index and path of the finest area; none for an empty list. */
  const addAreas = (areas: readonly ImportedArea[]): { path: string; at: number | undefined } => {
    let path = "";
    let at: number | undefined;
    for (const area of areas.toReversed()) {
      path += `${SEPARATOR}${area.kind}${SEPARATOR}${area.name}`;
      const whole = at;
      at = find(path, () => ({
        ...area,
        precision: precisionOfArea(area),
        ...(whole !== undefined && { partOf: whole }),
      }));
    }
    return { path, at };
  };

  return {
    add: ({ name, kind, within, point, precision }) => {
      const whole = addAreas(within);
      const isArea = precision === "country" || precision === "province";
      const path = `${whole.path}${SEPARATOR}${kind}${SEPARATOR}${name}`;
      const spot = isArea ? "" : `${SEPARATOR}${precision}${SEPARATOR}${point?.join() ?? ""}`;
      const at = find(`${path}${spot}`, () => ({
        name,
        kind,
        precision,
        ...(whole.at !== undefined && { partOf: whole.at }),
      }));
      const entry = entries[at];
      if (entry && point && !entry.point) entries[at] = { ...entry, point };
      return at;
    },
    finish: () => {
      const giveId = createSlugGiver("place");
      return entries.map((entry) => ({ id: giveId(entry.name), ...entry }));
    },
  };
}

function precisionOfArea({ kind }: ImportedArea): PlacePrecision {
  if (kind === "country") return "country";
  return kind === "province" || kind === "territory" ? "province" : "district";
}
