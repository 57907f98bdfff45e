import type { FeatureCollection } from "geojson";
import GraphStore from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import ICAL from "ical.js";
import jsonld from "jsonld";
import Papa from "papaparse";
import type { ExportFormat } from "../model/exportedRecord";
import { readSubset } from "./checkSubset";

/** The lines of an exported CSV by the names of their columns, read by papaparse. */
export function readCsvRecords(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ""), {
    delimiter: ",",
    newline: "\r\n",
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [columns = [], ...rows] = data.slice(0, -1);
  return rows.map((cells) =>
    Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""])),
  );
}

/** A cell as it was before it was guarded against being run as a formula. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** An exported GEXF, read by graphology. */
export function readGexfGraph(text: string) {
  return parseGexf(GraphStore, text);
}

/** The events of an exported calendar, read by ical.js. */
export function readCalendar(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents("vevent");
}

export function readFeatures(text: string): FeatureCollection["features"] {
  const value = JSON.parse(text) as FeatureCollection;
  if (value.type !== "FeatureCollection") throw new Error(`a ${String(value.type)}`);
  return value.features;
}

/** A slide of TimelineJS 3, as its documentation has it; `readout` is ours. */
export interface TimelineSlide {
  unique_id: string;
  start_date: { year: number; month?: number; day?: number };
  end_date?: { year: number; month?: number; day?: number };
  display_date: string;
  group: string;
  text: { headline: string; text: string };
  autolink: boolean;
  readout: { id: string };
}

export function readSlides(text: string): TimelineSlide[] {
  return (JSON.parse(text) as { events: TimelineSlide[] }).events;
}

/** What an exported JSON-LD says as triples, read by jsonld without fetching any context. */
export function readTriples(text: string) {
  return jsonld.toRDF(JSON.parse(text) as object, {
    documentLoader: (url) => Promise.reject(new Error(`fetches ${url}`)),
    safe: true,
  });
}

/** The ids of the records that a file holds, as an independent reader of its format finds them. */
export async function readExportedIds(format: ExportFormat, text: string): Promise<string[]> {
  switch (format) {
    case "csv":
      return readCsvRecords(text).map(({ id = "" }) => unguarded(id));
    case "json":
      return Object.keys(readSubset(text).exported?.records ?? {});
    case "geojson":
      return readFeatures(text).map(({ properties }) => String(properties?.["id"]));
    case "gexf":
      return [...new Set(readGexfGraph(text).mapEdges((_, { id }) => String(id)))];
    case "ics":
      return readCalendar(text).map((event) => String(event.getFirstPropertyValue("x-readout-id")));
    case "timelinejs":
      return readSlides(text).map(({ readout }) => readout.id);
    case "jsonld": {
      const triples = await readTriples(text);
      const typed = triples.filter(
        ({ predicate, object }) =>
          predicate.value.endsWith("#type") && /schema\.org\/(Event|Claim)$/.test(object.value),
      );
      const records = new Set(typed.map(({ subject }) => subject.value));
      return triples.flatMap(({ subject, predicate, object }) =>
        records.has(subject.value) && predicate.value === "https://schema.org/identifier"
          ? [object.value]
          : [],
      );
    }
  }
}
