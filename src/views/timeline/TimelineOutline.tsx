import { useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import type { SequenceMark, SequenceSeries } from "../../selectors/sequenceSeries";
import { selectTimelineOutline, type TimelineOutlineGroup } from "../../selectors/timelineOutline";
import { selectTimelineTable, type TimelineTableRow } from "../../selectors/timelineTable";
import type { TimeMode } from "../../state/viewState";
import { useListPart } from "../../ui/useListPart";
import { useLinked } from "../linked/LinkedContext";
import { InlineMark } from "../linked/MarkGlyph";
import { MoreOfList } from "../linked/MoreOfList";
import { OutlineFold } from "../linked/OutlineFold";
import { OutlineFrame, OutlineGroup } from "../linked/OutlineFrame";
import { OutlineMark } from "../linked/OutlineMark";

interface TimelineOutlineProps {
  mode: TimeMode;
  sequence: SequenceSeries;
}

/** The timeline as nested lists: columns with the words that join them, or years; then their records. */
export function TimelineOutline({ mode, sequence }: TimelineOutlineProps) {
  const model = useLinked();
  const groups = useMemo(
    () => selectTimelineOutline(model, sequence, mode),
    [model, sequence, mode],
  );
  const part = useListPart(groups);
  return (
    <OutlineFrame label={m.outline_timeline_label()} after={<MoreOfList part={part} />}>
      {part.shown.map((group) => (
        <Group key={group.key} group={group} mode={mode} sequence={sequence} />
      ))}
    </OutlineFrame>
  );
}

interface GroupProps extends TimelineOutlineProps {
  group: TimelineOutlineGroup;
}

function Group({ group: { title, time, joins, marks }, ...rest }: GroupProps) {
  const refs = useMemo(() => marks.map(({ ref }) => ref), [marks]);
  return (
    <OutlineGroup
      heading={title}
      note={
        <>
          {time !== "" && <p className="text-muted">{time}</p>}
          {joins.map(({ ref, row, name }) => (
            <p key={name}>
              <OutlineMark refs={[ref]} rows={[row]} label={name}>
                {name}
              </OutlineMark>
            </p>
          ))}
        </>
      }
    >
      <OutlineFold
        label={m.outline_records({ count: marks.length })}
        count={marks.length}
        refs={refs}
      >
        {() => <Records marks={marks} {...rest} />}
      </OutlineFold>
    </OutlineGroup>
  );
}

interface RecordsProps extends TimelineOutlineProps {
  marks: readonly SequenceMark[];
}

function Records({ marks, mode, sequence }: RecordsProps) {
  const model = useLinked();
  const part = useListPart(marks);
  const rows = useMemo(
    () => selectTimelineTable(model, sequence, part.shown),
    [model, sequence, part.shown],
  );
  return (
    <>
      <ul className="ps-3">
        {rows.map((row) => (
          <Record key={row.mark.ref} row={row} hasBases={mode === "sequence"} />
        ))}
      </ul>
      <MoreOfList part={part} />
    </>
  );
}

interface RecordProps {
  row: TimelineTableRow;
  /** In the order of words it is told what the record's place in it rests on. */
  hasBases: boolean;
}

function Record({ row: { mark, title, when, bases }, hasBases }: RecordProps) {
  const { kind, voice, colour, isDisputed } = mark;
  return (
    <li className="py-0.5">
      <OutlineMark refs={[mark.ref]} rows={[mark.row]} label={mark.name}>
        <InlineMark kind={kind} voice={voice} colour={colour} isDisputed={isDisputed} />
        <span>{title}</span>
      </OutlineMark>
      <p className="text-muted ps-[1.375rem]">{[when, ...(hasBases ? bases : [])].join(" · ")}</p>
    </li>
  );
}
