import { useMemo, useRef, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { kindLabel } from "../../selectors/labels";
import type { MapSeries } from "../../selectors/mapSeries";
import { selectMapTable, type MapTableRecord, type MapTableRow } from "../../selectors/mapTable";
import { useListPart } from "../../ui/useListPart";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { MoreOfList } from "../linked/MoreOfList";
import { useMark } from "../linked/useMark";
import { RecordSign } from "./RecordSign";

const CELL = "border-rule border-b px-2 py-1 text-start align-top";

/** The map as a table: every place with its records, then the records without a place. */
export function MapTable({ series }: { series: MapSeries }) {
  const model = useLinked();
  const container = useRef<HTMLDivElement>(null);
  useRovingFocus(container);
  const { places, unplaced } = useMemo(() => selectMapTable(series, model), [series, model]);
  const part = useListPart(places);
  return (
    <div ref={container} className="overflow-x-auto px-3.5 pb-3">
      <table className="w-full border-collapse text-[0.8125rem]">
        <caption className="sr-only">{m.map_table_caption()}</caption>
        <thead>
          <tr className="text-muted">
            {[
              m.map_table_place(),
              m.map_table_precision(),
              m.map_table_record(),
              m.map_table_kind(),
              m.map_table_issues(),
            ].map((heading) => (
              <th key={heading} scope="col" className={`${CELL} font-semibold`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {part.shown.map((row) => (
          <TableGroup key={row.ref} group={row}>
            <th scope="rowgroup" rowSpan={spanOf(row)} className={CELL}>
              <PlaceCell row={row} />
            </th>
            <td rowSpan={spanOf(row)} className={CELL}>
              {row.precision}
            </td>
          </TableGroup>
        ))}
        {unplaced.records.length > 0 && (
          <TableGroup group={unplaced}>
            <th
              scope="rowgroup"
              colSpan={2}
              rowSpan={spanOf(unplaced)}
              className={`${CELL} text-muted font-normal`}
            >
              {m.map_table_no_place()}
            </th>
          </TableGroup>
        )}
      </table>
      <MoreOfList part={part} />
    </div>
  );
}

type Group = Pick<MapTableRow, "records" | "more">;

function spanOf({ records, more }: Group): number {
  return records.length + Number(more > 0);
}

/** The records of one place below one another; `children` stand before the first of them. */
function TableGroup({ group, children }: { group: Group; children: ReactNode }) {
  return (
    <tbody>
      {group.records.map((record, at) => (
        <tr key={record.ref}>
          {at === 0 && children}
          <RecordCells record={record} />
        </tr>
      ))}
      {group.more > 0 && (
        <tr>
          <td colSpan={3} className={`${CELL} text-muted`}>
            {m.map_table_more({ count: group.more })}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function PlaceCell({ row }: { row: MapTableRow }) {
  const label = m.map_place_label({
    place: row.place,
    precision: row.precision,
    count: row.records.length + row.more,
  });
  const mark = useMark({ refs: [row.ref], rows: row.rows, label });
  return (
    <div
      {...mark}
      className={`min-h-6 rounded-sm font-semibold pointer-coarse:min-h-11 ${emphasisClass(mark)}`}
    >
      {row.place}
    </div>
  );
}

function RecordCells({ record }: { record: MapTableRecord }) {
  const mark = useMark({ refs: [record.ref], rows: [record.row], label: record.name });
  return (
    <>
      <td className={CELL}>
        <div
          {...mark}
          className={`flex min-h-6 gap-1.5 rounded-sm pointer-coarse:min-h-11 ${emphasisClass(mark)}`}
        >
          <RecordSign record={record} />
          <span>{record.title}</span>
        </div>
      </td>
      <td className={CELL}>{kindLabel(record.kind)}</td>
      <td className={CELL}>{record.issues.join(", ")}</td>
    </>
  );
}

function emphasisClass(mark: { "data-emphasis": string }): string {
  return mark["data-emphasis"] === "highlighted"
    ? "bg-highlight underline decoration-2 underline-offset-2"
    : "";
}
