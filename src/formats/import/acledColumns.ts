import type { FormatSignature } from "./formatSignatures";

/** The 31 columns of an ACLED event file, of which older files lack some and write others besides. */
export const ACLED: FormatSignature = {
  format: "acled",
  columns: [
    "event_id_cnty",
    "event_date",
    "year",
    "time_precision",
    "disorder_type",
    "event_type",
    "sub_event_type",
    "actor1",
    "assoc_actor_1",
    "inter1",
    "actor2",
    "assoc_actor_2",
    "inter2",
    "interaction",
    "civilian_targeting",
    "iso",
    "region",
    "country",
    "admin1",
    "admin2",
    "admin3",
    "location",
    "latitude",
    "longitude",
    "geo_precision",
    "source",
    "source_scale",
    "notes",
    "fatalities",
    "tags",
    "timestamp",
  ],
  required: ["event_id_cnty", "event_date", "event_type", "actor1"],
};

/** Columns of its weekly counts by region, which are no events: they have neither ids nor actors. */
const AGGREGATED = [
  ["week", "event_type"],
  ["week", "events"],
  ["week", "disorder_type"],
  ["events", "fatalities", "centroid_latitude"],
  ["event_date", "event_type", "fatalities", "country"],
];

/** Whether a header is that of counts instead of events. `names` are normalised. */
export function isAcledAggregate(names: ReadonlySet<string>): boolean {
  if (names.has("event_id_cnty")) return false;
  return AGGREGATED.some((columns) => columns.every((column) => names.has(column)));
}
