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

/** What a style of others makes of the citation, by the processor that reference managers use. */
export function renderInStyle(cslJson: string, template: "apa" | "harvard1" | "vancouver"): string {
  return new Cite(cslJson).format("bibliography", { template, format: "text", lang: "en-US" });
}
