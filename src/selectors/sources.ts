import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { hasWords } from "../state/findText";
import { selectSourceLink } from "./articleSourceLink";
import { languageName } from "./detailsLabels";
import { genreLabel, sourceTitle } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { publishedText } from "./publishedText";
import { capitalise, joinAsChoice, joinInWords } from "./filterPhrase";
import { selectCountryShares, type CountryShare } from "./sourceBalance";
import { selectEventOrigins, selectSourceGaps, type EventOrigins } from "./sourceGaps";
import { selectSideShares, type SideShare } from "./sourceSides";

/** A source as a row; what is not recorded is null, never guessed. */
export interface SourceRow {
  id: string;
  reference: Reference;
  publisher: string;
  title: string;
  /** Language tag of the title. */
  lang: string | null;
  country: string | null;
  /** As recorded, for the order, and in words. */
  published: string | null;
  publishedText: string | null;
  /** "editorial, English". */
  form: string | null;
  href: string | null;
  /** Records that cite it, and how many of them pass. */
  records: number;
  passing: number;
}

export interface SourcesSeries {
  headline: string;
  rows: readonly SourceRow[];
  sides: readonly SideShare[];
  countries: readonly CountryShare[];
  /** What the sources leave out, a sentence each. */
  gaps: readonly string[];
  /** Pages cited against independent origins; null without context. */
  origins: { text: string; events: readonly EventOrigins[] } | null;
}

export function selectSources(model: LinkedModel): SourcesSeries {
  const { index } = model;
  const { dossier } = index;
  const sides = selectSideShares(model);
  return {
    headline: describeSides(sides, model.filter.shown),
    rows: selectRows(model),
    sides,
    countries: selectCountryShares(dossier.sources),
    gaps: selectSourceGaps(index),
    origins: describeOrigins(index),
  };
}

/** Rows whose publisher, title or country have all the words. */
export function findSources(rows: readonly SourceRow[], find: string): readonly SourceRow[] {
  if (find === "") return rows;
  return rows.filter(({ publisher, title, country }) =>
    hasWords(`${publisher} ${title} ${country ?? ""}`, find),
  );
}

/** "Of 270 records, 85 rest on sources from Pakistan alone and 13 on sources from Iran alone". */
function describeSides(sides: readonly SideShare[], records: number): string {
  const states = sides.filter(({ isState }) => isState);
  const whole = states.find(({ alone }) => records > 0 && alone.length === records);
  if (whole) return m.sources_headline_all({ count: records, country: whole.label });
  if (states.length === 0) return m.sources_subtitle();
  if (records === 0) return capitalise(m.records_nothing());
  const parts = states.flatMap(({ label, alone }) =>
    alone.length > 0 ? [m.sources_alone_of({ count: alone.length, country: label })] : [],
  );
  return parts.length === 0
    ? m.sources_headline_none({
        count: records,
        countries: joinAsChoice(states.map(({ label }) => label)),
      })
    : m.sources_headline({ count: records, parts: joinInWords(parts) });
}

function selectRows({ index, filter }: LinkedModel): SourceRow[] {
  const { all, passing } = countRecords(index, filter.passes);
  return index.dossier.sources.map((source, at): SourceRow => {
    const { genre, language, published } = source;
    const form = [
      ...(genre ? [genreLabel(genre)] : []),
      ...(language ? [languageName(language)] : []),
    ];
    return {
      id: source.id,
      reference: `source:${source.id}`,
      publisher: source.publisher,
      title: sourceTitle(source),
      lang: source.title === null || source.titleIsOurs ? null : language,
      country: source.country,
      published,
      publishedText: published === null ? null : publishedText(published),
      form: form.length > 0 ? form.join(", ") : null,
      href: selectSourceLink(source)?.href ?? null,
      records: all[at]!,
      passing: passing[at]!,
    };
  });
}

function countRecords(
  { table, dossier }: DossierIndex,
  passes: Uint8Array,
): { all: Uint32Array; passing: Uint32Array } {
  const { offsets, values } = table.sources;
  const all = new Uint32Array(dossier.sources.length);
  const passing = new Uint32Array(dossier.sources.length);
  for (let row = 0; row < table.count; row++) {
    for (const source of values.subarray(offsets[row], offsets[row + 1])) {
      all[source]! += 1;
      passing[source]! += passes[row]!;
    }
  }
  return { all, passing };
}

function describeOrigins(index: DossierIndex): SourcesSeries["origins"] {
  const events = selectEventOrigins(index);
  if (events.length === 0) return null;
  const sum = (key: "cited" | "origins") => events.reduce((total, event) => total + event[key], 0);
  return {
    text: m.sources_origins({
      events: events.length,
      cited: sum("cited"),
      origins: sum("origins"),
    }),
    events,
  };
}
