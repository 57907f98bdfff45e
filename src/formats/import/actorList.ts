import { detachText } from "./detachText";
import type { ImportedActorEntry } from "./importedColumns";
import type { ImportedActor, ImportedWhole } from "./importedRow";
import { createSlugGiver } from "./importedSlugs";

const MOST_NAMES = 50;

interface Entry extends Omit<ImportedActorEntry, "id"> {
  /** Only named beside others so far, or as their whole: the file may yet say what it is. */
  isImplied: boolean;
  /** How often each name of it comes, once it has several. */
  names: Map<string, number>;
}

export interface ActorList {
  /** Index of the actor, which is added when its key is new. */
  add: (actor: ImportedActor) => number;
  finish: () => ImportedActorEntry[];
}

/** Every actor of a file once, in the order of first mention. The first row in which it acts gives its kind; its name is the one that comes most. */
export function createActorList(): ActorList {
  const entries: Entry[] = [];
  const indexOf = new Map<string, number>();

  const find = ({ key, name, kind }: ImportedWhole, isImplied: boolean): number => {
    const known = indexOf.get(key);
    if (known === undefined) {
      const detached = detachText(key);
      entries.push({
        key: detached,
        name: detachText(name),
        kind,
        isImplied,
        names: new Map([[detachText(name), 1]]),
      });
      indexOf.set(detached, entries.length - 1);
      return entries.length - 1;
    }
    const entry = entries[known];
    if (!entry || isImplied) return known;
    if (entry.isImplied) {
      const names = new Map([[detachText(name), 1]]);
      entries[known] = { ...entry, name: detachText(name), kind, isImplied, names };
      return known;
    }
    const count = entry.names.get(name);
    if (count !== undefined) entry.names.set(name, count + 1);
    else if (entry.names.size < MOST_NAMES) entry.names.set(detachText(name), 1);
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
      return entries.map(({ isImplied: _isImplied, names, ...entry }) => {
        const [name = entry.name] = [...names.keys()].sort(
          (a, b) => (names.get(b) ?? 0) - (names.get(a) ?? 0),
        );
        return { id: giveId(name), ...entry, name };
      });
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
