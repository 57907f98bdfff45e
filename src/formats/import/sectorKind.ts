import type { ActorKind } from "../../model/vocabulary";

const ARMED = new Set(["REB", "INS", "SEP", "RAD"]);
const UNKNOWN = new Set(["UAF", "UNK", "UIS"]);
const PEOPLE = new Set(["CVL", "REF", "HLH", "LAB", "AGR"]);

/** What an actor is by its first role of CAMEO or sector of PLOVER; both write these in the same way. */
export function kindOfSector(sector: string): ActorKind {
  if (ARMED.has(sector)) return "armed-group";
  if (UNKNOWN.has(sector)) return "unidentified";
  return PEOPLE.has(sector) ? "population" : "organisation";
}
