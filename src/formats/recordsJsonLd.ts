import type { ExportedRecord, ExportHead, RecordWriter } from "../model/exportedRecord";
import { JSON_LD_CONTEXT } from "./jsonLdContext";
import { placeText, sourcedPoint, wordsOf } from "./exportedWords";
import { createRecordLedger } from "./recordLedger";
import { writeJson } from "./writeJson";

type Node = Record<string, unknown>;

/**
 * Records as JSON-LD: events as schema.org `Event`, positions as `Claim`, and what each rests on as a
 * W3C Web Annotation with a `TextQuoteSelector`. The context is in the file, so a reader fetches nothing.
 */
export function createJsonLdWriter(head: ExportHead): RecordWriter {
  const ledger = createRecordLedger();
  const parts = [
    `{"@context":${writeJson(JSON_LD_CONTEXT)},"@graph":[\n${writeJson(describeSet(head))}`,
  ];
  return {
    add: (exported) => {
      const nodes = [describeNode(exported, head), ...describeEvidence(exported)];
      parts.push(...nodes.map((node) => `,\n${writeJson(node)}`));
      ledger.keep();
    },
    finish: () => ledger.close([...parts, "\n]}\n"]),
  };
}

function describeSet({ dossier, link, day, layers, filters, coders, licence }: ExportHead): Node {
  return {
    "@id": link,
    "@type": "Dataset",
    name: dossier.label,
    identifier: dossier.id,
    description: [layers, filters],
    dateCreated: day,
    creator: coders.map((name) => ({ "@type": "Organization", name })),
    license: { "@type": "CreativeWork", text: licence },
  };
}

function describeNode(exported: ExportedRecord, head: ExportHead): Node {
  const { record, link, time } = exported;
  const isEvent = record.type === "event";
  const { span } = record;
  const isDay = span.precision === "day" && !span.approximate && !span.uncertain;
  const when = isDay && time.takenFrom === null ? time.from : null;
  return {
    "@id": link,
    "@type": isEvent ? "Event" : "Claim",
    identifier: record.id,
    name: record.title,
    [isEvent ? "description" : "text"]: wordsOf(exported),
    ...(isEvent && when !== null && { startDate: when }),
    when: span.edtf,
    whenWords: time.words,
    ...(time.takenFrom && { timeOf: time.takenFrom.id }),
    ...(time.note !== null && { whenNote: time.note }),
    kind: record.kind,
    layer: record.layer,
    voice: record.voice,
    ...(record.type === "position" && { stance: record.stance, object: record.object }),
    ...(exported.toldBy !== null && { toldBy: exported.toldBy }),
    ...(exported.disputed !== null && { disputed: exported.disputed }),
    ...(record.type === "position" && { author: describeAuthor(exported) }),
    part: exported.parts.map(({ id, label, role }) => ({ identifier: id, name: label, role })),
    about: exported.issues.map(({ id, label }) => ({
      "@type": "DefinedTerm",
      termCode: id,
      name: label,
    })),
    code: exported.codes.map(({ code, words }) => ({
      "@type": "PropertyValue",
      propertyID: code.scheme,
      value: code.code,
      name: words,
    })),
    ...describePlace(exported),
    ...(exported.claims.length > 0 && {
      claim: exported.claims.map(({ text, by }) => ({
        "@type": "Claim",
        text,
        ...(by !== null && { toldBy: by }),
      })),
    }),
    [isEvent ? "subjectOf" : "citation"]: exported.sources.map(describeSource),
    exportedIn: { "@id": head.link },
  };
}

function describeAuthor({ record, parts }: ExportedRecord): Node {
  const id = record.type === "position" ? record.speaker : "";
  const speaker = parts.find((part) => part.id === id);
  return { identifier: id, name: speaker?.label ?? id };
}

/** Of an event where it took place, of a position what it is about. */
function describePlace({ record, place }: ExportedRecord): Node {
  if (!place) return {};
  const point = sourcedPoint(place);
  const node: Node = {
    "@type": "Place",
    identifier: place.id,
    name: placeText(place),
    placePrecision: place.precision,
    placePrecisionWords: place.precisionWords,
    ...(place.note !== null && { description: place.note }),
    ...(place.feature !== null && { boundary: place.feature }),
    ...(point && {
      geo: { "@type": "GeoCoordinates", latitude: point[1], longitude: point[0] },
    }),
  };
  return { [record.type === "event" ? "location" : "contentLocation"]: node };
}

function describeSource({ source, title, href }: ExportedRecord["sources"][number]): Node {
  return {
    ...(href !== null && { "@id": href }),
    "@type": "CreativeWork",
    identifier: source.id,
    publisher: { "@type": "Organization", name: source.publisher },
    ...(title !== null && { name: title }),
    ...(source.published !== null && { published: source.published }),
    ...(source.language !== null && { inLanguage: source.language }),
  };
}

/** One annotation for each piece of evidence: the record says what these words of that page say. */
function describeEvidence({ record, link, sources }: ExportedRecord): Node[] {
  return record.evidence.map(({ source, quote, paraphrase }, at) => {
    const href = sources.find((told) => told.source.id === source)?.href ?? null;
    return {
      "@id": `${link}#evidence-${at + 1}`,
      "@type": "Annotation",
      motivation: { "@id": "oa:identifying" },
      body: { "@id": link },
      target: {
        ...(href === null ? { sourceId: source } : { source: { "@id": href }, sourceId: source }),
        ...(quote && {
          selector: {
            "@type": "TextQuoteSelector",
            exact: quote.exact,
            ...(quote.prefix !== undefined && { prefix: quote.prefix }),
            ...(quote.suffix !== undefined && { suffix: quote.suffix }),
          },
        }),
        ...(paraphrase !== undefined && { paraphrase }),
      },
    };
  });
}
