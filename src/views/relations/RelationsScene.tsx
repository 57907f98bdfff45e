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
  const ties = placed.ties.flatMap((tie) => {
    const relation = relations.get(tie.ref);
    return relation ? [{ tie, relation }] : [];
  });
  return (
    <>
      {frames.map((frame) => (
        <StateFrame key={frame.node.id} {...frame} />
      ))}
      {placed.voids.map((silence) => (
        <VoidBand key={`${silence.from}~${silence.to}`} placed={silence} />
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
      {placed.voids.map((placedVoid) => {
        const silence = series.voids.find(
          ({ from, to }) => from === placedVoid.from && to === placedVoid.to,
        );
        return (
          silence && (
            <VoidPill key={`${silence.from}~${silence.to}`} placed={placedVoid} silence={silence} />
          )
        );
      })}
      {ties.map((tie) => (
        <TiePill key={tie.tie.ref} {...tie} />
      ))}
    </>
  );
}
