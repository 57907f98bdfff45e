import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { LAYERS, TIE_ROLES } from "../model/vocabulary";

const ARTICLE = LAYERS.indexOf("article");
const COUNTERPART = TIE_ROLES.indexOf("counterpart");

/** Those who meet as counterparts and the sides they are of, each once, as the records name them. */
interface Counterparts {
  actors: readonly string[];
  sides: readonly string[];
}

/**
 * Who meets as a counterpart in the given rows. Two of one side are no two sides, so their meeting does
 * not count, nor does a tie that ends at no actor of the dossier.
 */
export function selectCounterparts(
  index: DossierIndex,
  isCounted: (row: number) => boolean,
): Counterparts {
  const { ties, ids } = index.table;
  const actors = new Set<string>();
  const sides = new Set<string>();
  for (const [at, row] of ties.record.entries()) {
    if (ties.role[at] !== COUNTERPART || !isCounted(row)) continue;
    const pair = [ids.actor[ties.from[at]!], ids.actor[ties.to[at]!]];
    const [from, to] = pair.map((id) => id && resolveSide(index, id));
    if (!from || !to || from === to) continue;
    for (const id of pair) actors.add(id!);
    sides.add(from).add(to);
  }
  return { actors: [...actors], sides: [...sides] };
}

/** The sides between which the article's records meet, and their people or offices. */
export function selectArticleCounterparts(index: DossierIndex): Counterparts {
  return selectCounterparts(index, (row) => index.table.layer[row] === ARTICLE);
}
