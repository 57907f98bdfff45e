import type { DossierDraft, DraftEntry } from "../dossierDraft";
import { showValue, type Problem } from "../problem";
import { errorAt, listRecords } from "./draftRecords";

/** Words that take a side. They may stand between quotation marks, where their speaker says them. */
const TAKES_A_SIDE = /\b(?:terrorists?|occupied|menace|martyr(?:s|ed)?|regime|zionist)\b/i;
const QUOTED = /“[^”]*”/g;

/** Our own words are neutral: titles, summaries, statements, labels and notes. */
export function checkWording(draft: DossierDraft): Problem[] {
  const { header } = draft;
  return [
    ...(header ? checkFields(header, ["title", "subject", "headline", "summary"]) : []),
    ...draft.actors.flatMap((entry) => checkFields(entry, ["name", "shortName", "note"])),
    ...draft.places.flatMap((entry) => checkFields(entry, ["name", "note"])),
    ...draft.issues.flatMap((entry) => checkFields(entry, ["label", "description"])),
    ...listRecords(draft).flatMap((entry) =>
      checkFields(entry, ["title", "shortLabel", "whenNote"]),
    ),
    ...draft.events.flatMap((entry) => checkFields(entry, ["summary", "disputed"])),
    ...draft.positions.flatMap((entry) => checkFields(entry, ["object", "statement"])),
  ];
}

function checkFields<T extends { id: string }>(
  entry: DraftEntry<T>,
  fields: readonly (keyof T & string)[],
): Problem[] {
  return fields.flatMap((field): Problem[] => {
    const value = entry.value[field];
    if (typeof value !== "string") return [];
    const word = TAKES_A_SIDE.exec(value.replace(QUOTED, ""))?.[0];
    if (word === undefined) return [];
    const remedy = `Put “${word}” between quotation marks with its speaker, or choose another word`;
    return [errorAt(entry, field, showValue(value), "a neutral wording", remedy)];
  });
}
