import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { LAYER_LINKS, type LayerLinkKind } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { selectArticleCounterparts } from "./articleSides";
import type { NamedReference } from "./detailsRecordItem";
import { formatSpan } from "./timeText";

/** A link between a record of the article and one of the context. */
export interface LayerLink extends NamedReference {
  /** "Corroborated by", "Gives the day of". */
  relation: string;
  /**
   * What either layer says of it: "The article: on or before …. The context: 18 December 2023." Of what
   * one says in whole sentences the other's, since its own stand above.
   */
  note: string;
}

const FORWARD: Record<LayerLinkKind, () => string> = {
  dates: m.link_dates,
  locates: m.link_locates,
  corroborates: m.link_corroborates,
  disputes: m.link_disputes,
};
const BACKWARD: Record<LayerLinkKind, () => string> = {
  dates: m.link_dated_by,
  locates: m.link_located_by,
  corroborates: m.link_corroborated_by,
  disputes: m.link_disputed_by,
};

/** The links of a record with those of the other layer, told from its own end. */
export function selectLayerLinks(index: DossierIndex, record: DossierRecord): LayerLink[] {
  return record.layer === "context" ? forwardLinks(index, record) : backwardLinks(index, record);
}

function forwardLinks(index: DossierIndex, record: DossierRecord): LayerLink[] {
  if (record.type !== "event") return [];
  return LAYER_LINKS.flatMap((kind) =>
    (record[kind] ?? []).flatMap((id) => {
      const other = index.record.get(id);
      return other ? [describeLink(index, FORWARD[kind](), kind, other, other, record)] : [];
    }),
  );
}

function backwardLinks(index: DossierIndex, record: DossierRecord): LayerLink[] {
  return index.dossier.events.flatMap((event) =>
    LAYER_LINKS.flatMap((kind) =>
      event[kind]?.includes(record.id)
        ? [describeLink(index, BACKWARD[kind](), kind, event, record, event)]
        : [],
    ),
  );
}

function describeLink(
  index: DossierIndex,
  relation: string,
  kind: LayerLinkKind,
  other: DossierRecord,
  article: DossierRecord,
  context: DossierRecord,
): LayerLink {
  return {
    relation,
    label: other.title,
    reference: `${other.type}:${other.id}`,
    note: compare(index, kind, other, article, context),
  };
}

function compare(
  index: DossierIndex,
  kind: LayerLinkKind,
  other: DossierRecord,
  article: DossierRecord,
  context: DossierRecord,
): string {
  const placeOf = ({ place }: DossierRecord) =>
    index.place.get(place ?? "")?.name ?? m.records_place_none();
  switch (kind) {
    case "dates": {
      const said = {
        article: formatSpan(article.span),
        context: formatSpan(context.span, "weekday"),
      };
      return restsOnBothSides(index, context) ? m.link_compare_both(said) : m.link_compare(said);
    }
    case "locates":
      return m.link_compare({ article: placeOf(article), context: placeOf(context) });
    case "corroborates":
    case "disputes": {
      const text = other.type === "event" ? other.summary : other.statement;
      return other === article ? m.link_article_says({ text }) : m.link_context_says({ text });
    }
  }
}

/** Whether pages from the countries of both counterparts in the article stand behind a record. */
function restsOnBothSides(index: DossierIndex, { evidence }: DossierRecord): boolean {
  const { sides } = selectArticleCounterparts(index);
  const countries = new Set(evidence.map(({ source }) => index.source.get(source)?.country));
  return sides.length === 2 && sides.every((id) => countries.has(index.actor.get(id)?.name ?? ""));
}
