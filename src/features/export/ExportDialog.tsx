import { useMemo } from "react";
import { EXPORT_FORMATS } from "../../model/exportedRecord";
import { m } from "../../paraglide/messages.js";
import { selectExportWords } from "../../selectors/exportHead";
import { selectExportRows } from "../../selectors/exportRows";
import { Dialog } from "../../ui/Dialog";
import { LiveRegion } from "../../ui/LiveRegion";
import { useLinked } from "../../views/linked/LinkedContext";
import { FormatItem } from "./FormatItem";
import { listLeftOut } from "./listLeftOut";
import { PictureSection } from "./picture/PictureSection";
import { useExport } from "./useExport";

/** What the records that pass can be saved as, and what each format cannot say of them. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={m.export_title()} className="w-[min(40rem,calc(100vw-2rem))]!" onClose={onClose}>
      {/* A region of its own: what lies under a modal dialog is not spoken. */}
      <LiveRegion>
        <ExportForms />
        <PictureSection />
      </LiveRegion>
    </Dialog>
  );
}

function ExportForms() {
  const model = useLinked();
  const rows = useMemo(() => selectExportRows(model), [model]);
  const leftOut = useMemo(() => listLeftOut(model.index, rows), [model, rows]);
  const access = useExport(rows);
  const words = selectExportWords(model);
  const { imported } = model.index.dossier;
  if (imported && !imported.redistributable) {
    return <p data-export-off>{m.imported_export_off({ file: imported.fileName })}</p>;
  }
  if (rows.length === 0) return <p>{m.export_nothing()}</p>;
  return (
    <>
      <p>{m.export_holds({ count: rows.length, ...words })}</p>
      <p className="text-muted mt-1.5 text-[0.8125rem]">{m.export_hint()}</p>
      <ul aria-label={m.export_formats()} className="mt-2.5">
        {EXPORT_FORMATS.map((format) => (
          <FormatItem
            key={format}
            format={format}
            total={rows.length}
            leftOut={leftOut[format]}
            access={access}
          />
        ))}
      </ul>
      <p className="text-muted mt-2.5 text-[0.8125rem]">
        {m.export_rights({ licence: model.index.dossier.licence })}
      </p>
    </>
  );
}
