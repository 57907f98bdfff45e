import type { ExportedRecord, ExportHead } from "../model/exportedRecord";
import { certaintyOf, codeNames, placeText, sourcedPoint, wordsOf } from "./exportedWords";

type Cell = string | readonly string[];

interface RecordColumn {
  name: string;
  /** Values that may be several are a list. */
  valueOf: (exported: ExportedRecord, head: ExportHead) => Cell;
}

/** All that is told of a record in a flat file, in this order. */
export const RECORD_COLUMNS: readonly RecordColumn[] = [
  { name: "id", valueOf: ({ record }) => record.id },
  { name: "type", valueOf: ({ record }) => record.type },
  { name: "layer", valueOf: ({ record }) => record.layer },
  { name: "title", valueOf: ({ record }) => record.title },
  { name: "kind", valueOf: ({ record }) => record.kind },
  { name: "voice", valueOf: ({ record }) => record.voice },
  { name: "words", valueOf: wordsOf },
  { name: "when_edtf", valueOf: ({ record }) => record.span.edtf },
  { name: "when", valueOf: ({ time }) => time.words },
  { name: "when_precision", valueOf: ({ record }) => record.span.precision },
  { name: "when_certainty", valueOf: certaintyOf },
  { name: "from", valueOf: ({ time }) => time.from ?? "" },
  { name: "to", valueOf: ({ time }) => time.to ?? "" },
  { name: "time_of", valueOf: ({ time }) => time.takenFrom?.id ?? "" },
  { name: "when_note", valueOf: ({ time }) => time.note ?? "" },
  { name: "place", valueOf: ({ place }) => (place ? placeText(place) : "") },
  { name: "place_id", valueOf: ({ place }) => place?.id ?? "" },
  { name: "place_precision", valueOf: ({ place }) => place?.precision ?? "" },
  { name: "place_precision_words", valueOf: ({ place }) => place?.precisionWords ?? "" },
  { name: "place_note", valueOf: ({ place }) => place?.note ?? "" },
  { name: "place_feature", valueOf: ({ place }) => place?.feature ?? "" },
  { name: "longitude", valueOf: ({ place }) => String(sourcedPoint(place)?.[0] ?? "") },
  { name: "latitude", valueOf: ({ place }) => String(sourcedPoint(place)?.[1] ?? "") },
  { name: "actors", valueOf: ({ parts }) => parts.map(({ label }) => label) },
  { name: "actor_ids", valueOf: ({ parts }) => parts.map(({ id }) => id) },
  { name: "actor_roles", valueOf: ({ parts }) => parts.map(({ role }) => role) },
  { name: "told_by", valueOf: ({ toldBy }) => toldBy ?? "" },
  { name: "stance", valueOf: ({ record }) => (record.type === "position" ? record.stance : "") },
  { name: "object", valueOf: ({ record }) => (record.type === "position" ? record.object : "") },
  { name: "issues", valueOf: ({ issues }) => issues.map(({ label }) => label) },
  { name: "issue_ids", valueOf: ({ issues }) => issues.map(({ id }) => id) },
  { name: "codes", valueOf: codeNames },
  { name: "code_labels", valueOf: ({ codes }) => codes.map(({ words }) => words) },
  { name: "ties", valueOf: listTies },
  { name: "within", valueOf: ({ record }) => record.during?.record ?? "" },
  { name: "after", valueOf: ({ record }) => (record.after ?? []).map((order) => order.record) },
  { name: "claims", valueOf: ({ claims }) => claims.map(({ text }) => text) },
  { name: "claims_by", valueOf: ({ claims }) => claims.map(({ by }) => by ?? "") },
  { name: "disputed", valueOf: ({ disputed }) => disputed ?? "" },
  { name: "quotes", valueOf: quoteParts("exact") },
  { name: "quote_prefixes", valueOf: quoteParts("prefix") },
  { name: "quote_suffixes", valueOf: quoteParts("suffix") },
  { name: "quote_sources", valueOf: listQuoteSources },
  { name: "source_ids", valueOf: ({ sources }) => sources.map(({ source }) => source.id) },
  {
    name: "source_publishers",
    valueOf: ({ sources }) => sources.map(({ source }) => source.publisher),
  },
  {
    name: "source_titles",
    valueOf: ({ sources }) => sources.map(({ title }) => title ?? ""),
  },
  {
    name: "source_published",
    valueOf: ({ sources }) => sources.map(({ source }) => source.published ?? ""),
  },
  { name: "source_urls", valueOf: ({ sources }) => sources.map(({ href }) => href ?? "") },
  { name: "link", valueOf: ({ link }) => link },
  { name: "view_link", valueOf: (_, head) => head.link },
  { name: "layers", valueOf: (_, head) => head.layers },
  { name: "filters", valueOf: (_, head) => head.filters },
  { name: "exported", valueOf: (_, head) => head.day },
  { name: "coders", valueOf: (_, head) => head.coders },
  { name: "licence", valueOf: (_, head) => head.licence },
];

/** "iran → gaza-strip, target, CAMEO 041"; a line without an arrowhead where both take part alike. */
function listTies({ ties }: ExportedRecord): string[] {
  return ties.map(({ tie: { from, to, directed, role, code } }) => {
    const ends = `${from} ${directed ? "→" : "–"} ${to}, ${role}`;
    return code ? `${ends}, ${code.scheme} ${code.code}` : ends;
  });
}

function quoteParts(part: "exact" | "prefix" | "suffix") {
  return ({ record }: ExportedRecord): string[] => {
    const quotes = record.evidence.flatMap(({ quote }) => quote ?? []);
    return quotes.some((quote) => quote[part]) ? quotes.map((quote) => quote[part] ?? "") : [];
  };
}

function listQuoteSources({ record }: ExportedRecord): string[] {
  return record.evidence.flatMap(({ quote, source }) => (quote ? [source] : []));
}
