import type { DossierIndex } from "../model/dossierIndex";
import { formatTie, tieEnds, type Reference } from "../model/reference";
import type { RelationLevel } from "../state/viewState";
import { rollUpActors } from "./rollUpActors";

/** The sum that a tie counts with at a level, which may be itself; null for what is no tie. */
export function rollUpTie(
  index: DossierIndex,
  reference: Reference,
  level: RelationLevel,
): Reference | null {
  const ends = tieEnds(reference);
  if (!ends) return null;
  const rolled = rollUpActors(index, level);
  const [from, to] = [ends.from, ends.to].map((id) => rolled.get(id) ?? id);
  return formatTie(from!, to!, ends.directed);
}
