import type { CSSProperties } from "react";
import { formatTie } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { ShownRelation } from "../../selectors/relations";
import type { TieMatrixCell as Cell } from "../../selectors/relationsMatrix";
import type { RelationsNode } from "../../selectors/relationsNodes";
import type { RelationsVoid } from "../../selectors/relationsVoids";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";
import { SilenceSign, TieSigns } from "./TieMatrixSign";

/** The weakest and the strongest shade of ink behind a number, in per cent. */
const SHADES = { least: 5, most: 22 };

interface TieMatrixCellProps {
  from: RelationsNode;
  to: RelationsNode;
  cell: Cell | undefined;
  column: number;
  /** Records of the strongest tie. */
  most: number;
}

/** Every tie from one actor to another, the silence between them, or nothing. */
export function TieMatrixCell({ from, to, cell, column, most }: TieMatrixCellProps) {
  if (!cell) {
    const isSame = from.id === to.id;
    const ends = { from: from.name, to: to.name };
    return (
      <div
        role="gridcell"
        tabIndex={-1}
        data-roving=""
        data-column={column}
        aria-label={isSame ? m.relations_matrix_same(ends) : m.relations_matrix_empty(ends)}
        className={`tie-matrix-cell ${isSame ? "tie-matrix-same" : ""}`}
      />
    );
  }
  return (
    <div role="gridcell" className="tie-matrix-cell">
      {cell.relations.map((relation) => (
        <TieMark key={relation.ref} relation={relation} column={column} most={most} />
      ))}
      {cell.silence && <SilenceMark silence={cell.silence} ends={[from, to]} column={column} />}
    </div>
  );
}

interface TieMarkProps {
  relation: ShownRelation;
  column: number;
  most: number;
}

function TieMark({ relation, column, most }: TieMarkProps) {
  const { ref, rows, name, signs, directed, shown } = relation;
  const mark = useMark({ refs: [ref], rows, label: name });
  const shade = shown && SHADES.least + (SHADES.most - SHADES.least) * Math.sqrt(shown / most);
  return (
    <div
      {...mark}
      data-column={column}
      data-count={shown}
      title={name}
      className="tie-matrix-tie"
      style={{ "--shade": `${Math.round(shade)}%` } as CSSProperties}
    >
      <TieSigns signs={signs} directed={directed} />
      <span className="tabular-nums">{shown}</span>
    </div>
  );
}

interface SilenceMarkProps {
  silence: RelationsVoid;
  ends: readonly [RelationsNode, RelationsNode];
  column: number;
}

/** A press opens the silence; it has no records and therefore no data-ref. */
function SilenceMark({ silence, ends: [from, to], column }: SilenceMarkProps) {
  const { passes } = useLinked().filter;
  const label = m.relations_void_name({ from: from.name, to: to.name });
  const { "data-ref": _, ...mark } = useMark({
    refs: [formatTie(silence.from, silence.to, true)],
    rows: [],
    label,
  });
  const isMuted = mark["data-emphasis"] === "normal" && silence.rows.every((row) => !passes[row]);
  return (
    <div
      {...mark}
      data-emphasis={isMuted ? "muted" : mark["data-emphasis"]}
      data-column={column}
      title={label}
      className="tie-matrix-tie"
    >
      <SilenceSign />
    </div>
  );
}
