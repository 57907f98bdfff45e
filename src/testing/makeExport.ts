import { readFileSync } from "node:fs";
import type { AreaShape } from "../formats/geojsonArea";
import { createRecordWriter } from "../formats/recordWriters";
import type { Boundaries } from "../model/boundaries";
import type { DossierIndex } from "../model/dossierIndex";
import type { ExportedFile, ExportFormat } from "../model/exportedRecord";
import { selectAreas } from "../selectors/boundaryAreas";
import { selectExportedRecord } from "../selectors/exportedRecord";
import { exportedRecordLink, selectExportHead } from "../selectors/exportHead";
import { selectExportRows } from "../selectors/exportRows";
import { selectLinkedModel } from "../selectors/linkedModel";
import { encodeUrl } from "../state/urlCodec";
import { DEFAULT_VIEW_STATE, type ViewState } from "../state/viewState";

export const EXPORT_DAY = "2024-03-01";

let shipped: ReadonlyMap<string, AreaShape> | undefined;

/** The outlines of the shipped boundary file. */
export function shippedAreas(): ReadonlyMap<string, AreaShape> {
  shipped ??= selectAreas([
    JSON.parse(readFileSync("data/geo/base.topo.json", "utf8")) as Boundaries,
  ]);
  return shipped;
}

export function exportAddress(state: ViewState): string {
  return new URL(encodeUrl(state), "https://readout.example").href;
}

export interface MadeExport extends ExportedFile {
  text: string;
  /** Ids of the records that pass. */
  passing: ReadonlySet<string>;
}

/** A file of what passes in a state, written as the dialog writes it. */
export function makeExport(
  format: ExportFormat,
  index: DossierIndex,
  state: ViewState = { ...DEFAULT_VIEW_STATE, dossier: index.dossier.id },
  areas: ReadonlyMap<string, AreaShape> = shippedAreas(),
): MadeExport {
  const model = selectLinkedModel(index, state);
  const head = selectExportHead(model, { address: exportAddress, day: EXPORT_DAY });
  const linkOf = (record: Parameters<typeof exportedRecordLink>[1]) =>
    exportedRecordLink(index.dossier.id, record, exportAddress);
  const records = selectExportRows(model).map((row) => selectExportedRecord(index, row, linkOf));
  const passing = new Set(records.map(({ record }) => record.id));
  const writer = createRecordWriter(format, { head, dossier: index.dossier, passing, areas });
  for (const exported of records) writer.add(exported);
  const file = writer.finish();
  return { ...file, text: file.parts.join(""), passing };
}
