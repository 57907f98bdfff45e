import { Cite, type ParsedItem } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";

/** Reads a BibTeX, RIS or CSL-JSON text with a library that is none of ours; it must hold one item. */
export function readCitation(text: string): ParsedItem {
  const { data } = new Cite(text);
  const [item] = data;
  if (!item || data.length !== 1) throw new Error(`${data.length} items in ${text}`);
  return item;
}

/**
 * Numbers of a date in a citation as that library reads it; from the line itself where it leaves out
 * what RIS says: the day of reading, and a newspaper's month and day.
 */
export function readCitedDate(text: string, which: "issued" | "accessed"): number[] | undefined {
  const { type, issued, accessed } = readCitation(text);
  const isRis = text.startsWith("TY  - ");
  if (isRis && (which === "accessed" || type === "article-newspaper")) {
    const line = new RegExp(`^${which === "accessed" ? "Y2" : "DA"}  - ([\\d/]+)\\r$`, "m").exec(
      text,
    );
    return line?.[1]
      ?.split("/")
      .filter((part) => part !== "")
      .map(Number);
  }
  return (which === "issued" ? issued : accessed)?.["date-parts"]?.[0];
}

/** Authors as written: the library takes names in RIS apart at commas, so there its lines are read. */
export function readAuthors(text: string): string[] {
  if (text.startsWith("TY  - ")) {
    return [...text.matchAll(/^AU {2}- (.*)\r$/gm)].map(([, name]) => name ?? "");
  }
  return (readCitation(text).author ?? []).map(({ literal, family }) => literal ?? family ?? "");
}

/** What a style of others makes of the citation, by the processor that reference managers use. */
export function renderInStyle(cslJson: string, template: "apa" | "harvard1" | "vancouver"): string {
  return new Cite(cslJson).format("bibliography", { template, format: "text", lang: "en-US" });
}
