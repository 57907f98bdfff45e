import type { MapRecord } from "../../selectors/mapSeries";
import { InlineMark } from "../linked/MarkGlyph";

/** A record's mark before its title, off the map. */
export function RecordSign({ record }: { record: MapRecord }) {
  const { kind, voice, colour, isDisputed } = record;
  return <InlineMark kind={kind} voice={voice} colour={colour} isDisputed={isDisputed} />;
}
