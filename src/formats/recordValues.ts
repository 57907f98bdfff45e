import type { ExportedRecord } from "../model/exportedRecord";
import { certaintyOf, placeText, wordsOf } from "./exportedWords";

export type RecordValues = Record<string, unknown>;

/** All that is told of a record in a format of nested values; what is not known is left out. */
export function describeRecord(exported: ExportedRecord): RecordValues {
  const { record, time, place } = exported;
  const certainty = certaintyOf(exported);
  return {
    id: record.id,
    type: record.type,
    layer: record.layer,
    title: record.title,
    kind: record.kind,
    voice: record.voice,
    words: wordsOf(exported),
    ...(record.type === "position" && { stance: record.stance, object: record.object }),
    when: time.words,
    when_edtf: record.span.edtf,
    when_precision: record.span.precision,
    ...(certainty && { when_certainty: certainty }),
    ...(time.from !== null && { from: time.from }),
    ...(time.to !== null && { to: time.to }),
    ...(time.takenFrom && { time_of: time.takenFrom.id }),
    ...(time.note !== null && { when_note: time.note }),
    ...(place && {
      place: placeText(place),
      place_id: place.id,
      place_precision: place.precision,
      place_precision_words: place.precisionWords,
      ...(place.feature !== null && { place_feature: place.feature }),
      ...(place.note !== null && { place_note: place.note }),
    }),
    actors: exported.parts.map(({ id, label, role }) => ({ id, name: label, role })),
    issues: exported.issues.map(({ id, label }) => ({ id, label })),
    codes: exported.codes.map(({ code: { scheme, code }, words }) => ({ scheme, code, words })),
    ...(exported.toldBy !== null && { told_by: exported.toldBy }),
    ...(exported.claims.length > 0 && { claims: exported.claims }),
    ...(exported.disputed !== null && { disputed: exported.disputed }),
    evidence: record.evidence.flatMap(({ source, quote }) => (quote ? [{ source, quote }] : [])),
    sources: exported.sources.map(({ source, title, href }) => ({
      id: source.id,
      publisher: source.publisher,
      title,
      published: source.published,
      url: href,
    })),
    link: exported.link,
  };
}
