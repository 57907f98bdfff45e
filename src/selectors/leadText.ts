import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { genreLabel } from "./labels";

/** What sentences call the text that the dossier is coded from, by its genre: "the editorial". */
export function selectLeadText({ dossier, source }: DossierIndex): string {
  const genre = source.get(dossier.leadSource)?.genre;
  return genre ? m.the_named({ name: genreLabel(genre) }) : m.lead_text_source();
}
