import { m } from "../../paraglide/messages.js";
import { kindLabel, voiceLabel } from "../../selectors/labels";
import type { MapGeography } from "../../selectors/mapGeography";
import type { MapRecord, MapSeries } from "../../selectors/mapSeries";
import type { MapLayers } from "../../selectors/mapSpots";
import { InlineMark } from "../linked/MarkGlyph";
import { KeyItem } from "./KeyItem";

interface MapKeyKindsProps {
  layers: MapLayers;
  relations: MapGeography | null;
}

/** The emphasised borders; the shapes and fills on this map, each once; with the context only the many shapes. */
export function MapKeyKinds({ layers: { base, spots }, relations }: MapKeyKindsProps) {
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
      {borderNames(base, relations).map((border) => (
        <KeyItem key={border} swatch={<path d="M1,6H17" stroke="var(--ink)" strokeWidth="2.25" />}>
          {border}
        </KeyItem>
      ))}
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

function borderNames(series: MapSeries, relations: MapGeography | null): string[] {
  const nameOf = (id: string) => series.countries.find(({ feature }) => feature === id)?.name;
  return (relations?.borders ?? []).flatMap(([from, to]) => {
    const [first, second] = [nameOf(from), nameOf(to)];
    return first && second ? [m.map_key_border({ first, second })] : [];
  });
}
