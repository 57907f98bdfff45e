import { m } from "../../paraglide/messages.js";
import { kindLabel, voiceLabel } from "../../selectors/labels";
import type { MapRecord } from "../../selectors/mapSeries";
import type { MapLayers } from "../../selectors/mapSpots";
import { InlineMark } from "../linked/MarkGlyph";

/** The shapes and fills on this map, each once; with the context only the many shapes. */
export function MapKeyKinds({ layers: { base, spots } }: { layers: MapLayers }) {
  const isBrief = spots.length > 0;
  const seen = new Map<string, MapRecord>();
  for (const record of [
    ...[...base.places, ...base.links].flatMap(({ records }) => records),
    ...spots.flatMap(({ records }) => records),
  ]) {
    const key = isBrief ? record.kind : `${record.kind} ${record.voice}`;
    if (!seen.has(key)) seen.set(key, record);
  }
  const disputed = spots.flatMap(({ records }) => records).find(({ isDisputed }) => isDisputed);
  const kinds = [...seen].map(([key, { kind, voice }]) => (
    <span key={key}>
      <span className="me-3 inline-block">
        <InlineMark kind={kind} voice={voice} colour="other" /> {kindLabel(kind)}
        {!isBrief && `, ${voiceLabel(voice)}`}
      </span>{" "}
    </span>
  ));
  return (
    <>
      {kinds}
      {disputed && (
        <span className="me-3 inline-block">
          <InlineMark kind={disputed.kind} voice={disputed.voice} colour="other" isDisputed />{" "}
          {m.record_disputed()}
        </span>
      )}
    </>
  );
}
