import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  forgetSet,
  forgetSets,
  keepSet,
  listHeld,
  listKept,
  type HeldSet,
} from "../../data/importedSets";
import { formatLocalDay } from "../../selectors/formatLocalDay";
import { countMappings, forgetMappings } from "../../data/rememberedMapping";

const KEY = ["own-sets"];

/** A set of the reader's own, wherever it is. */
export interface OwnSet {
  id: string;
  fileName: string;
  bytes: number;
  /** Null for a set that only this page holds. */
  keptOn: string | null;
}

export interface OwnSets {
  sets: readonly OwnSet[];
  mappings: number;
  /** Why the browser's storage cannot be asked; null where it answers. */
  blocked: string | null;
}

/** What there is of the reader's own: on this page, and in the browser's storage. */
export function useOwnSets() {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: findOwnSets, staleTime: 0 });
  const refresh = () => client.invalidateQueries({ queryKey: KEY });

  /** Resolves with what stands in the way, or null. */
  const keep = async (set: HeldSet): Promise<string | null> => {
    try {
      await keepSet(set, formatLocalDay(new Date()));
      return null;
    } catch (error) {
      return messageOf(error);
    } finally {
      await refresh();
    }
  };

  const forget = async (id: string): Promise<void> => {
    client.removeQueries({ queryKey: ["dossier", id] });
    await forgetSet(id).catch(() => undefined);
    await refresh();
  };

  /** Resolves with what is left after it, looked up anew. */
  const forgetAll = async (): Promise<OwnSets> => {
    client.removeQueries({
      predicate: ({ queryKey: [kind, id] }) =>
        kind === "dossier" && typeof id === "string" && id.startsWith("own-"),
    });
    forgetMappings();
    await forgetSets().catch(() => undefined);
    await refresh();
    return findOwnSets();
  };

  return { own: data ?? null, keep, forget, forgetAll };
}

async function findOwnSets(): Promise<OwnSets> {
  const mappings = countMappings();
  const held = listHeld().map(({ id, origin, bytes }) => {
    return { id, fileName: origin.fileName, bytes, keptOn: null };
  });
  try {
    const kept = await listKept();
    const isKept = new Set(kept.map(({ id }) => id));
    const sets = [...kept, ...held.filter(({ id }) => !isKept.has(id))];
    return { sets, mappings, blocked: null };
  } catch (error) {
    return { sets: held, mappings, blocked: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
