import type { Term } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { referenceId, type Reference } from "../model/reference";
import { selectSourceLink } from "./articleSourceLink";
import type { NameInUse } from "./detailsActor";
import { languageName } from "./detailsLabels";

export type NameTerm = Extract<Term, { kind: "name" }>;
export type GlossaryTerm = Extract<Term, { kind: "term" }>;

/** A form of a name as it is written, in which language, by whom and where that can be read. */
export interface NameForm {
  form: string;
  /** A tag for `lang`; null where none is recorded. */
  language: string | null;
  usedBy: string | null;
  href: string | null;
  /** It takes a side, or stands in somebody's words: shown between quotation marks. */
  isQuoted: boolean;
  /** It takes a side. */
  isContested: boolean;
}

/** The forms of one language, in the gazetteer's order. */
export interface FormGroup {
  language: string;
  forms: readonly NameForm[];
}

/** The gazetteer's entry for an actor or place; a country without one is named as its state. */
export function findNameEntry(
  index: DossierIndex,
  reference: Reference,
  terms: readonly Term[],
): NameTerm | null {
  const find = (wanted: Reference) =>
    terms.find((term): term is NameTerm => term.kind === "name" && term.reference === wanted);
  const id = referenceId(reference);
  const isCountry = reference.startsWith("place:") && index.place.get(id)?.kind === "country";
  return find(reference) ?? (isCountry ? find(`actor:${id}`) : undefined) ?? null;
}

export function selectNameForms({ forms }: NameTerm): NameForm[] {
  return forms.map(({ form, language, usedBy, url, contested }) => ({
    form,
    language,
    usedBy,
    href: url === undefined ? null : (selectSourceLink({ url })?.href ?? null),
    isQuoted: contested,
    isContested: contested,
  }));
}

/** The names that the sources of the records use, quoted, before those that the gazetteer adds. */
export function mergeNameForms(own: readonly NameInUse[], entry: NameTerm | null): NameForm[] {
  const forms = entry ? selectNameForms(entry) : [];
  const known = new Set(forms.map(({ form }) => form));
  const quoted = own
    .filter(({ name, usedBy }) => usedBy !== null || !known.has(name))
    .map(({ name, usedBy }): NameForm => ({
      form: name,
      language: null,
      usedBy,
      href: null,
      isQuoted: true,
      isContested: false,
    }));
  return [...quoted, ...forms];
}

/** In the order in which the languages come first. */
export function groupForms(forms: readonly NameForm[]): FormGroup[] {
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) {
    const key = form.language ?? "";
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return [...groups].map(([tag, own]) => ({
    language: tag === "" ? "" : languageName(tag),
    forms: own,
  }));
}
