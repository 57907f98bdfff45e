import { listTransferables } from "../formats/import/importedColumns";
import type { ImportedSet } from "../formats/import/importSession";
import type { EventRecord } from "../model/dossier";
import { listRecords } from "./importText";

const SLUG = /^[a-z0-9-]{1,64}$/;
const UNWANTED = /[\p{Cc}\p{Cs}\ufffd\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const LINK = /^https?:\/\/[^@/]*(?:[/?#]|$)/;
const MOST_ISSUES = 32;
const LONGEST_TITLE = 200;

/** What is wrong with an imported set, whatever file it came of. */
export function listSetFaults(set: ImportedSet): string[] {
  const { columns, report } = set;
  const records = listRecords(set);
  const entries = [...columns.places, ...columns.actors, ...columns.issues];
  return listFalse({
    "each row is taken or rejected": report.accepted + report.rejected === report.rows,
    "columns hold the rows that are taken":
      set.dossier !== undefined || columns.count === report.accepted,
    "the first problems are listed": report.problems.length === Math.min(report.problemCount, 100),
    "what is rejected has a reason": report.rejected === 0 || report.problemCount > 0,
    "problems are told in plain words": report.problems.every(
      ({ found, expected }) => !UNWANTED.test(found) && found.length <= 200 && expected !== "",
    ),
    "issues fit the mask": columns.issues.length <= MOST_ISSUES,
    "buffers are listed once": new Set(listTransferables(columns)).size > 10,
    "ids are of their own": new Set(records.map(({ id }) => id)).size === records.length,
    "ids are slugs": [...records, ...entries].every(({ id }) => SLUG.test(id)),
    "entities have ids of their own": [columns.places, columns.actors, columns.issues].every(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
    ),
    "points are on the earth": columns.places.every(
      ({ point = [0, 0] }) => Math.abs(point[0]) <= 180 && Math.abs(point[1]) <= 90,
    ),
    "records are sound": records.every(isSound),
  });
}

function isSound({ title, span, imported }: EventRecord): boolean {
  const { start, end } = span;
  return (
    title !== "" &&
    title.length <= LONGEST_TITLE &&
    !UNWANTED.test(title + (imported?.note ?? "")) &&
    (start === null || end === null || start <= end) &&
    (imported?.citations ?? []).every(({ url }) => url === undefined || LINK.test(url))
  );
}

function listFalse(claims: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(claims).filter((claim) => !claims[claim]);
}
