import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import type { Layer } from "../model/vocabulary";
import { selectSpeakers } from "./relationsVoids";

/**
 * Whose silence the article leaves, although the context breaks it: the sides of its counterparts of
 * whom it reports no statement. Empty without context.
 */
export function selectArticleSilences(index: DossierIndex): string[] {
  const { events, positions } = index.dossier;
  const isArticle = ({ layer }: { layer: Layer }) => layer === "article";
  const own = positions.filter(isArticle);
  if (own.length === positions.length) return [];
  const rootOf = (id: string) => resolveSide(index, id);
  const heard = selectSpeakers(own, rootOf);
  const later = selectSpeakers(positions, rootOf);
  const met = [...events.filter(isArticle), ...own].flatMap(({ ties }) =>
    ties.flatMap(({ role, from, to }) =>
      role === "counterpart" && rootOf(from) !== rootOf(to) ? [rootOf(from), rootOf(to)] : [],
    ),
  );
  return [...new Set(met)].filter((id) => !heard.has(id) && later.has(id));
}
