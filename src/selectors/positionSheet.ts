import { formatCalendarDay } from "../model/calendarDay";
import type { PositionRecord } from "../model/dossier";
import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import type { LinkedModel } from "./linkedModel";
import { selectClaimTeller } from "./claimTeller";
import { selectQuotes, selectWordsSources } from "./positionWords";
import { selectRecordOrder } from "./recordOrder";
import { formatSpan } from "./timeText";

/** What a column holds. Values that may be several stand on a line each. */
interface SheetColumn {
  name: string;
  valueOf: (index: DossierIndex, position: PositionRecord) => string | readonly string[];
}

const COLUMNS: readonly SheetColumn[] = [
  { name: "id", valueOf: (_, { id }) => id },
  { name: "layer", valueOf: (_, { layer }) => layer },
  { name: "speaker", valueOf: (index, { speaker }) => nameOf(index, speaker) },
  { name: "speaker_id", valueOf: (_, { speaker }) => speaker },
  { name: "on_behalf_of", valueOf: (index, { onBehalfOf }) => nameOf(index, onBehalfOf) },
  {
    name: "told_by",
    valueOf: (index, position) => selectClaimTeller(index, position)?.teller ?? "",
  },
  { name: "side", valueOf: (index, { speaker }) => nameOf(index, resolveSide(index, speaker)) },
  {
    name: "issues",
    valueOf: (index, { issues }) => issues.map((id) => index.issue.get(id)?.label ?? id),
  },
  { name: "issue_ids", valueOf: (_, { issues }) => issues },
  { name: "stance", valueOf: (_, { stance }) => stance },
  { name: "object", valueOf: (_, { object }) => object },
  { name: "voice", valueOf: (_, { voice }) => voice },
  { name: "when_edtf", valueOf: (_, { span }) => span.edtf },
  { name: "from", valueOf: (_, { span }) => dayOf(span.start) },
  { name: "to", valueOf: (_, { span }) => dayOf(span.end) },
  { name: "when", valueOf: (_, { span }) => formatSpan(span) },
  { name: "occasion_id", valueOf: (_, { during }) => during?.record ?? "" },
  { name: "statement", valueOf: (_, { statement }) => statement },
  { name: "quotes", valueOf: (_, position) => selectQuotes(position) },
  {
    name: "source_publishers",
    valueOf: (index, position) =>
      selectWordsSources(index, position).map(({ publisher }) => publisher),
  },
  {
    name: "source_urls",
    valueOf: (index, position) =>
      selectWordsSources(index, position).map(({ id }) => index.source.get(id)?.url ?? ""),
  },
];

export interface PositionSheet {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The passing positions as a sheet with all they rest on; `linkOf` gives the link of a record. */
export function selectPositionSheet(
  { index, filter }: LinkedModel,
  linkOf: (position: PositionRecord) => string,
): PositionSheet {
  const rows = selectRecordOrder(index).flatMap((row) => {
    const record = index.table.record(row);
    if (record.type !== "position" || filter.passes[row] !== 1) return [];
    const cells = COLUMNS.map(({ valueOf }) => joinLines(valueOf(index, record)));
    return [[...cells, linkOf(record)]];
  });
  return { columns: [...COLUMNS.map(({ name }) => name), "link"], rows };
}

function joinLines(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join("\n");
}

function nameOf(index: DossierIndex, actor: string | undefined): string {
  return actor === undefined ? "" : (index.actor.get(actor)?.name ?? actor);
}

function dayOf(day: number | null): string {
  return day === null ? "" : formatCalendarDay(day);
}
