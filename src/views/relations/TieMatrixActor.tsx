import type { CSSProperties } from "react";
import type { TieMatrixActor as Actor } from "../../selectors/relationsMatrix";
import { useMark } from "../linked/useMark";

interface TieMatrixActorProps {
  actor: Actor;
  /** 0 before a row. */
  column: number;
}

/** The actor of a row, set in by its level, or of a column: a press selects it. */
export function TieMatrixActor({ actor: { node, depth }, column }: TieMatrixActorProps) {
  const mark = useMark({ refs: [node.ref], rows: node.rows, label: node.name });
  const isRow = column === 0;
  return (
    <div
      role={isRow ? "rowheader" : "columnheader"}
      className={isRow ? "tie-matrix-from" : "tie-matrix-to"}
      style={{ "--depth": depth } as CSSProperties}
    >
      <div {...mark} data-column={column} title={node.name} className="tie-matrix-name">
        <span>{node.name}</span>
      </div>
    </div>
  );
}
