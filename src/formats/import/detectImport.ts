import type { ImportFormat } from "../../model/importedSet";
import { ACLED, isAcledAggregate } from "./acledColumns";
import { normaliseColumn } from "./columnFinder";
import { askDateOrder } from "./dateQuestions";
import { decodeHead, detectEncoding, HEAD_BYTES } from "./decodeHead";
import type { Detection, DetectionReason } from "./detection";
import { matchSignature, type FormatSignature, type SignatureMatch } from "./formatSignatures";
import { readHeadTables, type HeadTable } from "./headTable";
import { IMPORT_LICENCES } from "./importLicences";
import type { TextEncodingName } from "./importPlan";

const SAMPLE_ROWS = 5;
const SIGNATURES: readonly FormatSignature[] = [ACLED];
/** Where the date stands of which the order may be in doubt. */
const DATE_COLUMNS: Readonly<Partial<Record<ImportFormat, string>>> = { acled: "event_date" };

/**
 * What a file is, from its first bytes (at most HEAD_BYTES) and never from its name alone. Total: any
 * bytes give a detection.
 */
export function detectImport(head: Uint8Array, _fileName: string): Detection {
  const encoding = detectEncoding(head);
  if (head.length === 0) return refuse(encoding, { kind: "empty" });
  if (isZip(head)) return refuse(encoding, { kind: "refused", why: "spreadsheet" });
  const text = decodeHead(head, encoding);
  if (text.includes("\0")) return refuse(encoding, { kind: "not-text" });
  if (text.trim() === "") return refuse(encoding, { kind: "empty" });
  if (/^\s*[{[]/.test(text)) return refuse(encoding, { kind: "refused", why: "json" });
  return detectTable(readHeadTables(text, head.length < HEAD_BYTES), encoding);
}

function detectTable(tables: readonly HeadTable[], encoding: TextEncodingName): Detection {
  const [known] = tables
    .flatMap((table) => matchTable(table))
    .sort((a, b) => b.match.found / b.match.of - a.match.found / a.match.of);
  if (known) return describeKnown(known, encoding);
  const isAggregate = tables.some(({ rows }) => isAcledAggregate(namesOf(rows[0] ?? [])));
  return refuse(
    encoding,
    isAggregate ? { kind: "refused", why: "acled-aggregated" } : { kind: "no-table" },
  );
}

interface KnownTable {
  table: HeadTable;
  match: SignatureMatch;
}

function matchTable(table: HeadTable): KnownTable[] {
  const [header = []] = table.rows;
  const matches = SIGNATURES.flatMap((signature) => matchSignature(signature, header) ?? []);
  return matches.map((match) => ({ table, match }));
}

function describeKnown({ table, match }: KnownTable, encoding: TextEncodingName): Detection {
  const [header = [], ...rows] = table.rows;
  const { format, found, of, missing } = match;
  const dateName = normaliseColumn(DATE_COLUMNS[format] ?? "");
  const dateColumn = header.findIndex((name) => normaliseColumn(name) === dateName);
  return {
    format,
    reasons: [{ kind: "columns", found, of, missing }],
    encoding,
    delimiter: table.delimiter,
    hasHeader: true,
    header,
    sample: rows.slice(0, SAMPLE_ROWS),
    questions: askDateOrder(header, rows, dateColumn),
    licence: IMPORT_LICENCES[format],
  };
}

function namesOf(header: readonly string[]): ReadonlySet<string> {
  return new Set(header.map(normaliseColumn));
}

function refuse(encoding: TextEncodingName, reason: DetectionReason): Detection {
  return {
    format: null,
    reasons: [reason],
    encoding,
    delimiter: null,
    hasHeader: false,
    header: null,
    sample: [],
    questions: [],
    licence: IMPORT_LICENCES.mapped,
  };
}

/** Workbooks are ZIP files. */
function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}
