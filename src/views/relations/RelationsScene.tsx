import { formatCurve } from "../../layout/graph/curve";
import type { PlacedGraph } from "../../layout/graph/placedGraph";
import type { RelationsSeries } from "../../selectors/relations";
import { ActorMark } from "./ActorMark";
import { StateFrame, StateName } from "./StateFrame";
import { TieCurve } from "./TieCurve";
import { TiePill } from "./TiePill";
import { VoidBand, VoidPill } from "./VoidBand";

interface RelationsSceneProps {
  placed: PlacedGraph;
  series: RelationsSeries;
}

/** All that is drawn, from the ground up: frames, silences, curves, actors, words. */
export function RelationsScene({ placed, series }: RelationsSceneProps) {
  const nodes = new Map(series.nodes.map((node) => [node.id, node]));
  const relations = new Map(series.relations.map((relation) => [relation.ref, relation]));
  const frames = placed.frames.flatMap((frame) => {
    const node = nodes.get(frame.id);
    return node ? [{ placed: frame, node }] : [];
  });
  const voids = placed.voids.flatMap((silent) => {
    const silence = series.voids.find(({ from, to }) => from === silent.from && to === silent.to);
    return silence ? [{ placed: silent, silence }] : [];
  });
  const ties = placed.ties.flatMap((tie) => {
    const relation = relations.get(tie.ref);
    return relation && !relation.isGone ? [{ tie, relation }] : [];
  });
  return (
    <>
      {frames.map((frame) => (
        <StateFrame key={frame.node.id} box={frame.placed.box} node={frame.node} />
      ))}
      {voids.map((silent) => (
        <VoidBand
          key={`${silent.placed.from}~${silent.placed.to}`}
          path={formatCurve(silent.placed.curve)}
          cap={silent.placed.cap}
          silence={silent.silence}
        />
      ))}
      {ties.map((tie) => (
        <TieCurve key={tie.tie.ref} {...tie} />
      ))}
      {frames.map((frame) => (
        <StateName key={frame.node.id} {...frame} />
      ))}
      {placed.nodes.map((actor) => {
        const node = nodes.get(actor.id);
        return node && <ActorMark key={actor.id} placed={actor} node={node} />;
      })}
      {voids.map((silent) => (
        <VoidPill
          key={`${silent.placed.from}~${silent.placed.to}`}
          pill={silent.placed.pill}
          silence={silent.silence}
        />
      ))}
      {ties.map((tie) => (
        <TiePill key={tie.tie.ref} {...tie} />
      ))}
    </>
  );
}
