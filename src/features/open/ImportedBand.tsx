import { describeOrigin } from "../../data/describeOrigin";
import type { ImportedOrigin } from "../../model/importedSet";
import { m } from "../../paraglide/messages.js";
import "./importedBand.css";

/** Whose words these are: it stands above every view of a reader's own set, on the screen and on paper. */
export function ImportedBand({ origin }: { origin: ImportedOrigin }) {
  return (
    <p className="imported-band" data-imported>
      <b>{m.imported_band()}.</b> <bdi>{describeOrigin(origin)}</bdi>
    </p>
  );
}
