import type { EventRecord } from "../../model/dossier";
import type { ImportedCitation, ImportedFacts, ImportedField } from "../../model/importedFacts";
import { cutToLength } from "../../model/plainText";
import { EVENT_KINDS, PARTICIPANT_ROLES, TIE_ROLES } from "../../model/vocabulary";
import type { ImportedColumns } from "./importedColumns";
import { readText, type TextColumn } from "./textColumn";

/** Id of the one source of an imported set: the file itself. */
export const FILE_SOURCE = "file";

const LONGEST_LABEL = 24;

/** One accepted row as a record; throws RangeError outside 0 … count - 1. */
export function materialiseImportedRecord(columns: ImportedColumns, row: number): EventRecord {
  const span = columns.spans[columns.span[row] ?? -1];
  if (!span) throw new RangeError(`no record in row ${row}`);
  const title = readText(columns.title, row);
  const issue = columns.issues[columns.issue[row] ?? -1]?.id;
  const place = columns.places[columns.place[row] ?? -1]?.id;
  const code = columns.codes[columns.code[row] ?? -1];
  const bareCode = code && { scheme: code.scheme, code: code.code };
  return {
    type: "event",
    id: readText(columns.id, row),
    title,
    shortLabel: labelOf(code?.label ?? title),
    layer: "article",
    summary: title,
    kind: EVENT_KINDS[columns.kind[row] ?? -1] ?? "other",
    when: span.edtf,
    span,
    ownTime: true,
    ...(place !== undefined && { place }),
    issues: issue === undefined ? [] : [issue],
    voice: "reported",
    ...(bareCode && { code: bareCode }),
    participants: listParticipants(columns, row),
    ties: listTies(columns, row, bareCode),
    evidence: [{ source: FILE_SOURCE }],
    imported: describeRow(columns, row, code?.label),
  };
}

function labelOf(text: string): string {
  return text.length > LONGEST_LABEL ? `${cutToLength(text, LONGEST_LABEL - 1)}…` : text;
}

function listParticipants(
  { participants, actors }: ImportedColumns,
  row: number,
): EventRecord["participants"] {
  return indicesOf(participants.offsets, row).flatMap((at) => {
    const actor = actors[participants.values[at] ?? -1]?.id;
    const role = PARTICIPANT_ROLES[participants.roles[at] ?? -1];
    return actor !== undefined && role ? [{ actor, role }] : [];
  });
}

/** A tie of two sides carries the row's code; others say nothing that a code could be about. */
function listTies(
  { ties, actors }: ImportedColumns,
  row: number,
  code: EventRecord["code"],
): EventRecord["ties"] {
  return indicesOf(ties.offsets, row).flatMap((at) => {
    const [from, to] = [actors[ties.from[at] ?? -1]?.id, actors[ties.to[at] ?? -1]?.id];
    const role = TIE_ROLES[ties.roles[at] ?? -1];
    if (from === undefined || to === undefined || !role) return [];
    const isCoded = code && (role === "target" || role === "counterpart");
    return [{ from, to, directed: ties.directed[at] === 1, role, ...(isCoded && { code }) }];
  });
}

function describeRow(
  columns: ImportedColumns,
  row: number,
  codeLabel: string | undefined,
): ImportedFacts {
  const note = readText(columns.note, row);
  const first = columns.repeats[row] ?? -1;
  const fatalities = readFatalities(columns, row);
  return {
    key: readText(columns.key, row),
    line: columns.line[row] ?? 0,
    ...(note !== "" && { note }),
    citations: listCitations(columns, row),
    ...(fatalities && { fatalities }),
    ...(codeLabel !== undefined && { codeLabel }),
    ...(first >= 0 && { repeats: readText(columns.id, first) }),
    fields: listFields(columns, row),
  };
}

function readFatalities({ fatalities }: ImportedColumns, row: number): ImportedFacts["fatalities"] {
  const read = (column: Int32Array) => column[row] ?? -1;
  const [best, low, high] = [read(fatalities.best), read(fatalities.low), read(fatalities.high)];
  if (best < 0) return undefined;
  return { best, ...(low >= 0 && { low }), ...(high >= 0 && { high }) };
}

function listFields({ fields, fieldNames }: ImportedColumns, row: number): ImportedField[] {
  return indicesOf(fields.offsets, row).map((at) => ({
    name: fieldNames[fields.names[at] ?? -1] ?? "",
    value: readText(fields.values, at),
  }));
}

function listCitations({ citations }: ImportedColumns, row: number): ImportedCitation[] {
  const read = (column: TextColumn, at: number) => readText(column, at) || undefined;
  return indicesOf(citations.offsets, row).map((at) => {
    const [title, url, published] = [
      read(citations.title, at),
      read(citations.url, at),
      read(citations.published, at),
    ];
    return {
      publisher: readText(citations.publisher, at),
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    };
  });
}

function indicesOf(offsets: Uint32Array, row: number): number[] {
  const from = offsets[row] ?? 0;
  const to = offsets[row + 1] ?? from;
  return Array.from({ length: to - from }, (_, at) => from + at);
}
