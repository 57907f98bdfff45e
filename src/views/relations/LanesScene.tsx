import type { PlacedLanes, PlacedSilence } from "../../layout/lanes/placedLanes";
import { silenceKey } from "../../layout/graph/silenceKey";
import { m } from "../../paraglide/messages.js";
import type { RelationsSeries } from "../../selectors/relations";
import type { RelationsVoid } from "../../selectors/relationsVoids";
import { LaneActor, LaneEcho } from "./LaneActor";
import { BundleLine, BundlePill } from "./LaneBundle";
import { StateFrame } from "./StateFrame";
import { useIsolated } from "./useIsolated";
import { VoidBand, VoidPill } from "./VoidBand";

interface LanesSceneProps {
  placed: PlacedLanes;
  series: RelationsSeries;
}

/** All that is drawn, from the ground up: frames, silences, lines, actors, words. */
export function LanesScene({ placed, series }: LanesSceneProps) {
  const nodes = new Map(series.nodes.map((node) => [node.id, node]));
  const relations = new Map(series.relations.map((relation) => [relation.ref, relation]));
  const bundles = placed.bundles.flatMap((bundle) => {
    const relation = relations.get(bundle.ref);
    return relation && !relation.isGone ? [{ key: bundle.ref, placed: bundle, relation }] : [];
  });
  const silences = placed.silences.flatMap((silent) => {
    const silence = series.voids.find(({ from, to }) => from === silent.from && to === silent.to);
    return silence ? [{ key: silenceKey(silent), placed: silent, silence }] : [];
  });
  return (
    <>
      {placed.frames.map(({ id, box }) => {
        const node = nodes.get(id);
        return node && <StateFrame key={id} box={box} node={node} />;
      })}
      {silences.map(({ key, ...silent }) => (
        <SilenceBand key={key} {...silent} />
      ))}
      {bundles.map(({ key, ...bundle }) => (
        <BundleLine key={key} {...bundle} />
      ))}
      {placed.pairsHeadY !== null && placed.frames.length > 0 && (
        <text x={4} y={placed.pairsHeadY} fontSize={12} className="fill-muted" aria-hidden="true">
          {m.relations_between_others()}
        </text>
      )}
      {placed.actors.map((actor, at) => {
        const node = nodes.get(actor.id);
        if (!node) return null;
        return actor.isEcho ? (
          <LaneEcho key={`${actor.id} ${at}`} placed={actor} />
        ) : (
          <LaneActor key={actor.id} placed={actor} node={node} />
        );
      })}
      {silences.map(({ key, ...silent }) => (
        <SilencePill key={key} {...silent} />
      ))}
      {bundles.map(({ key, ...bundle }) => (
        <BundlePill key={key} {...bundle} />
      ))}
    </>
  );
}

interface SilenceProps {
  placed: PlacedSilence;
  silence: RelationsVoid;
}

function SilenceBand({ placed: { path, cap, left, right }, silence }: SilenceProps) {
  const isBack = useIsolated([left, right]);
  return <VoidBand path={path} cap={cap} silence={silence} isBack={isBack} />;
}

function SilencePill({ placed, silence }: SilenceProps) {
  const isBack = useIsolated([placed.left, placed.right]);
  return <VoidPill pill={placed.pill} silence={silence} isBack={isBack} />;
}
