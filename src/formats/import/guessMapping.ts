import { normaliseColumn } from "./columnFinder";
import type { ColumnMapping, DateColumns } from "./columnMapping";
import { parsePoint } from "./importedNumbers";
import { isNumberedDay, parseCompactDay, parseIsoDay, parseNamedDay } from "./importedDates";

/** Words that columns are called by, the likeliest first. */
const NAMES = {
  date: [
    "date",
    "event_date",
    "start_date",
    "start",
    "date_start",
    "day",
    "when",
    "datetime",
    "time",
  ],
  end: ["end_date", "end", "date_end", "until"],
  title: ["title", "headline", "event", "name", "label", "subject"],
  place: ["place", "location", "city", "town", "venue", "where", "site", "country"],
  latitude: ["latitude", "lat", "y"],
  longitude: ["longitude", "lon", "lng", "long", "x"],
  category: ["category", "type", "event_type", "kind", "issue", "topic", "theme", "group", "tag"],
  source: ["source", "publisher", "source_name", "newspaper", "outlet"],
  url: ["url", "link", "source_url", "sourceurl", "href", "web"],
  note: ["note", "notes", "description", "summary", "text", "comment", "comments", "details"],
  id: ["id", "event_id", "identifier", "unique_id", "key"],
} as const;
const ACTOR =
  /^(?:actor|actors|participant|participants|party|side|country|state|from|to|sender|target|recipient|initiator)(?:_?(?:[a-z]|\d{1,2}|name))?$/;
const MOST_ACTOR_COLUMNS = 6;
/** How many of a column's cells must be dates for it to be the date. */
const ENOUGH = 0.5;

/** Which column may hold what, from the header's words and the first rows. Only a proposal. */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): ColumnMapping {
  const names = header.map(normaliseColumn);
  const taken = new Set<number>();
  const take = (words: readonly string[], fits: (column: number) => boolean = () => true) => {
    for (const word of words) {
      const at = names.findIndex(
        (name, index) => name === word && !taken.has(index) && fits(index),
      );
      if (at === -1) continue;
      taken.add(at);
      return at;
    }
    return undefined;
  };
  const holds = (column: number, isOne: (cell: string) => boolean): boolean => {
    const cells = rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
    return cells.length > 0 && cells.filter(isOne).length / cells.length >= ENOUGH;
  };

  const date = guessDate(take, (column) => holds(column, isDate), names.length);
  const longitude = take(NAMES.longitude, (column) => holds(column, isDegrees));
  const latitude = take(NAMES.latitude, (column) => holds(column, isDegrees));
  const url = take(NAMES.url);
  const id = take(NAMES.id);
  const title = take(NAMES.title);
  const category = take(NAMES.category);
  const source = take(NAMES.source);
  const note = take(NAMES.note);
  const place = take(NAMES.place);
  const actors = names.flatMap((name, at) => (ACTOR.test(name) && !taken.has(at) ? [at] : []));
  const listDelimiter = actors.some((column) => holds(column, (cell) => cell.includes(";")))
    ? ";"
    : undefined;
  return {
    date,
    actors: actors.slice(0, MOST_ACTOR_COLUMNS),
    ...(title !== undefined && { title }),
    ...(place !== undefined && { place }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
    ...(category !== undefined && { category }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(note !== undefined && { note }),
    ...(id !== undefined && { id }),
    ...(listDelimiter !== undefined && { listDelimiter }),
  };
}

type Take = (words: readonly string[], fits?: (column: number) => boolean) => number | undefined;

/** By its name, else by its cells, else by its parts. */
function guessDate(
  take: Take,
  holdsDates: (column: number) => boolean,
  count: number,
): DateColumns | null {
  const start = take(NAMES.date, holdsDates);
  if (start !== undefined) {
    const end = take(NAMES.end, holdsDates);
    return { kind: "whole", start, ...(end !== undefined && { end }) };
  }
  const year = take(["year"]);
  if (year !== undefined) {
    const [month, day] = [take(["month"]), take(["day"])];
    return {
      kind: "parts",
      year,
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
    };
  }
  const any = Array.from({ length: count }, (_, at) => at).find(holdsDates);
  return any === undefined ? null : { kind: "whole", start: any };
}

/** As most tables write dates; whatever else a reader of dates may know, a person can say. */
function isDate(cell: string): boolean {
  if (/^\d{4}(?:-\d{2})?$/.test(cell) || isNumberedDay(cell)) return true;
  return [parseIsoDay, parseNamedDay, parseCompactDay].some((parse) => parse(cell) !== null);
}

function isDegrees(cell: string): boolean {
  return parsePoint(cell, "0") !== null || parsePoint("0", cell) !== null;
}
