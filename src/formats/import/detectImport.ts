import { decodeHead, detectEncoding, HEAD_BYTES } from "./decodeHead";
import type { Detection, DetectionReason } from "./detection";
import { detectJson } from "./detectJson";
import { detectTable } from "./detectTable";
import { readHeadTables } from "./headTable";
import { IMPORT_LICENCES } from "./importLicences";
import type { TextEncodingName } from "./importPlan";

const CHARACTERS_PER_NUL = 1_000;

/**
 * What a file is, from its first bytes (at most HEAD_BYTES) and never from its name alone. Total: any
 * bytes give a detection.
 */
export function detectImport(head: Uint8Array, _fileName: string): Detection {
  const encoding = detectEncoding(head);
  if (head.length === 0) return refuse(encoding, { kind: "empty" });
  if (isZip(head)) return refuse(encoding, { kind: "refused", why: "spreadsheet" });
  const text = decodeHead(head, encoding);
  if (isBinary(text)) return refuse(encoding, { kind: "not-text" });
  if (text.trim() === "") return refuse(encoding, { kind: "empty" });
  const detected = /^\s*[{[]/.test(text)
    ? detectJson(text)
    : detectTable(readHeadTables(text, head.length < HEAD_BYTES));
  return "kind" in detected ? refuse(encoding, detected) : { ...detected, encoding };
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

/** A stray NUL may stand in a text, but no more than one in so many characters. */
function isBinary(text: string): boolean {
  return (text.split("\0").length - 1) * CHARACTERS_PER_NUL > text.length;
}

/** Workbooks are ZIP files. */
function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}
