import type { ActorKind } from "../../model/vocabulary";
import { isCameoCode, kindOfCameo, labelOfCameoRoot } from "./cameoKind";
import { createColumnFinder, refuseMissing, type ColumnFinder } from "./columnFinder";
import {
  dayWhen,
  EXPECTED_DAY,
  EXPECTED_ORDER,
  parseIsoDay,
  parseNumberedDay,
} from "./importedDates";
import type { ImportedActor } from "./importedRow";
import { findNamedPlace, readNamedPlace } from "./namedPlace";
import { createRowCells, type RowCells } from "./rowCells";
import type { ReaderContext, ReaderStart } from "./rowReader";
import { nameRow } from "./rowTitle";
import { ICEWS } from "./icewsColumns";

/** How it writes that there is nothing. */
const NOTHING = new Set(["NA", "NULL", "None"]);
const ARMED = /\b(?:insurgents?|rebel|separatists?|militia|armed gang)\b/i;
const PEOPLE = /\b(?:general population|civilian|refugees?)\b/i;

/** Events of ICEWS, coded by a program: directed from a source to a target. */
export function startIcewsReader(context: ReaderContext): ReaderStart {
  const columns = createColumnFinder(context.header);
  const missing = ICEWS.required.filter((name) => !columns.has(name));
  if (missing.length > 0) return refuseMissing(context.header, missing);
  const at = findColumns(columns);
  const cells = createRowCells(context);
  const { dateOrder } = context.plan;

  return {
    ok: true,
    reader: {
      ignored: columns.ignored(),
      read: (row, line) => {
        const shapeProblem = cells.open(row, line);
        if (shapeProblem) return shapeProblem;
        const id = cells.name(at.id);
        if (id === "") cells.refuse(at.id, "an id");
        const date = cells.raw(at.date);
        const day = parseIsoDay(date) ?? parseNumberedDay(date, dateOrder);
        if (day === "ambiguous") cells.refuse(at.date, EXPECTED_ORDER);
        else if (day === null) cells.refuse(at.date, EXPECTED_DAY);
        const code = cells.raw(at.code);
        if (!isCameoCode(code)) cells.refuse(at.code, "a code of CAMEO, such as 042");
        const actors = [
          ...readActor(cells, at.source, "initiator"),
          ...readActor(cells, at.target, "target"),
        ];
        const place = readNamedPlace(cells, at.place, NOTHING);
        const label = told(cells.name(at.text)) || labelOfCameoRoot(code);
        const publisher = told(cells.name(at.publisher));
        return cells.close(() => {
          const when = dayWhen(typeof day === "number" ? day : 0);
          const [from, to] = actors;
          return {
            line,
            // An id comes again on other days.
            key: `${id} ${when}`,
            title: nameRow(
              label,
              actors.map(({ name }) => name),
              place?.name,
            ),
            when,
            kind: kindOfCameo(code),
            category: labelOfCameoRoot(code),
            actors,
            ties:
              from && to ? [{ from: from.key, to: to.key, directed: true, role: "target" }] : [],
            ...(place && { place }),
            code: { scheme: "CAMEO", code, label },
            citations: publisher === "" ? [] : [{ publisher }],
            fields: cells.fields(at.fields).filter(({ value }) => told(value) !== ""),
          };
        });
      },
    },
  };
}

function findColumns({ find }: ColumnFinder) {
  const actor = (side: "Source" | "Target") => ({
    name: find(`${side} Name`),
    sectors: find(`${side} Sectors`),
    country: find(`${side} Country`),
  });
  return {
    id: find("Event ID"),
    date: find("Event Date"),
    source: actor("Source"),
    target: actor("Target"),
    text: find("Event Text"),
    code: find("CAMEO Code"),
    publisher: find("Publisher"),
    place: findNamedPlace(find),
    fields: ["Intensity", "Source Sectors", "Target Sectors", "Story ID", "Sentence Number"].map(
      (name) => find(name),
    ),
  };
}

function told(text: string): string {
  return NOTHING.has(text) ? "" : text;
}

function readActor(
  cells: RowCells,
  at: ReturnType<typeof findColumns>["source"],
  role: "initiator" | "target",
): ImportedActor[] {
  const name = told(cells.name(at.name));
  if (name === "") return [];
  const country = told(cells.name(at.country));
  if (name === country) return [{ key: name, name, kind: "state", role }];
  const kind = kindOf(name, cells.raw(at.sectors));
  const partOf = { key: country, name: country, kind: "state" as const };
  return [{ key: `${name} (${country})`, name, kind, role, ...(country !== "" && { partOf }) }];
}

function kindOf(name: string, sectors: string): ActorKind {
  if (/^(?:unidentified|unspecified)\b/i.test(name)) return "unidentified";
  if (ARMED.test(sectors)) return "armed-group";
  return PEOPLE.test(sectors) || name.startsWith("Citizen (") ? "population" : "organisation";
}
