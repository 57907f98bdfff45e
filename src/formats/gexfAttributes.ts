import type { Actor } from "../model/dossier";
import type { ExportedRecord, ExportedTie, ExportHead } from "../model/exportedRecord";
import { RECORD_COLUMNS } from "./recordColumns";

/** An attribute of a node or an edge; an empty value is not written. */
export interface GexfAttribute<T> {
  name: string;
  valueOf: (item: T) => string;
}

interface GexfEdge {
  exported: ExportedRecord;
  told: ExportedTie;
  head: ExportHead;
}

export const GEXF_NODE_ATTRIBUTES: readonly GexfAttribute<Actor>[] = [
  { name: "actor_kind", valueOf: ({ kind }) => kind },
  { name: "short_name", valueOf: ({ shortName }) => shortName },
  { name: "part_of", valueOf: ({ partOf = "" }) => partOf },
  { name: "cameo", valueOf: ({ cameo = "" }) => cameo },
  { name: "wikidata", valueOf: ({ wikidata = "" }) => wikidata },
];

/** What the edge itself says, or what an edge has no room for. */
const NOT_OF_RECORD: readonly string[] = ["title", "from", "to", "ties", "longitude", "latitude"];

export const GEXF_EDGE_ATTRIBUTES: readonly GexfAttribute<GexfEdge>[] = [
  { name: "role", valueOf: ({ told }) => told.tie.role },
  {
    name: "tie_code",
    valueOf: ({ told: { tie } }) => (tie.code ? `${tie.code.scheme} ${tie.code.code}` : ""),
  },
  ...RECORD_COLUMNS.filter(({ name }) => !NOT_OF_RECORD.includes(name)).map(
    ({ name, valueOf }): GexfAttribute<GexfEdge> => ({
      name,
      valueOf: ({ exported, head }) => {
        const value = valueOf(exported, head);
        return typeof value === "string" ? value : value.join("\n");
      },
    }),
  ),
];
