import { useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import type { MapRecord, MapSeries } from "../../selectors/mapSeries";
import { selectMapUnplaced } from "../../selectors/mapUnplaced";
import { MAX_MUTED_RECORDS } from "../../selectors/maxMutedRecords";
import { useListPart } from "../../ui/useListPart";
import { useLinked } from "../linked/LinkedContext";
import { MoreOfList } from "../linked/MoreOfList";
import { useMark } from "../linked/useMark";
import { RecordSign } from "./RecordSign";

/** More than this would push everything else off the page. */
const MAX_OPEN = 24;

/** The records that the map cannot show, open below it: leaving them out would read as "not there". Before an audience their number stands alone. */
export function MapTray({ series }: { series: MapSeries }) {
  const { unplaced, links } = series;
  const model = useLinked();
  const { filter, state } = model;
  const isCrowd = filter.total > MAX_MUTED_RECORDS;
  const part = useListPart(
    useMemo(
      () => (isCrowd ? unplaced.filter(({ row }) => filter.passes[row] === 1) : unplaced),
      [isCrowd, unplaced, filter.passes],
    ),
  );
  if (unplaced.length === 0) return null;
  return (
    <details
      open={unplaced.length <= MAX_OPEN && state.present === null}
      className="border-rule min-w-0 grow basis-[36rem] border-t px-3.5 py-1.5 open:basis-full"
    >
      <summary className="min-h-8 cursor-pointer py-1 text-[0.8125rem]">
        <span className="font-semibold">{selectMapUnplaced(series, model).told}</span>{" "}
        <span className="text-muted ms-1">
          {model.index.dossier.imported ? m.map_unmarked_hint() : m.map_unplaced_hint()}
        </span>
      </summary>
      <ul className="tablet:columns-2 wide:columns-3 gap-x-6 pb-1">
        {part.shown.map((record) => (
          <li key={record.ref} className="break-inside-avoid">
            <TrayRecord
              record={record}
              isLink={links.some(({ rows }) => rows.includes(record.row))}
            />
          </li>
        ))}
      </ul>
      <MoreOfList part={part} />
    </details>
  );
}

function TrayRecord({ record, isLink }: { record: MapRecord; isLink: boolean }) {
  const mark = useMark({ refs: [record.ref], rows: [record.row], label: record.name });
  const isHighlighted = mark["data-emphasis"] === "highlighted";
  return (
    <div
      {...mark}
      className={`flex min-h-7 cursor-pointer items-center gap-1.5 rounded-sm px-1 text-[0.8125rem] leading-snug pointer-coarse:min-h-11 ${
        isHighlighted ? "bg-highlight underline decoration-2 underline-offset-2" : ""
      }`}
    >
      <RecordSign record={record} />
      <span>
        {record.title}
        {isLink && <span className="text-muted"> · {m.map_call_unplaced()}</span>}
      </span>
    </div>
  );
}
