import { createColumnFinder, refuseMissing, type ColumnFinder } from "./columnFinder";
import { dayWhen, EXPECTED_DAY, parseIsoDay } from "./importedDates";
import type { ImportedTie } from "./importedRow";
import { findNamedPlace, readNamedPlace } from "./namedPlace";
import { kindOfPlover, ploverCode } from "./ploverKind";
import { readPolecatActors } from "./polecatActors";
import { createRowCells } from "./rowCells";
import type { ReaderContext, ReaderStart } from "./rowReader";
import { nameRow } from "./rowTitle";
import { POLECAT } from "./polecatColumns";

/** How it writes that there is nothing. */
const NOTHING = new Set(["None", "NA"]);
/** Ties between all of one side and all of the other; beyond, a list would make ties of its square. */
const MOST_TIES = 36;

/** Events of POLECAT in PLOVER codes, coded by a program; each side may be several actors. */
export function startPolecatReader(context: ReaderContext): ReaderStart {
  const columns = createColumnFinder(context.header);
  const missing = POLECAT.required.filter((name) => !columns.has(name));
  if (missing.length > 0) return refuseMissing(context.header, missing);
  const at = findColumns(columns);
  const cells = createRowCells(context);
  const told = (column: number): string => {
    const text = cells.name(column);
    return NOTHING.has(text) ? "" : text;
  };

  return {
    ok: true,
    reader: {
      ignored: columns.ignored(),
      read: (row, line) => {
        const shapeProblem = cells.open(row, line);
        if (shapeProblem) return shapeProblem;
        const key = cells.name(at.id);
        if (key === "") cells.refuse(at.id, "an id");
        const day = parseIsoDay(cells.raw(at.date));
        if (day === null) cells.refuse(at.date, EXPECTED_DAY);
        const type = told(at.type);
        if (type === "") cells.refuse(at.type, "an event type, such as CONSULT");
        const code = ploverCode(type, told(at.mode));
        const actors = readPolecatActors(cells, at.actor, NOTHING, "initiator");
        const recipients = readPolecatActors(cells, at.recipient, NOTHING, "target");
        const place = readNamedPlace(cells, at.place, NOTHING);
        const publisher = told(at.source);
        const published = told(at.published);
        return cells.close(() => ({
          line,
          key,
          title: nameRow(
            code,
            [actors, recipients]
              .map((side) => side.map(({ name }) => name).join(", "))
              .filter((names) => names !== ""),
            place?.name,
          ),
          when: dayWhen(day ?? 0),
          kind: kindOfPlover(code),
          category: type,
          actors: [...actors, ...recipients],
          ties: actors
            .flatMap((from) =>
              recipients.slice(0, MOST_TIES).map((to): ImportedTie => ({
                from: from.key,
                to: to.key,
                directed: true,
                role: "target",
              })),
            )
            .slice(0, MOST_TIES),
          ...(place && { place }),
          code: { scheme: "PLOVER", code, label: code },
          citations: publisher === "" ? [] : [{ publisher, ...(published && { published }) }],
          fields: cells.fields(at.fields).filter(({ value }) => !NOTHING.has(value)),
        }));
      },
    },
  };
}

function findColumns({ find }: ColumnFinder) {
  const actor = (side: "Actor" | "Recipient") => ({
    name: find(`${side} Name`),
    raw: find(`${side} Name Raw`),
    country: find(`${side} Country`),
    sectors: find(`${side} Sectors`),
    sector: find(`Primary ${side} Sector`),
  });
  return {
    id: find("Event ID"),
    date: find("Event Date"),
    type: find("Event Type"),
    mode: find("Event Mode"),
    actor: actor("Actor"),
    recipient: actor("Recipient"),
    place: findNamedPlace(find),
    source: find("Source"),
    published: find("Publication Date"),
    fields: [
      find("Intensity", "Event Intensity"),
      find("Quad Code"),
      find("Contexts"),
      find("Placename"),
    ],
  };
}
