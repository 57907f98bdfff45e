import { useMemo, useRef, type CSSProperties } from "react";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import { selectTieMatrix, type TieMatrix as Matrix } from "../../selectors/relationsMatrix";
import { useIsPrinting } from "../../ui/printing";
import { useGridFocus } from "../../ui/useGridFocus";
import { useLinked } from "../linked/LinkedContext";
import { SelectedOutOfView } from "../linked/SelectedOutOfView";
import { ArticleSilences } from "./ArticleSilences";
import { LanesNotes } from "./LanesNotes";
import { RelationsNotices } from "./RelationsNotices";
import { TieMatrixActor } from "./TieMatrixActor";
import { TieMatrixCell } from "./TieMatrixCell";
import { TieMatrixLegend } from "./TieMatrixLegend";
import "./tieMatrix.css";

/** So many rows leave room for higher ones. */
const FEW_ACTORS = 16;
/** So many columns fit on paper side by side. */
const PAPER_COLUMNS = 12;

/** Who is tied to whom: from the actor of a row to that of a column, each tie by its sign and number. */
export function TieMatrix({ series }: { series: RelationsSeries }) {
  const { index, level, state } = useLinked();
  const matrix = useMemo(
    () => selectTieMatrix(index, level, series, state.sel),
    [index, level, series, state.sel],
  );
  const container = useRef<HTMLDivElement>(null);
  useGridFocus(container);
  const isPrinting = useIsPrinting();
  const columns = isPrinting ? PAPER_COLUMNS : Math.max(1, matrix.actors.length);
  const blocks = Array.from({ length: Math.ceil(matrix.actors.length / columns) }, (_, at) =>
    matrix.actors.slice(at * columns, (at + 1) * columns),
  );
  const drawn = useMemo(() => listDrawn(matrix), [matrix]);
  return (
    <>
      <div ref={container} className="px-3.5 pt-1">
        {blocks.map((block) => (
          <Grid
            key={block[0]?.node.id}
            matrix={matrix}
            block={block}
            isPart={isPrinting && blocks.length > 1}
          />
        ))}
        {isPrinting && blocks.length > 1 && (
          <p className="text-muted text-xs">{m.relations_matrix_parts()}</p>
        )}
        <SelectedOutOfView listRef={container} />
      </div>
      <RelationsNotices
        variant="page"
        series={series}
        drawn={drawn}
        told={m.relations_matrix_some}
      />
      <ArticleSilences />
      <LanesNotes ids={matrix.apart} series={series} />
      <TieMatrixLegend matrix={matrix} />
    </>
  );
}

interface GridProps {
  matrix: Matrix;
  block: Matrix["actors"];
  /** On paper: only some of the columns, and the rows that have a tie to one of them. */
  isPart: boolean;
}

function Grid({ matrix: { actors, cells, most }, block, isPart }: GridProps) {
  const rows = isPart
    ? actors.filter(({ node }) => block.some((to) => cells.has(`${node.id}~${to.node.id}`)))
    : actors;
  return (
    <div
      role="grid"
      aria-label={m.relations_matrix_label()}
      className="tie-matrix"
      style={
        {
          "--ties-columns": block.length,
          "--ties-row": actors.length > FEW_ACTORS ? "1.75rem" : "2.25rem",
        } as CSSProperties
      }
    >
      <div role="row" className="tie-matrix-row tie-matrix-head">
        <div role="columnheader" className="tie-matrix-corner text-muted text-xs">
          {m.relations_matrix_corner()}
        </div>
        {block.map((actor, at) => (
          <TieMatrixActor key={actor.node.id} actor={actor} column={at + 1} />
        ))}
      </div>
      {rows.map((actor) => (
        <div
          key={actor.node.id}
          role="row"
          className={`tie-matrix-row ${actor.startsGroup ? "tie-matrix-apart" : ""}`}
        >
          <TieMatrixActor actor={actor} column={0} />
          {block.map(({ node }, at) => (
            <TieMatrixCell
              key={node.id}
              from={actor.node}
              to={node}
              cell={cells.get(`${actor.node.id}~${node.id}`)}
              column={at + 1}
              most={most}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function listDrawn({ actors, cells }: Matrix) {
  const ties = new Set<string>();
  for (const [key, { relations, silence }] of cells) {
    for (const { ref } of relations) ties.add(ref);
    if (silence) ties.add(`tie:${key}`);
  }
  return { ties, actors: new Set(actors.map(({ node }) => node.id)) };
}
