import { createColumnFinder, refuseMissing, type ColumnFinder } from "./columnFinder";
import { dayWhen, daysWhen, EXPECTED_DAY, monthWhen, parseIsoDay } from "./importedDates";
import { parseCount } from "./importedNumbers";
import type { ImportedActor } from "./importedRow";
import { createRowCells, type RowCells } from "./rowCells";
import type { ReaderContext, ReaderStart } from "./rowReader";
import { nameRow } from "./rowTitle";
import { readUcdpPlace } from "./ucdpPlace";
import { readUcdpSources } from "./ucdpSources";
import { UCDP } from "./ucdpColumns";

/** As the codebook calls its three types. */
const TYPES: Readonly<Record<string, string>> = {
  "1": "State-based conflict",
  "2": "Non-state conflict",
  "3": "One-sided violence",
};
const FIELDS = [
  "conflict_name",
  "dyad_name",
  "event_clarity",
  "deaths_a",
  "deaths_b",
  "deaths_civilians",
  "deaths_unknown",
  "where_description",
];

/** Events of UCDP GED: deaths by organised violence. Only one-sided violence says who did it to whom. */
export function startUcdpReader(context: ReaderContext): ReaderStart {
  const columns = createColumnFinder(context.header);
  const missing = UCDP.required.filter((name) => !columns.has(name));
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
        const key = cells.name(at.id);
        if (key === "") cells.refuse(at.id, "an id");
        const code = cells.raw(at.type);
        const type = Object.hasOwn(TYPES, code) ? TYPES[code] : undefined;
        if (type === undefined) cells.refuse(at.type, "1, 2 or 3");
        const when = readWhen(cells, at);
        const actors = readActors(cells, at, code);
        const place = readUcdpPlace(cells, at.place);
        const [best, low, high] = [at.best, at.low, at.high].map((index) =>
          readDeaths(cells, index),
        );
        return cells.close(() => {
          const [from, to] = actors;
          const isOneSided = code === "3";
          return {
            line,
            key,
            title: nameRow(
              type ?? "",
              actors.map(({ name }) => name),
              place?.name,
            ),
            when,
            kind: "attack",
            category: type ?? "",
            actors,
            ties:
              from && to
                ? [
                    {
                      from: from.key,
                      to: to.key,
                      directed: isOneSided,
                      role: isOneSided ? "target" : "counterpart",
                    },
                  ]
                : [],
            ...(place && { place }),
            code: { scheme: "UCDP", code, ...(type !== undefined && { label: type }) },
            citations: readUcdpSources(cells, at.sources),
            ...(typeof best === "number" && {
              fatalities: {
                best,
                ...(typeof low === "number" && { low }),
                ...(typeof high === "number" && { high }),
              },
            }),
            fields: cells.fields(at.fields),
          };
        });
      },
    },
  };
}

type Columns = ReturnType<typeof findColumns>;

function findColumns({ find }: ColumnFinder) {
  return {
    id: find("id"),
    type: find("type_of_violence"),
    sides: [
      { name: find("side_a"), state: find("gwnoa") },
      { name: find("side_b"), state: find("gwnob") },
    ],
    datePrecision: find("date_prec"),
    start: find("date_start"),
    end: find("date_end"),
    place: {
      precision: find("where_prec"),
      name: find("where_coordinates"),
      district: find("adm_2"),
      province: find("adm_1"),
      country: find("country"),
      latitude: find("latitude"),
      longitude: find("longitude"),
    },
    sources: {
      article: find("source_article"),
      office: find("source_office"),
      date: find("source_date"),
      headline: find("source_headline"),
    },
    best: find("best", "best_est"),
    low: find("low", "low_est"),
    high: find("high", "high_est"),
    fields: FIELDS.map((name) => find(name)),
  };
}

/** Precision 1 is a day, 2 and 3 lie between the two days, 4 is a month, 5 a year. */
function readWhen(cells: RowCells, at: Columns): string {
  const start = parseIsoDay(cells.raw(at.start));
  const endText = cells.raw(at.end);
  const end = endText === "" ? start : parseIsoDay(endText);
  if (start === null) cells.refuse(at.start, EXPECTED_DAY);
  if (end === null && endText !== "") cells.refuse(at.end, EXPECTED_DAY);
  if (start === null || end === null) return "";
  if (end < start) cells.refuse(at.end, "a day that does not come before date_start");
  const precision = cells.raw(at.datePrecision);
  if (!/^[1-5]$/.test(precision)) cells.refuse(at.datePrecision, "a number from 1 to 5");
  const [month, lastMonth] = [monthWhen(start), monthWhen(end)];
  const [year, lastYear] = [month.slice(0, 4), lastMonth.slice(0, 4)];
  if (precision === "4") return month === lastMonth ? month : `${month}/${lastMonth}`;
  if (precision === "5") return year === lastYear ? year : `${year}/${lastYear}`;
  return start === end ? dayWhen(start) : daysWhen(start, end);
}

/** A side with a number of the list of states is one; "Civilians" are who one-sided violence is against. */
function readActors(cells: RowCells, at: Columns, type: string): ImportedActor[] {
  return at.sides.flatMap(({ name: column, state }, index): ImportedActor[] => {
    const name = cells.name(column);
    if (name === "") return [];
    const isState = cells.raw(state) !== "";
    const isCivilians = name === "Civilians";
    const kind = isState ? "state" : isCivilians ? "population" : "armed-group";
    const oneSidedRole = index === 0 ? "attacker" : "victim";
    return [{ key: name, name, kind, role: type === "3" ? oneSidedRole : "participant" }];
  });
}

function readDeaths(cells: RowCells, index: number): number | null {
  const text = cells.raw(index);
  if (text === "") return null;
  const count = parseCount(text);
  if (count === null) cells.refuse(index, "a whole number");
  return count;
}
