import type { ImportedOrigin } from "../model/importedSet";
import { cleanText } from "../model/plainText";
import { m } from "../paraglide/messages.js";

/** Whose words a reader's own set holds, after "Imported by you, not reviewed": file, provider, rights. */
export function describeOrigin(origin: ImportedOrigin): string {
  const { fileName, importedOn, attribution, redistributable, machineCoded } = origin;
  return [
    m.imported_band_file({ name: cleanText(fileName), day: importedOn }),
    attribution ?? m.open_rights_own(),
    machineCoded ? m.open_machine_coded() : "",
    redistributable ? "" : m.open_rights_stay(),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The same for whoever only has a file or a picture that was made of the set. */
export function describeOriginAnywhere(origin: ImportedOrigin): string {
  return `${m.imported_by_reader()} ${describeOrigin(origin)}`;
}
