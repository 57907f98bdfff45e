import type { Source } from "../model/dossier";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import { languageName } from "./detailsLabels";
import { genreLabel, sourceTitle } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectContextBalance, selectCountryShares, type CountryShare } from "./sourceBalance";

/** A source as a row; what is not recorded is null, never guessed. */
export interface SourceRow {
  id: string;
  reference: Reference;
  publisher: string;
  title: string;
  country: string | null;
  published: string | null;
  genre: string | null;
  language: string | null;
  href: string | null;
  /** Records that cite it, and how many of them pass. */
  records: number;
  passing: number;
  isArticle: boolean;
}

export interface SourcesSeries {
  headline: string;
  rows: readonly SourceRow[];
  shares: readonly CountryShare[];
  /** What the sources leave out, counted. */
  missing: string;
  /** Pages cited against independent origins; empty without context. */
  origins: string;
}

export type SourceSort = "publisher" | "country" | "published" | "records";

export function selectSources({ index, filter }: LinkedModel): SourcesSeries {
  const { dossier, table } = index;
  const counts = countRecords(table.sources, table.count, filter.passes, dossier.sources.length);
  const rows = dossier.sources.map((source, at): SourceRow => ({
    id: source.id,
    reference: `source:${source.id}`,
    publisher: source.publisher,
    title: sourceTitle(source),
    country: source.country,
    published: source.published,
    genre: source.genre && genreLabel(source.genre),
    language: source.language && languageName(source.language),
    href: selectSourceLink(source)?.href ?? null,
    records: counts.all[at]!,
    passing: counts.passing[at]!,
    isArticle: source.layer === "article",
  }));
  const balance = selectContextBalance(dossier.sources);
  return {
    headline: balance === "" ? m.sources_article() : balance,
    rows,
    shares: selectCountryShares(dossier.sources, "context"),
    missing: describeMissing(dossier.sources),
    origins: describeOrigins(index.dossier),
  };
}

/** Rows in the order of a column, those without a value last, ties by publisher. */
export function sortSources(rows: readonly SourceRow[], by: SourceSort): SourceRow[] {
  const byPublisher = (a: SourceRow, b: SourceRow) => a.publisher.localeCompare(b.publisher, "en");
  return rows.toSorted((a, b) => {
    if (by === "records") return b.records - a.records || byPublisher(a, b);
    const [first, second] = [a[by], b[by]];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null) || byPublisher(a, b);
    }
    return first.localeCompare(second, "en") || byPublisher(a, b);
  });
}

function countRecords(
  lists: LinkedModel["index"]["table"]["sources"],
  recordCount: number,
  passes: Uint8Array,
  sourceCount: number,
): { all: Uint32Array; passing: Uint32Array } {
  const all = new Uint32Array(sourceCount);
  const passing = new Uint32Array(sourceCount);
  for (let row = 0; row < recordCount; row++) {
    for (let at = lists.offsets[row]!; at < lists.offsets[row + 1]!; at++) {
      const source = lists.values[at]!;
      all[source]! += 1;
      passing[source]! += passes[row]!;
    }
  }
  return { all, passing };
}

function describeMissing(sources: readonly Source[]): string {
  const without = (key: "published" | "title" | "country" | "genre" | "language") =>
    sources.filter((source) => source[key] === null).length;
  return m.sources_missing({
    dates: without("published"),
    titles: without("title"),
    countries: without("country"),
    genres: without("genre"),
    languages: without("language"),
    total: sources.length,
  });
}

function describeOrigins({ events }: LinkedModel["index"]["dossier"]): string {
  const counted = events.filter(({ corroboration }) => corroboration !== undefined);
  if (counted.length === 0) return "";
  return m.sources_origins({
    events: counted.length,
    cited: counted.reduce((sum, { evidence }) => sum + evidence.length, 0),
    origins: counted.reduce((sum, { corroboration = 0 }) => sum + corroboration, 0),
  });
}
