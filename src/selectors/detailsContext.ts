import type { DossierRecord, EventRecord } from "../model/dossier";
import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { LAYER_LINKS, type LayerLinkKind } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import type { NamedReference } from "./detailsRecordItem";
import { isPartlyChecked } from "./partlyChecked";
import { publishedText } from "./publishedText";
import { formatSpan } from "./timeText";

/** A page that is cited, not quoted. */
export interface CitedSource {
  reference: Reference;
  publisher: string;
  published: string | null;
  href: string | null;
}

/** What somebody says of an event, in our words. */
export interface ClaimItem {
  text: string;
  /** Who says so; null where the sources simply report it. */
  attribution: string | null;
  sources: readonly CitedSource[];
}

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

export interface ContextDetails {
  /** Empty for records of the article, which have quotes. */
  claims: readonly ClaimItem[];
  /** What must be known before it is quoted: disagreement, origins, how far it was checked. */
  notes: readonly string[];
  links: readonly LayerLink[];
  /** Id of the event whose accounts are compared; null where none are. */
  accounts: string | null;
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

export function selectContextDetails(index: DossierIndex, record: DossierRecord): ContextDetails {
  const links =
    record.layer === "context" ? forwardLinks(index, record) : backwardLinks(index, record);
  return {
    claims: record.layer === "context" ? listClaims(index, record) : [],
    notes: [
      ...(record.type === "event" ? listNotes(index, record) : []),
      ...(isPartlyChecked(index, record) ? [m.checked_partly()] : []),
    ],
    links,
    accounts: record.type === "event" && record.accounts ? record.id : (record.comparedIn ?? null),
  };
}

function listClaims(index: DossierIndex, record: DossierRecord): ClaimItem[] {
  const cite = (ids: readonly string[]) => ids.map((id) => citeSource(index, id));
  const all = record.evidence.map(({ source }) => source);
  if (record.type === "position") {
    return [{ text: m.details_statement_by(), attribution: null, sources: cite(all) }];
  }
  const claims = (record.claims ?? []).map(({ text, attribution, sources }) => ({
    text,
    attribution: attribution ?? null,
    sources: cite(sources),
  }));
  const claimed = new Set((record.claims ?? []).flatMap(({ sources }) => sources));
  const rest = all.filter((id) => !claimed.has(id));
  return rest.length > 0
    ? [...claims, { text: m.details_also_reported(), attribution: null, sources: cite(rest) }]
    : claims;
}

function citeSource(index: DossierIndex, id: string): CitedSource {
  const source = index.source.get(id);
  return {
    reference: `source:${id}`,
    publisher: source?.publisher ?? id,
    published: source?.published ? publishedText(source.published) : null,
    href: source ? (selectSourceLink(source)?.href ?? null) : null,
  };
}

function listNotes(index: DossierIndex, event: EventRecord): string[] {
  const nameOf = (id: string) => index.actor.get(id)?.shortName ?? id;
  return [
    ...event.participants.flatMap(({ actor, accusedBy }) =>
      accusedBy
        ? [m.details_accused({ actor: nameOf(actor), by: accusedBy.map(nameOf).join(", ") })]
        : [],
    ),
    ...(event.disputed ? [m.accounts_disputed({ text: event.disputed })] : []),
    ...(event.corroboration === undefined
      ? []
      : [
          m.details_origins({
            sources: event.evidence.length,
            origins: event.corroboration,
          }),
        ]),
  ];
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
  const { events, positions } = index.dossier;
  const sides = new Set(
    [...events, ...positions]
      .filter(({ layer }) => layer === "article")
      .flatMap(({ ties }) => ties.filter(({ role }) => role === "counterpart"))
      .flatMap(({ from, to }) => [from, to])
      .map((actor) => index.actor.get(resolveSide(index, actor))?.name),
  );
  const countries = new Set(evidence.map(({ source }) => index.source.get(source)?.country));
  return sides.size === 2 && [...sides].every((name) => name && countries.has(name));
}
