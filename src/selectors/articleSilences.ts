import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { selectArticleCounterparts } from "./articleSides";
import { selectSpeakers } from "./relationsVoids";

/**
 * Whose silence the article leaves, although the context breaks it: the sides of its counterparts of
 * whom it reports no statement. Empty without context.
 */
export function selectArticleSilences(index: DossierIndex): string[] {
  const { events, positions } = index.dossier;
  const all = [...events, ...positions];
  const own = all.filter(({ layer }) => layer === "article");
  if (own.length === all.length) return [];
  const rootOf = (id: string) => resolveSide(index, id);
  const heard = selectSpeakers(own, rootOf);
  const later = selectSpeakers(all, rootOf);
  const { sides } = selectArticleCounterparts(index);
  return sides.filter((id) => !heard.has(id) && later.has(id));
}
