import { CAMEO_CODES, CAMEO_ROOTS } from "../model/cameo";
import { parseDayRange } from "../model/calendarDay";
import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { Reference } from "../model/reference";
import type { Layer, TimePrecision } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { formatDay } from "./timeText";

export interface LayerCounts {
  label: string;
  events: number;
  positions: number;
  sources: number;
}

export interface UsedCode {
  /** "CAMEO 041". */
  name: string;
  label: string | null;
  goldstein: number | null;
  records: number;
}

export interface CorrectionRow {
  date: string;
  /** Null where a correction is about more than one record. */
  record: { reference: Reference; title: string; layer: Layer } | null;
  was: string;
  now: string;
  why: string;
}

export interface AboutSeries {
  layers: readonly LayerCounts[];
  sentences: number;
  /** Pages of the context, and how many of them are from the article's own publisher. */
  contextPages: { all: number; own: number; publisher: string };
  /** Context events of which not every cited page was read again. */
  checkedPartly: number;
  records: number;
  codedRecords: number;
  codes: readonly UsedCode[];
  vague: { days: number; spans: number; open: number; noTime: number; noPlace: number };
  corrections: readonly CorrectionRow[];
}

/** What the page about Readout counts and lists; all of it from the data. */
export function selectAbout(index: DossierIndex): AboutSeries {
  const { dossier } = index;
  const records = [...index.record.values()];
  return {
    layers: selectLayerCounts(index),
    sentences: index.source.get(dossier.leadSource)?.sentences ?? 0,
    contextPages: countContextPages(index),
    checkedPartly: dossier.events.filter(({ checked }) => checked === "partly").length,
    records: records.length,
    codedRecords: records.filter((record) => codesOf(record).size > 0).length,
    codes: selectUsedCodes(records),
    vague: countVagueness(records),
    corrections: selectCorrections(index),
  };
}

function selectLayerCounts({ dossier }: DossierIndex): LayerCounts[] {
  const count = (label: string, isIn: (layer: Layer) => boolean): LayerCounts => ({
    label,
    events: dossier.events.filter(({ layer }) => isIn(layer)).length,
    positions: dossier.positions.filter(({ layer }) => isIn(layer)).length,
    sources: dossier.sources.filter(({ layer }) => isIn(layer)).length,
  });
  const article = count(m.about_layers_article(), (layer) => layer === "article");
  const context = count(m.about_layers_context(), (layer) => layer === "context");
  if (context.events === 0) return [article];
  return [article, context, count(m.about_layers_all(), () => true)];
}

function countContextPages({ dossier, source }: DossierIndex): AboutSeries["contextPages"] {
  const publisher = source.get(dossier.leadSource)?.publisher ?? "";
  const pages = dossier.sources.filter(({ layer }) => layer === "context");
  const own = pages.filter((page) => page.publisher === publisher).length;
  return { all: pages.length, own, publisher };
}

/** "CAMEO 041" of the record itself and of its ties, each once. */
function codesOf({ code, ties }: DossierRecord): Set<string> {
  const codes = [code, ...ties.map((tie) => tie.code)];
  return new Set(codes.flatMap((used) => (used ? [`${used.scheme} ${used.code}`] : [])));
}

function selectUsedCodes(records: readonly DossierRecord[]): UsedCode[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const name of codesOf(record)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => {
      const [scheme, code = ""] = name.split(" ");
      const known = scheme === "CAMEO" ? (CAMEO_CODES[code] ?? CAMEO_ROOTS[code]) : undefined;
      return {
        name,
        label: known?.label ?? null,
        goldstein: known?.goldstein ?? null,
        records: count,
      };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const SPANS: readonly TimePrecision[] = ["month", "year", "interval"];

function countVagueness(records: readonly DossierRecord[]): AboutSeries["vague"] {
  const timed = records.filter(({ ownTime }) => ownTime);
  const withPrecision = (isIn: (precision: TimePrecision) => boolean) =>
    timed.filter(({ span }) => isIn(span.precision)).length;
  const days = withPrecision((precision) => precision === "day");
  const spans = withPrecision((precision) => SPANS.includes(precision));
  return {
    days,
    spans,
    open: timed.length - days - spans,
    noTime: records.length - timed.length,
    noPlace: records.filter(({ place }) => place === undefined).length,
  };
}

/** Newest first. */
function selectCorrections({ dossier, record: known }: DossierIndex): CorrectionRow[] {
  return dossier.corrections
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ date, record: id, was, now, why }) => {
      const record = id === undefined ? undefined : known.get(id);
      const day = parseDayRange(date);
      return {
        date: day && day.first === day.last ? formatDay(day.first) : date,
        record: record
          ? {
              reference: `${record.type}:${record.id}`,
              title: record.title,
              layer: record.layer,
            }
          : null,
        was,
        now,
        why,
      };
    });
}
