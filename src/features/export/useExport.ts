import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { boundariesQuery } from "../../data/boundariesQuery";
import { createRecordWriter, EXPORT_FILES } from "../../formats/recordWriters";
import type { DossierRecord } from "../../model/dossier";
import type { ExportedFile, ExportFormat } from "../../model/exportedRecord";
import { m } from "../../paraglide/messages.js";
import { selectAreas } from "../../selectors/boundaryAreas";
import { exportFileName } from "../../selectors/exportFileName";
import { selectExportedRecord } from "../../selectors/exportedRecord";
import { exportedRecordLink, selectExportHead } from "../../selectors/exportHead";
import { formatLocalDay } from "../../selectors/formatLocalDay";
import { useViewState } from "../../state/useViewState";
import type { ViewState } from "../../state/viewState";
import { downloadFile } from "../../ui/downloadFile";
import { useAnnounce } from "../../ui/LiveRegion";
import { useLinked } from "../../views/linked/LinkedContext";
import { toBlobs } from "./toBlobs";
import { nextTask, workInSlices } from "./workInSlices";

/** What has become of the last press; `format` is the one that was pressed. */
export type ExportStatus =
  | { type: "ready" }
  | { type: "making"; format: ExportFormat; done: number }
  | { type: "saved"; format: ExportFormat; name: string; file: ExportedFile }
  | { type: "cancelled"; format: ExportFormat }
  | { type: "failed"; format: ExportFormat; message: string };

export interface ExportAccess {
  status: ExportStatus;
  nameOf: (format: ExportFormat) => string;
  save: (format: ExportFormat) => Promise<void>;
  cancel: () => void;
}

/** Makes a file of the records in these rows and saves it at the end, or not at all. */
export function useExport(rows: readonly number[]): ExportAccess {
  const model = useLinked();
  const { href } = useViewState();
  const announce = useAnnounce();
  const queryClient = useQueryClient();
  const [status, setStatus] = useState<ExportStatus>({ type: "ready" });
  const [day] = useState(() => formatLocalDay(new Date()));
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const { index, state } = model;
  const { dossier } = index;
  const address = (of: ViewState) => new URL(href(of), document.baseURI).href;
  const nameOf = (format: ExportFormat) =>
    exportFileName(dossier.id, state, day, EXPORT_FILES[format].extension);

  async function make(format: ExportFormat, signal: AbortSignal) {
    const areas = selectAreas(
      format === "geojson" ? [await queryClient.fetchQuery(boundariesQuery("base"))] : [],
    );
    const writer = createRecordWriter(format, {
      head: selectExportHead(model, { address, day }),
      dossier,
      passing: new Set(rows.map((row) => index.table.record(row).id)),
      areas,
    });
    const linkOf = (record: DossierRecord) => exportedRecordLink(dossier.id, record, address);
    await workInSlices({
      items: rows,
      work: (row) => writer.add(selectExportedRecord(index, row, linkOf)),
      onProgress: (done) => setStatus({ type: "making", format, done }),
      signal,
    });
    const file = writer.finish();
    await nextTask();
    return { file, blobs: await toBlobs(file.parts, signal) };
  }

  async function save(format: ExportFormat): Promise<void> {
    const controller = new AbortController();
    running.current = controller;
    setStatus({ type: "making", format, done: 0 });
    try {
      const { file, blobs } = await make(format, controller.signal);
      const name = nameOf(format);
      downloadFile(name, `${EXPORT_FILES[format].type};charset=utf-8`, blobs);
      setStatus({ type: "saved", format, name, file });
      announce(m.export_saved({ count: file.count, name }));
    } catch (error) {
      if (controller.signal.aborted) {
        setStatus({ type: "cancelled", format });
        announce(m.export_cancelled());
        return;
      }
      const message = error instanceof Error ? error.message : String(error);
      setStatus({ type: "failed", format, message });
    }
  }

  return { status, nameOf, save, cancel: () => running.current?.abort() };
}
