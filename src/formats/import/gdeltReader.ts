import { formatCalendarDay, toUtcDate, type CalendarDay } from "../../model/calendarDay";
import { isCameoCode, kindOfCameo, labelOfCameo, labelOfCameoRoot } from "./cameoKind";
import { citeAddress } from "./citeAddress";
import { createColumnFinder, refuseMissing, type ColumnFinder } from "./columnFinder";
import { dayWhen, parseCompactDay } from "./importedDates";
import { readGdeltPlace } from "./gdeltPlace";
import type { ImportedActor } from "./importedRow";
import { createRowCells, type RowCells } from "./rowCells";
import type { ReaderContext, ReaderStart } from "./rowReader";
import { nameRow } from "./rowTitle";
import { kindOfSector } from "./sectorKind";

const REQUIRED = ["GLOBALEVENTID", "SQLDATE", "EventCode", "QuadClass"];
const FIELDS = [
  "QuadClass",
  "GoldsteinScale",
  "IsRootEvent",
  "NumMentions",
  "NumSources",
  "NumArticles",
  "AvgTone",
];

/**
 * Events of GDELT 1.0 and 2.0, coded by a program. The quad class is the file's, since it does not follow
 * from the code; the code is text, since 010 and 10 differ.
 */
export function startGdeltReader(context: ReaderContext): ReaderStart {
  const columns = createColumnFinder(context.header);
  const missing = REQUIRED.filter((name) => !columns.has(name));
  if (missing.length > 0) return refuseMissing(context.header, missing);
  const at = findColumns(columns);
  const cells = createRowCells(context);

  return {
    ok: true,
    reader: {
      ignored: columns.ignored(),
      read: (row, line) => {
        const shapeProblem = cells.open(row, line);
        if (shapeProblem) return shapeProblem;
        const key = cells.raw(at.id);
        const code = cells.raw(at.code);
        const day = parseCompactDay(cells.raw(at.date));
        if (!/^\d{1,20}$/.test(key)) cells.refuse(at.id, "a number");
        if (!isCameoCode(code)) cells.refuse(at.code, "a code of CAMEO, such as 042");
        if (!/^[1-4]$/.test(cells.raw(at.quad))) cells.refuse(at.quad, "1, 2, 3 or 4");
        if (day === null) cells.refuse(at.date, "a day of the calendar, such as 20230216");
        const actors = at.actors.flatMap((columnsOf, index) =>
          readActor(cells, columnsOf, index === 0 ? "initiator" : "target"),
        );
        const place = readGdeltPlace(cells, at.place);
        const citations = citeAddress(cells.raw(at.url), context.note);
        return cells.close(() => {
          if (isDoubtful(day ?? 0, cells.raw(at.added))) context.note("doubtful-day");
          const [from, to] = actors;
          const url = citations[0]?.url;
          return {
            line,
            key,
            title: nameRow(
              labelOfCameo(code),
              actors.map(({ name }) => name),
              place?.name,
            ),
            when: dayWhen(day ?? 0, true),
            kind: kindOfCameo(code),
            category: labelOfCameoRoot(code),
            actors,
            ties:
              from && to ? [{ from: from.key, to: to.key, directed: true, role: "target" }] : [],
            ...(place && { place }),
            code: { scheme: "CAMEO", code, label: labelOfCameo(code) },
            citations,
            ...(url !== undefined && {
              repeats: [url, code, day, from?.key, to?.key].join("\u001f"),
            }),
            fields: cells.fields(at.fields),
          };
        });
      },
    },
  };
}

function findColumns({ find }: ColumnFinder) {
  const actor = (number: 1 | 2) => ({
    code: find(`Actor${number}Code`),
    name: find(`Actor${number}Name`),
    country: find(`Actor${number}CountryCode`),
    type: find(`Actor${number}Type1Code`),
  });
  return {
    id: find("GLOBALEVENTID"),
    date: find("SQLDATE"),
    code: find("EventCode"),
    quad: find("QuadClass"),
    actors: [actor(1), actor(2)],
    place: {
      type: find("ActionGeo_Type"),
      name: find("ActionGeo_FullName"),
      latitude: find("ActionGeo_Lat"),
      longitude: find("ActionGeo_Long"),
    },
    added: find("DATEADDED"),
    url: find("SOURCEURL"),
    fields: FIELDS.map((name) => find(name)),
  };
}

/** Codes are told in blocks of three letters, the country's first; a country's alone is the state. */
function readActor(
  cells: RowCells,
  at: ReturnType<typeof findColumns>["actors"][number],
  role: "initiator" | "target",
): ImportedActor[] {
  const code = cells.name(at.code);
  if (code === "") return [];
  const country = cells.name(at.country);
  const name = cells.name(at.name) || code;
  if (code === country) return [{ key: code, name, kind: "state", role }];
  const kind = kindOfSector(cells.raw(at.type));
  const partOf = { key: country, name: country, kind: "state" as const };
  return [{ key: code, name, kind, role, ...(country !== "" && { partOf }) }];
}

/** Exactly a year or a month before it was taken in: a relative date of the text that went wrong. */
function isDoubtful(day: CalendarDay, added: string): boolean {
  const addedOn = parseCompactDay(added.slice(0, 8));
  if (addedOn === null || addedOn === day) return false;
  const [date, addedDate] = [toUtcDate(day), toUtcDate(addedOn)];
  if (date.getUTCDate() !== addedDate.getUTCDate()) return false;
  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  const apart = months(formatCalendarDay(addedOn)) - months(formatCalendarDay(day));
  return apart === 1 || apart === 12;
}
