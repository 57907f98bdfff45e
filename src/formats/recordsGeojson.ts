import type { ExportedRecord, ExportHead, ExportLoss, RecordWriter } from "../model/exportedRecord";
import { writeArea, type AreaShape } from "./geojsonArea";
import { sourcedPoint } from "./exportedWords";
import { describeRecord, type RecordValues } from "./recordValues";
import { reasonLeftOut } from "./reasonLeftOut";
import { createRecordLedger } from "./recordLedger";
import { writeJson } from "./writeJson";

type Geometry = { text: string } | { loss: ExportLoss };

/** The same outline is written for each record; above this many characters in all, no more. */
const MOST_AREA_TEXT = 20_000_000;

/**
 * Records as GeoJSON (RFC 7946). A place that the source names as a point is a point; of a province or
 * a country the record has the outline and never a point; a district, of which the middle alone is
 * known, has no geometry and the middle as a property. Records without a place are left out.
 * `areas` has the outlines by their ids in the boundary file.
 */
export function createGeojsonWriter(
  head: ExportHead,
  areas: ReadonlyMap<string, AreaShape>,
): RecordWriter {
  const ledger = createRecordLedger();
  const outlines = new Map<string, string>();
  const parts = [openCollection(head)];
  let areaText = 0;

  const outlineOf = (feature: string): string | undefined => {
    const shape = areas.get(feature);
    if (shape && !outlines.has(feature)) outlines.set(feature, writeArea(shape));
    return outlines.get(feature);
  };
  const geometryOf = (exported: ExportedRecord): Geometry => {
    const { place } = exported;
    const point = sourcedPoint(place);
    if (point) return { text: writeJson({ type: "Point", coordinates: point }) };
    if (place?.precision === "district") return { loss: "district-without-shape" };
    const outline = place?.feature ? outlineOf(place.feature) : undefined;
    if (outline === undefined) return { loss: "area-without-shape" };
    if (areaText + outline.length > MOST_AREA_TEXT) return { loss: "area-too-often" };
    areaText += outline.length;
    return { text: outline };
  };

  return {
    add: (exported) => {
      const reason = reasonLeftOut("geojson", exported.record);
      if (reason) {
        ledger.leaveOut(exported, reason);
        return;
      }
      const geometry = geometryOf(exported);
      if ("loss" in geometry) ledger.note(exported, geometry.loss);
      const properties = writeJson({ ...describeRecord(exported), ...describeMiddle(exported) });
      const id = writeJson(`${exported.record.type}:${exported.record.id}`);
      parts.push(
        `${parts.length > 1 ? ",\n" : "\n"}{"type":"Feature","id":${id},"geometry":${"text" in geometry ? geometry.text : "null"},"properties":${properties}}`,
      );
      ledger.keep();
    },
    finish: () => ledger.close([...parts, "\n]}\n"]),
  };
}

function describeMiddle({ place }: ExportedRecord): RecordValues {
  if (place?.precision !== "district" || !place.point) return {};
  return { place_middle: place.point };
}

/** The origin of it all stands before the features, as a foreign member. */
function openCollection(head: ExportHead): string {
  const { labels: _, ...origin } = head;
  return `{"type":"FeatureCollection","readout":${writeJson(origin)},"features":[`;
}
