import { findContestedWord } from "../contestedWords";
import type { DossierDraft, DraftEntry } from "../dossierDraft";
import type { AuthoredEvent, Source, StoryStep, Term } from "../dossierSchema";
import { showValue, type Problem } from "../problem";
import { errorAt, listEvidence, listRecords, type AuthoredRecord } from "./draftRecords";

/** A text of our own and its path inside the entity. */
type OwnText = readonly [field: string, value: string | undefined];

/**
 * Our own words are neutral, wherever the reader or the coder meets them. Left out is what others
 * wrote: quotes, joining words, printed titles of sources, other forms of names, and claims of a speaker who is
 * an actor of the dossier: “press reports” speak for nobody.
 */
export function checkWording(draft: DossierDraft): Problem[] {
  const { header } = draft;
  const sources = new Set(draft.sources.map(({ value }) => value.id));
  return [
    ...(header ? checkTexts(header, headerTexts(header.value)) : []),
    ...draft.sources.flatMap((entry) => checkTexts(entry, sourceTexts(entry.value))),
    ...draft.actors.flatMap((entry) =>
      checkTexts(entry, pick(entry.value, "name", "shortName", "office", "note")),
    ),
    ...draft.places.flatMap((entry) => checkTexts(entry, pick(entry.value, "name", "note"))),
    ...draft.issues.flatMap((entry) =>
      checkTexts(entry, pick(entry.value, "label", "description")),
    ),
    ...draft.terms.flatMap((entry) => [
      ...checkTexts(entry, termTexts(entry.value)),
      ...checkForms(entry),
    ]),
    ...draft.story.flatMap((entry) => checkTexts(entry, storyTexts(entry.value))),
    ...listRecords(draft).flatMap((entry) => checkTexts(entry, recordTexts(entry.value, sources))),
  ];
}

function termTexts(term: Term): OwnText[] {
  if (term.kind === "term") return pick(term, "term", "definition");
  const forms = term.forms.map(({ usedBy }, index): OwnText => [`forms[${index}].usedBy`, usedBy]);
  return [...pick(term, "label", "why"), ...forms];
}

/** A form is the word of others and may take a side, but then it says so. */
function checkForms(entry: DraftEntry<Term>): Problem[] {
  const { value } = entry;
  if (value.kind === "term") return [];
  return value.forms.flatMap(({ form, contested }, index): Problem[] => {
    const word = findContestedWord(form);
    if (word === null || contested) return [];
    const expected = `true: “${word}” takes a side`;
    return [errorAt(entry, `forms[${index}].contested`, "false", expected)];
  });
}

function storyTexts(step: StoryStep): OwnText[] {
  const sentences = step.sentences.map(({ text }, at): OwnText => [`sentences[${at}].text`, text]);
  return [["title", step.title], ...sentences];
}

function headerTexts(header: NonNullable<DossierDraft["header"]>["value"]): OwnText[] {
  return [
    ...pick(header, "title", "subject", "headline", "dateline", "summary"),
    ...header.layers.map(({ label }, index): OwnText => [`layers[${index}].label`, label]),
    ...header.corrections.flatMap((correction, index) =>
      under(`corrections[${index}]`, pick(correction, "was", "now", "why")),
    ),
  ];
}

function sourceTexts({ title, titleIsOurs, credit, notCoded = [] }: Source): OwnText[] {
  return [
    ...(titleIsOurs && title !== null ? [["title", title] as const] : []),
    ["credit", credit],
    ...notCoded.map(({ reason }, index): OwnText => [`notCoded[${index}].reason`, reason]),
  ];
}

function recordTexts(record: AuthoredRecord, sources: ReadonlySet<string>): OwnText[] {
  return [
    ...pick(record, "title", "shortLabel", "whenNote"),
    ...("speaker" in record ? pick(record, "object", "statement") : eventTexts(record, sources)),
    ...listEvidence(record).map(({ field, evidence }): OwnText => [
      `${field}.paraphrase`,
      evidence.paraphrase,
    ]),
  ];
}

function eventTexts(event: AuthoredEvent, sources: ReadonlySet<string>): OwnText[] {
  return [
    ...pick(event, "summary", "disputed"),
    ...(event.claims ?? []).flatMap(({ text, by, attribution }, index): OwnText[] => [
      ...(by === undefined ? [[`claims[${index}].text`, text] as const] : []),
      [`claims[${index}].attribution`, attribution],
    ]),
    ...(event.topics ?? []).flatMap((topic, index) =>
      under(`topics[${index}]`, pick(topic, "label", "note")),
    ),
    ...(event.accounts ?? []).flatMap(({ label, by, claims }, index): OwnText[] => [
      [`accounts[${index}].label`, label],
      ...(by.every((id) => sources.has(id))
        ? claims.map(({ text }, at): OwnText => [`accounts[${index}].claims[${at}].text`, text])
        : []),
    ]),
  ];
}

function pick<Key extends string>(
  value: { readonly [Name in Key]?: string | undefined },
  ...fields: readonly Key[]
): OwnText[] {
  return fields.map((field) => [field, value[field]]);
}

function under(path: string, texts: readonly OwnText[]): OwnText[] {
  return texts.map(([field, value]) => [`${path}.${field}`, value]);
}

function checkTexts(entry: DraftEntry<{ id: string }>, texts: readonly OwnText[]): Problem[] {
  return texts.flatMap(([field, value = ""]): Problem[] => {
    const word = findContestedWord(value);
    if (word === null) return [];
    const remedy = `Put “${word}” between quotation marks with its speaker, or choose another word`;
    return [errorAt(entry, field, showValue(value), "a neutral wording", remedy)];
  });
}
