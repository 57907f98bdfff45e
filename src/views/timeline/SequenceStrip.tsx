import { Fragment, useMemo, useRef } from "react";
import type { DossierRecord } from "../../model/dossier";
import { m } from "../../paraglide/messages.js";
import { kindLabel } from "../../selectors/labels";
import { formatDayOfYear } from "../../selectors/sequenceText";
import {
  selectSequence,
  type SequenceColumn,
  type SequenceMark,
} from "../../selectors/sequenceSeries";
import { openPage } from "../../state/pageTransitions";
import { useRovingFocus } from "../../ui/useRovingFocus";
import { useLinked } from "../linked/LinkedContext";
import { InlineMark } from "../linked/MarkGlyph";
import { StateLink } from "../linked/StateLink";
import { useMark } from "../linked/useMark";
import { SequenceWord } from "./SequenceWord";

/** Columns that a phone has room for; further ones are told as a number. */
const MAX_COLUMNS = 3;

/** The sequence in one line, for phones: what came after what, each part a way in. */
export function SequenceStrip() {
  const model = useLinked();
  const container = useRef<HTMLDivElement>(null);
  useRovingFocus(container);
  const series = useMemo(() => selectSequence(model), [model]);
  // The context has its own days: the line is the article's, as it is without.
  const isOwn = (row: number) => model.index.table.record(row).layer === "article";
  const ordered = [...series.columns.keys()].filter((at) => {
    const { row } = series.columns[at]!;
    return row !== null && isOwn(row);
  });
  const shown = ordered.slice(0, MAX_COLUMNS);
  const rest = ordered.length - shown.length;
  if (shown.length === 0) return null;
  return (
    <div
      ref={container}
      role="group"
      aria-label={m.timeline_subtitle_sequence()}
      className="flex h-14 items-center justify-between overflow-x-auto px-1.5 text-xs"
    >
      {shown.map((at, place) => (
        <Fragment key={at}>
          {series.joins
            .filter(({ from, to }) => from === shown[place - 1] && to === at)
            .map((join) => (
              <SequenceWord key={join.name} join={join} direction="across" />
            ))}
          <StripColumn
            column={series.columns[at]!}
            marks={series.marks.filter(({ column, row }) => column === at && isOwn(row))}
          />
        </Fragment>
      ))}
      {rest > 0 && (
        <StateLink to={openPage("timeline")}>{m.timeline_strip_more({ count: rest })}</StateLink>
      )}
    </div>
  );
}

function StripColumn({
  column,
  marks,
}: {
  column: SequenceColumn;
  marks: readonly SequenceMark[];
}) {
  const { filter } = useLinked();
  const anchor = marks.find(({ row }) => row === column.row);
  const said = marks.filter(
    ({ voice, basis, row }) => voice === "stated" && basis !== null && filter.passes[row] === 1,
  );
  const sample = marks.find(({ voice, basis }) => voice === "stated" && basis !== null);
  return (
    <>
      {anchor && <StripAnchor anchor={anchor} />}
      {sample && (
        <StateLink
          to={openPage("timeline")}
          className="text-ink flex min-h-11 items-center gap-0.5 px-1"
        >
          <span className="sr-only">{m.timeline_strip_statements({ count: said.length })}</span>
          <InlineMark kind={sample.kind} voice={sample.voice} colour="other" />
          <span aria-hidden="true">{m.timeline_count_times({ count: said.length })}</span>
        </StateLink>
      )}
    </>
  );
}

function StripAnchor({ anchor }: { anchor: SequenceMark }) {
  const { index } = useLinked();
  const record = index.table.record(anchor.row);
  const props = useMark({ refs: [anchor.ref], rows: [anchor.row], label: anchor.name });
  return (
    <div
      {...props}
      className={`flex min-h-11 items-center gap-1 rounded-md px-1 whitespace-nowrap ${
        props["data-emphasis"] === "highlighted" ? "bg-highlight underline" : ""
      }`}
    >
      <InlineMark kind={anchor.kind} voice={anchor.voice} colour={anchor.colour} />
      {shortName(record)}
    </div>
  );
}

/** A known day is the shortest name there is; else what happened. */
function shortName(record: DossierRecord): string {
  const { start, end } = record.span;
  return start !== null && start === end ? formatDayOfYear(start) : kindLabel(record.kind);
}
