import type { ActorKind, EventKind } from "../../model/vocabulary";
import { createColumnFinder, refuseMissing, type ColumnFinder } from "./columnFinder";
import {
  dayWhen,
  daysWhen,
  EXPECTED_DAY,
  EXPECTED_ORDER,
  monthWhen,
  parseIsoDay,
  parseNamedDay,
  parseNumberedDay,
} from "./importedDates";
import { parseCount, parsePoint } from "./importedNumbers";
import type { ImportedActor, ImportedArea, ImportedPlace, ImportedTie } from "./importedRow";
import { createRowCells, type RowCells } from "./rowCells";
import type { ReaderContext, ReaderStart } from "./rowReader";
import { nameRow } from "./rowTitle";

/** Of the 31 columns, those without which a row is no event of theirs. */
export const ACLED_REQUIRED = ["event_id_cnty", "event_date", "event_type", "actor1"] as const;

const KINDS: ReadonlyMap<string, EventKind> = new Map<string, EventKind>([
  ["battles", "attack"],
  ["violence against civilians", "attack"],
  ["protests", "protest"],
  ["riots", "protest"],
  ["air/drone strike", "strike"],
  ["shelling/artillery/missile attack", "strike"],
  ["agreement", "agreement"],
]);

/** By the digit of older files and the words of newer ones. */
const ACTOR_KINDS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ["1", "organisation"],
  ["state forces", "organisation"],
  ["2", "armed-group"],
  ["rebel group", "armed-group"],
  ["rebel groups", "armed-group"],
  ["rebel forces", "armed-group"],
  ["3", "armed-group"],
  ["political militia", "armed-group"],
  ["political militias", "armed-group"],
  ["4", "armed-group"],
  ["identity militia", "armed-group"],
  ["identity militias", "armed-group"],
  ["5", "population"],
  ["rioters", "population"],
  ["6", "population"],
  ["protesters", "population"],
  ["7", "population"],
  ["civilians", "population"],
]);
const STATE_FORCES = ["1", "state forces"];
const FORCES_OF = /^(?:Military|Police) Forces of ([^()]{1,80}) \(\d{4}/;

/** Events of ACLED: its two actors carry no direction, and its notes are its own prose. */
export function startAcledReader(context: ReaderContext): ReaderStart {
  const columns = createColumnFinder(context.header);
  const missing = ACLED_REQUIRED.filter((name) => !columns.has(name));
  if (missing.length > 0) return refuseMissing(context.header, missing);
  const at = findColumns(columns);
  const cells = createRowCells(context);
  const { dateOrder } = context.plan;

  const readWhen = (): string => {
    const text = cells.raw(at.date);
    const day = parseNamedDay(text) ?? parseIsoDay(text) ?? parseNumberedDay(text, dateOrder);
    if (day === "ambiguous") cells.refuse(at.date, EXPECTED_ORDER);
    else if (day === null) cells.refuse(at.date, EXPECTED_DAY);
    if (day === null || day === "ambiguous") return "";
    const precision = at.timePrecision === -1 ? "1" : cells.raw(at.timePrecision);
    if (precision === "1") return dayWhen(day);
    if (precision === "2") return daysWhen(day - 3, day + 3, true);
    if (precision === "3") return monthWhen(day, true);
    cells.refuse(at.timePrecision, "1, 2 or 3");
    return "";
  };

  return {
    ok: true,
    reader: {
      ignored: columns.ignored(),
      read: (row, line) => {
        const shapeProblem = cells.open(row, line);
        if (shapeProblem) return shapeProblem;
        const key = cells.name(at.id);
        const when = readWhen();
        const type = cells.name(at.type);
        const subType = cells.name(at.subType);
        const place = readPlace(cells, at);
        const { actors, ties } = readActors(cells, at);
        if (key === "") cells.refuse(at.id, "an id, such as PAK75810");
        if (type === "") cells.refuse(at.type, "an event type, such as Battles");
        const fatalities = readFatalities(cells, at);
        const note = cells.note(at.notes);
        return cells.close(() => ({
          line,
          key,
          title: nameRow(subType || type, listSides(actors), place?.name),
          ...(note !== "" && { note }),
          when,
          kind: KINDS.get(subType.toLowerCase()) ?? KINDS.get(type.toLowerCase()) ?? "other",
          category: type,
          actors,
          ties,
          ...(place && { place }),
          code: { scheme: "ACLED", code: codeOf(type, subType), label: subType || type },
          citations: splitList(cells.note(at.source)).map((publisher) => ({ publisher })),
          ...(fatalities !== null && { fatalities: { best: fatalities } }),
          fields: cells.fields(at.fields),
        }));
      },
    },
  };
}

type Columns = ReturnType<typeof findColumns>;

function findColumns({ find }: ColumnFinder) {
  return {
    id: find("event_id_cnty"),
    date: find("event_date"),
    timePrecision: find("time_precision"),
    type: find("event_type"),
    subType: find("sub_event_type"),
    actors: [
      { name: find("actor1"), inter: find("inter1"), allies: find("assoc_actor_1") },
      { name: find("actor2"), inter: find("inter2"), allies: find("assoc_actor_2") },
    ],
    country: find("country"),
    admin: [find("admin3"), find("admin2"), find("admin1")],
    location: find("location"),
    latitude: find("latitude"),
    longitude: find("longitude"),
    geoPrecision: find("geo_precision"),
    source: find("source"),
    notes: find("notes"),
    fatalities: find("fatalities"),
    fields: ["disorder_type", "interaction", "civilian_targeting", "source_scale", "tags"].map(
      (name) => find(name),
    ),
  };
}

/** BATTLES/ARMED-CLASH: their types have names and no codes. */
function codeOf(type: string, subType: string): string {
  return [type, subType]
    .filter((name) => name !== "")
    .map((name) => name.toUpperCase().replace(/[^A-Z0-9/]+/g, "-"))
    .join("/")
    .slice(0, 64);
}

function readActors(
  cells: RowCells,
  at: Columns,
): { actors: ImportedActor[]; ties: ImportedTie[] } {
  const actors: ImportedActor[] = [];
  const main: string[] = [];
  for (const { name, inter } of at.actors) {
    const actor = cells.name(name);
    if (actor === "") continue;
    main.push(actor);
    actors.push(describeActor(actor, cells.raw(inter).toLowerCase()));
  }
  for (const { allies } of at.actors) {
    for (const name of splitList(cells.note(allies))) {
      actors.push({ key: name, name, kind: "organisation", role: "mentioned" });
    }
  }
  const [from, to] = main;
  if (from === undefined || to === undefined) return { actors, ties: [] };
  return { actors, ties: [{ from, to, directed: false, role: "counterpart" }] };
}

function describeActor(name: string, inter: string): ImportedActor {
  const kind = name.startsWith("Unidentified ")
    ? "unidentified"
    : (ACTOR_KINDS.get(inter) ?? "organisation");
  const state = STATE_FORCES.includes(inter) ? FORCES_OF.exec(name)?.[1] : undefined;
  return {
    key: name,
    name,
    kind,
    role: "participant",
    ...(state !== undefined && { partOf: { key: `state ${state}`, name: state, kind: "state" } }),
  };
}

/** Geo-precision 1 is the town itself, 2 a part of a region around the point, 3 a larger region. */
function readPlace(cells: RowCells, at: Columns): ImportedPlace | null {
  const country = cells.name(at.country);
  const [admin3 = "", admin2 = "", admin1 = ""] = at.admin.map((index) => cells.name(index));
  const name = cells.name(at.location) || admin3 || admin2 || admin1 || country;
  if (name === "") return null;
  const [longitude, latitude] = [cells.raw(at.longitude), cells.raw(at.latitude)];
  const point = parsePoint(longitude, latitude);
  if (!point && (longitude !== "" || latitude !== "")) {
    cells.refuse(at.latitude, "latitude and longitude in degrees");
  }
  const within: ImportedArea[] = [
    { name: admin3, kind: "region" as const },
    { name: admin2, kind: "region" as const },
    { name: admin1, kind: "province" as const },
    { name: country, kind: "country" as const },
  ].filter((area) => area.name !== "" && area.name !== name);
  const precision = at.geoPrecision === -1 ? "1" : cells.raw(at.geoPrecision);
  if (precision === "1") {
    return { name, kind: "town", within, precision: "town", ...(point && { point }) };
  }
  if (precision === "2") {
    return { name, kind: "region", within, precision: "district", ...(point && { point }) };
  }
  if (precision !== "3") cells.refuse(at.geoPrecision, "1, 2 or 3");
  return { name, kind: "province", within, precision: "province", ...(point && { point }) };
}

function readFatalities(cells: RowCells, at: Columns): number | null {
  const text = cells.raw(at.fatalities);
  if (text === "") return null;
  const count = parseCount(text);
  if (count === null) cells.refuse(at.fatalities, "a whole number");
  return count;
}

function listSides(actors: readonly ImportedActor[]): string[] {
  return actors.filter(({ role }) => role === "participant").map(({ name }) => name);
}

/** Names parted by semicolons. */
function splitList(text: string): string[] {
  return text
    .split(";")
    .map((name) => name.trim().slice(0, 200))
    .filter((name) => name !== "");
}
