import { detachText } from "./detachText";
import type { ImportedActorEntry } from "./importedColumns";
import type { ImportedActor, ImportedWhole } from "./importedRow";
import { createSlugGiver } from "./importedSlugs";

interface Entry extends Omit<ImportedActorEntry, "id"> {
  /** Only named beside others so far, or as their whole: the file may yet say what it is. */
  isImplied: boolean;
}

export interface ActorList {
  /** Index of the actor, which is added when its key is new. */
  add: (actor: ImportedActor) => number;
  finish: () => ImportedActorEntry[];
}

/** Every actor of a file once, in the order of first mention. The first row in which it acts gives name and kind. */
export function createActorList(): ActorList {
  const entries: Entry[] = [];
  const indexOf = new Map<string, number>();

  const find = ({ key, name, kind }: ImportedWhole, isImplied: boolean): number => {
    const known = indexOf.get(key);
    if (known === undefined) {
      const detached = detachText(key);
      entries.push({ key: detached, name: detachText(name), kind, isImplied });
      indexOf.set(detached, entries.length - 1);
      return entries.length - 1;
    }
    const entry = entries[known];
    if (entry?.isImplied && !isImplied) {
      entries[known] = { ...entry, name: detachText(name), kind, isImplied };
    }
    return known;
  };

  return {
    add: (actor) => {
      const at = find(actor, actor.role === "mentioned");
      const entry = entries[at];
      if (entry && actor.partOf && entry.partOf === undefined && actor.partOf.key !== actor.key) {
        const whole = find(actor.partOf, true);
        if (!isWithin(entries, whole, at)) entries[at] = { ...entry, partOf: whole };
      }
      return at;
    },
    finish: () => {
      const giveId = createSlugGiver("actor");
      return entries.map(({ isImplied: _isImplied, ...entry }) => ({
        id: giveId(entry.name),
        ...entry,
      }));
    },
  };
}

/** Whether `at` lies in `whole` already the other way round: nothing may be part of itself. */
function isWithin(entries: readonly Entry[], at: number, whole: number): boolean {
  for (let up: number | undefined = at; up !== undefined; up = entries[up]?.partOf) {
    if (up === whole) return true;
  }
  return false;
}
