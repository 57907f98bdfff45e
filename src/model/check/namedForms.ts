import type { DossierDraft } from "../dossierDraft";
import { plainLabel } from "../plainLabel";

/** An actor or a place with every name that the dossier knows it by. */
export interface Named {
  id: string;
  forms: readonly string[];
  /** Nobody says who it is: its label is ours and stands in no text. */
  isUnidentified: boolean;
}

interface FoundName {
  form: string;
  /** Who bears the name. */
  owners: readonly Named[];
}

/** By id; the forms are those of the entity itself and those of its entry among the names. */
export function listNamed(draft: DossierDraft, kind: "actor" | "place"): Map<string, Named> {
  const items =
    kind === "actor"
      ? draft.actors.map(({ value }) => ({
          id: value.id,
          own: [value.name, value.shortName, ...(value.aliases ?? []).map(({ name }) => name)],
          isUnidentified: value.kind === "unidentified",
        }))
      : draft.places.map(({ value }) => ({
          id: value.id,
          own: [value.name, ...(value.names ?? []).map(({ name }) => name)],
          isUnidentified: false,
        }));
  const terms = draft.terms.map(({ value }) => value);
  return new Map(
    items.map(({ id, own, isUnidentified }) => {
      const listed = terms.flatMap((term) =>
        term.kind === "name" && term.reference === `${kind}:${id}`
          ? term.forms.map(({ form }) => form)
          : [],
      );
      const forms = [...new Set([...own.map(plainLabel), ...listed])];
      return [id, { id, forms, isUnidentified }];
    }),
  );
}

/** Finds proper names, the longest first. Labels of ours without a capital inside are no names. */
export function compileNameFinder(named: readonly Named[]): (words: string) => FoundName[] {
  const owners = new Map<string, Named[]>();
  for (const one of named) {
    if (one.isUnidentified) continue;
    for (const form of one.forms) {
      if (/\p{Lu}/u.test(form)) owners.set(form, [...(owners.get(form) ?? []), one]);
    }
  }
  if (owners.size === 0) return () => [];
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length).map(escape);
  const pattern = new RegExp(wholeWords(forms.join("|")), "gu");
  return (words) =>
    [...new Set(words.match(pattern))].map((form) => ({ form, owners: owners.get(form) ?? [] }));
}

/** Whole words; a name that begins with a capital and goes on small may begin small too. */
export function standsIn(text: string, form: string): boolean {
  const [first = "", second = ""] = form;
  const start = /\p{Ll}/u.test(second) ? `[${escape(first)}${escape(first.toLowerCase())}]` : null;
  const words = start === null ? escape(form) : start + escape(form.slice(first.length));
  return new RegExp(wholeWords(words), "u").test(text);
}

function wholeWords(words: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
