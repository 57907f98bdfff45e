import { useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import {
  selectRelationsOutline,
  type RelationsOutlineGroup,
  type RelationsOutlineTie,
} from "../../selectors/relationsOutline";
import { selectRelationsTable } from "../../selectors/relationsTable";
import { useListPart } from "../../ui/useListPart";
import { useLinked } from "../linked/LinkedContext";
import { MoreOfList } from "../linked/MoreOfList";
import { OutlineFold } from "../linked/OutlineFold";
import { OutlineFrame, OutlineGroup } from "../linked/OutlineFrame";
import { OutlineMark } from "../linked/OutlineMark";
import { OutlineRecords } from "./OutlineRecords";

/** The relations as nested lists: actors, with whom each is tied and how, and the records behind it. */
export function RelationsOutline({ series: { graph } }: { series: RelationsSeries }) {
  const model = useLinked();
  const groups = useMemo(
    () => selectRelationsOutline(selectRelationsTable(model, graph)),
    [model, graph],
  );
  const part = useListPart(groups);
  return (
    <OutlineFrame label={m.outline_relations_label()} after={<MoreOfList part={part} />}>
      {part.shown.map((group) => (
        <OutlineGroup key={group.id} heading={<ActorMark group={group} />}>
          <Ties ties={group.ties} />
        </OutlineGroup>
      ))}
    </OutlineFrame>
  );
}

function ActorMark({ group: { ref, name, ties, rows } }: { group: RelationsOutlineGroup }) {
  const label = m.outline_actor({ name, count: ties.length });
  return (
    <OutlineMark refs={[ref]} rows={rows} label={label}>
      {label}
    </OutlineMark>
  );
}

function Ties({ ties }: { ties: readonly RelationsOutlineTie[] }) {
  const { refs } = useLinked().index.table;
  const held = useMemo(
    () =>
      ties.flatMap(({ row }) =>
        [row.reference ?? [], row.rows.flatMap((at) => refs[at] ?? [])].flat(),
      ),
    [ties, refs],
  );
  return (
    <OutlineFold
      label={m.outline_relations({ count: ties.length })}
      count={ties.length}
      refs={held}
    >
      {() => <TieList ties={ties} />}
    </OutlineFold>
  );
}

function TieList({ ties }: { ties: readonly RelationsOutlineTie[] }) {
  const part = useListPart(ties);
  return (
    <>
      <ul className="ps-3">
        {part.shown.map((tie) => (
          <li key={tie.row.key} className="py-0.5">
            <TieWords tie={tie} />
            {tie.row.rows.length > 0 && <OutlineRecords rows={tie.row.rows} />}
          </li>
        ))}
      </ul>
      <MoreOfList part={part} />
    </>
  );
}

/** What is not drawn is no mark: there is nothing to select. */
function TieWords({ tie: { row, text } }: { tie: RelationsOutlineTie }) {
  if (row.reference === null) return row.rows.length === 0 ? <em>{text}</em> : <span>{text}</span>;
  return (
    <OutlineMark refs={[row.reference]} rows={row.rows} label={text}>
      {text}
    </OutlineMark>
  );
}
