import type { ImportedCitation } from "../../model/importedFacts";
import { cutToLength } from "../../model/plainText";
import type { ImportNoteKind } from "./importReport";
import { cleanCell } from "./rowCells";
import { parseWebLink } from "./webLink";

const LONGEST_NAME = 200;

/**
 * A page by its address, named after its host. What is no address is a publisher's name; an address that
 * may not be linked is left out.
 */
export function citeAddress(
  text: string,
  note: (kind: ImportNoteKind) => void,
): ImportedCitation[] {
  if (text === "") return [];
  const url = parseWebLink(text);
  if (url !== null) return [{ publisher: hostOf(url), url }];
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    note("dropped-link");
    return [];
  }
  return [{ publisher: cutToLength(cleanCell(text), LONGEST_NAME) }];
}

/** Without the usual `www.`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
