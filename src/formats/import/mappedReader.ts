import { citeAddress } from "./citeAddress";
import type { ColumnMapping } from "./columnMapping";
import { createColumnFinder } from "./columnFinder";
import { parseWebLink } from "./webLink";
import type { ImportedCitation } from "../../model/importedFacts";
import { readMappedWhen } from "./mappedDates";
import { parsePoint } from "./importedNumbers";
import type { ImportedActor, ImportedPlace, ImportedTie } from "./importedRow";
import { createRowCells, type RowCells } from "./rowCells";
import type { ReaderContext, ReaderStart } from "./rowReader";
import { nameRow } from "./rowTitle";

const NO_COLUMN = -1;
const MOST_ACTORS = 30;
/** All pairs of so many actors are ties; of more, no table says who had to do with whom. */
const MOST_TIED = 5;

/** Rows of any table whose columns the reader of the file named. What kind of thing happened it cannot say. */
export function startMappedReader(context: ReaderContext): ReaderStart {
  const { header, plan } = context;
  const mapping: ColumnMapping = plan.mapping ?? { date: null, actors: [] };
  if (mapping.date === null) {
    const found = header.join(", ");
    return {
      ok: false,
      refusal: { line: 1, column: null, field: "", found, expected: "a column with the date" },
    };
  }
  const { date } = mapping;
  const cells = createRowCells(context);

  return {
    ok: true,
    reader: {
      ignored: listIgnored(header, mapping),
      read: (row, line) => {
        const shapeProblem = cells.open(row, line);
        if (shapeProblem) return shapeProblem;
        const when = readMappedWhen(cells, date, plan.dateOrder);
        const actors = readActors(cells, mapping);
        const place = readPlace(cells, mapping);
        const category = cells.name(mapping.category ?? NO_COLUMN);
        const note = cells.note(mapping.note ?? NO_COLUMN);
        const title =
          nameRow(cells.name(mapping.title ?? NO_COLUMN), []) ||
          nameRow(
            category,
            actors.map(({ name }) => name),
            place?.name,
          ) ||
          nameRow(note, []);
        if (title === "") {
          cells.refuse(mapping.title ?? 0, "a title, a category, an actor, a place or a note");
        }
        return cells.close(() => ({
          line,
          key: cells.name(mapping.id ?? NO_COLUMN),
          title,
          ...(note !== "" && { note }),
          when,
          kind: "other",
          category,
          actors,
          ties: tieAll(actors),
          ...(place && { place }),
          citations: readCitations(cells, mapping, context),
        }));
      },
    },
  };
}

function listIgnored(header: readonly string[], mapping: ColumnMapping): string[] {
  const { date, actors, listDelimiter: _listDelimiter, ...single } = mapping;
  const { kind: _kind, ...dateColumns } = date ?? { kind: "whole" };
  const used = new Set([...Object.values(single), ...Object.values(dateColumns), ...actors]);
  return createColumnFinder(header)
    .ignored()
    .filter((name) => !used.has(header.indexOf(name)));
}

function readActors(cells: RowCells, { actors, listDelimiter }: ColumnMapping): ImportedActor[] {
  const names = actors.flatMap((column) =>
    listDelimiter ? cells.note(column).split(listDelimiter) : [cells.name(column)],
  );
  const distinct = new Set(names.map((name) => name.trim().slice(0, 200)));
  distinct.delete("");
  return [...distinct]
    .slice(0, MOST_ACTORS)
    .map((name) => ({ key: name, name, kind: "organisation", role: "participant" }));
}

function tieAll(actors: readonly ImportedActor[]): ImportedTie[] {
  if (actors.length > MOST_TIED) return [];
  return actors.flatMap(({ key: from }, at) =>
    actors
      .slice(at + 1)
      .map(({ key: to }): ImportedTie => ({ from, to, directed: false, role: "counterpart" })),
  );
}

/** A name with a point is as fine as a town; of one without a point nothing finer than a country is known. */
function readPlace(cells: RowCells, mapping: ColumnMapping): ImportedPlace | null {
  const latitudeColumn = mapping.latitude ?? NO_COLUMN;
  const longitude = cells.raw(mapping.longitude ?? NO_COLUMN);
  const latitude = cells.raw(latitudeColumn);
  const point = parsePoint(longitude, latitude);
  if (!point && (longitude !== "" || latitude !== "")) {
    cells.refuse(latitudeColumn, "latitude and longitude in degrees");
  }
  const name = cells.name(mapping.place ?? NO_COLUMN) || (point ? `${latitude}, ${longitude}` : "");
  if (name === "") return null;
  if (!point) return { name, kind: "region", within: [], precision: "country" };
  return { name, kind: "site", within: [], precision: "town", point };
}

function readCitations(
  cells: RowCells,
  mapping: ColumnMapping,
  { note }: ReaderContext,
): ImportedCitation[] {
  const publisher = cells.name(mapping.source ?? NO_COLUMN);
  const address = cells.raw(mapping.url ?? NO_COLUMN);
  const url = parseWebLink(address);
  if (publisher === "" || url === null) {
    return [
      ...(publisher === "" ? [] : citeAddress(publisher, note)),
      ...citeAddress(address, note),
    ];
  }
  return [{ publisher, url }];
}
