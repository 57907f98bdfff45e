import { useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import type { MapSeries } from "../../selectors/mapSeries";
import { selectMapTable, type MapTableRecord, type MapTableRow } from "../../selectors/mapTable";
import { useListPart } from "../../ui/useListPart";
import { useLinked } from "../linked/LinkedContext";
import { MoreOfList } from "../linked/MoreOfList";
import { OutlineFold } from "../linked/OutlineFold";
import { OutlineFrame, OutlineGroup } from "../linked/OutlineFrame";
import { OutlineMark } from "../linked/OutlineMark";
import { RecordSign } from "./RecordSign";

/** The map as nested lists: places, as finely as they are known, with their records; then the others. */
export function MapOutline({ series }: { series: MapSeries }) {
  const model = useLinked();
  const { places, unplaced } = useMemo(() => selectMapTable(series, model), [series, model]);
  const part = useListPart(places);
  return (
    <OutlineFrame label={m.outline_map_label()} after={<MoreOfList part={part} />}>
      {part.shown.map((row) => (
        <OutlineGroup key={row.ref} heading={<PlaceMark row={row} />}>
          <Records {...row} />
        </OutlineGroup>
      ))}
      {unplaced.records.length > 0 && (
        <OutlineGroup heading={m.map_table_no_place()}>
          <Records {...unplaced} />
        </OutlineGroup>
      )}
    </OutlineFrame>
  );
}

function PlaceMark({ row: { ref, rows, place, precision, records, more } }: { row: MapTableRow }) {
  const label = m.map_place_label({ place, precision, count: records.length + more });
  return (
    <OutlineMark refs={[ref]} rows={rows} label={label}>
      {m.outline_place({ place, precision })}
    </OutlineMark>
  );
}

function Records({ records, more }: Pick<MapTableRow, "records" | "more">) {
  const refs = useMemo(() => records.map(({ ref }) => ref), [records]);
  return (
    <OutlineFold
      label={m.outline_records({ count: records.length + more })}
      count={records.length + more}
      refs={refs}
    >
      {() => <RecordList records={records} more={more} />}
    </OutlineFold>
  );
}

function RecordList({ records, more }: Pick<MapTableRow, "records" | "more">) {
  const part = useListPart(records);
  return (
    <>
      <ul className="ps-3">
        {part.shown.map((record) => (
          <Record key={record.ref} record={record} />
        ))}
        {more > 0 && part.restCount === 0 && (
          <li className="text-muted">{m.map_table_more({ count: more })}</li>
        )}
      </ul>
      <MoreOfList part={part} />
    </>
  );
}

function Record({ record }: { record: MapTableRecord }) {
  return (
    <li className="py-0.5">
      <OutlineMark refs={[record.ref]} rows={[record.row]} label={record.name}>
        <RecordSign record={record} />
        <span>{record.title}</span>
      </OutlineMark>
    </li>
  );
}
