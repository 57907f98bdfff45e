import type { Actor, Dossier, EventRecord, Issue, Place, Source } from "../../model/dossier";
import { importedSetId, type ImportedOrigin } from "../../model/importedSet";
import { cleanText, cutToLength } from "../../model/plainText";
import type { ImportedColumns } from "./importedColumns";
import { FILE_SOURCE } from "./importedRecord";
import { PROVIDERS } from "./providers";

const LONGEST_SHORT_NAME = 28;
const LONGEST_NAME = 200;

/** A dossier around events of an imported set: all its actors, places and issues, and the file as its one source. */
export function compileImportedDossier(
  columns: ImportedColumns,
  origin: ImportedOrigin,
  events: EventRecord[],
): Dossier {
  const name = cutToLength(cleanText(origin.fileName), LONGEST_NAME) || origin.format;
  return {
    schemaVersion: 1,
    id: importedSetId(origin.sha256),
    title: name,
    subject: name,
    headline: name,
    dateline: origin.importedOn,
    summary: origin.attribution ?? name,
    leadSource: FILE_SOURCE,
    layers: [{ id: "article", label: name }],
    coders: [PROVIDERS[origin.format]?.name ?? name],
    licence: origin.attribution ?? name,
    corrections: [],
    sources: [describeFile(origin, name)],
    actors: listActors(columns),
    places: listPlaces(columns),
    issues: columns.issues.map(({ id, label, colour }): Issue => ({
      id,
      label,
      description: label,
      colour,
    })),
    events,
    positions: [],
    terms: [],
    story: [],
    quotesVerified: true,
    imported: origin,
  };
}

/** A dossier that a reader brought along, under an id that no shipped one can have. */
export function adoptDossier(dossier: Dossier, origin: ImportedOrigin): Dossier {
  return { ...dossier, id: importedSetId(origin.sha256), imported: origin };
}

/** Its address is the provider's, empty where there is none. */
function describeFile(origin: ImportedOrigin, name: string): Source {
  const provider = PROVIDERS[origin.format];
  return {
    id: FILE_SOURCE,
    publisher: provider?.name ?? name,
    country: null,
    title: name,
    url: provider?.url ?? "",
    published: null,
    genre: "dataset",
    language: null,
    layer: "article",
    redistributable: origin.redistributable,
    ...(origin.attribution !== null && { credit: origin.attribution }),
  };
}

function listActors({ actors }: ImportedColumns): Actor[] {
  return actors.map(({ id, name, kind, partOf }): Actor => {
    const whole = actors[partOf ?? -1]?.id;
    const shortName = cutToLength(name, LONGEST_SHORT_NAME - 1);
    return {
      id,
      name,
      shortName: name.length > LONGEST_SHORT_NAME ? `${shortName}…` : name,
      kind,
      ...(whole !== undefined && { partOf: whole }),
    };
  });
}

/** The middle of a province or a country is no place of its events: it is left out. */
function listPlaces({ places }: ImportedColumns): Place[] {
  return places.map(({ id, name, kind, precision, point, partOf }): Place => {
    const whole = places[partOf ?? -1]?.id;
    const isArea = precision === "country" || precision === "province";
    return {
      id,
      name,
      kind,
      precision,
      ...(point && !isArea && { point: [point[0], point[1]] }),
      ...(whole !== undefined && { partOf: whole }),
    };
  });
}
