import { m } from "../paraglide/messages.js";
import { selectSourceLink, type SourceLink } from "./articleSourceLink";
import { languageName } from "./detailsLabels";
import { selectRecordItems, type RecordItem } from "./detailsRecordItem";
import { genreLabel, sourceTitle } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { publishedText } from "./publishedText";

export interface SourceDetails {
  type: "source";
  id: string;
  kicker: readonly string[];
  title: string;
  /** The title is our description and not confirmed as the printed one. */
  isTitleOurs: boolean;
  publisher: string;
  country: string | null;
  language: string | null;
  /** Null where the source is not dated. */
  published: string | null;
  link: SourceLink | null;
  credit: string | null;
  rights: string;
  sentences: number | null;
  records: readonly RecordItem[];
}

/** Null for a source that the dossier does not have. */
export function selectSourceDetails(model: LinkedModel, id: string): SourceDetails | null {
  const source = model.index.source.get(id);
  if (!source) return null;
  return {
    type: "source",
    id,
    kicker: [m.facet_source(), ...(source.genre ? [genreLabel(source.genre)] : [])],
    title: sourceTitle(source),
    isTitleOurs: source.titleIsOurs ?? false,
    publisher: source.publisher,
    country: source.country,
    language: source.language && languageName(source.language),
    published: source.published && publishedText(source.published, "weekday"),
    link: selectSourceLink(source),
    credit: source.credit ?? null,
    rights: source.redistributable ? m.details_rights_free() : m.details_rights_publisher(),
    sentences: source.sentences ?? null,
    records: selectRecordItems(model, `source:${id}`),
  };
}
