import { m } from "../../paraglide/messages.js";
import { useLinked } from "../../views/linked/LinkedContext";

/** A link to a reader's own set holds no row of it: whoever opens it needs the file. */
export function AskedFile() {
  const { imported } = useLinked().index.dossier;
  if (!imported) return null;
  return (
    <p className="notices" data-asked-file>
      {m.imported_share({ file: imported.fileName })}
    </p>
  );
}
