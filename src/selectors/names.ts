import type { Term } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { parseReference, type Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import { selectRows } from "./emphasis";
import { referenceLabel } from "./labels";
import {
  groupForms,
  selectNameForms,
  type FormGroup,
  type GlossaryTerm,
  type NameTerm,
} from "./namesInUse";
import { normaliseForSearch } from "./searchRecords";
import { selectTermUses, type TermUse, type TermUses } from "./termUses";

interface Entry {
  id: string;
  /** What the filter field looks in. */
  folded: string;
  uses: readonly TermUse[];
}

export interface GlossaryEntry extends Entry {
  term: string;
  definition: string;
  publisher: string;
  href: string | null;
  /** "The codes of 192 records are written in it"; null for a term that stands in words. */
  scheme: string | null;
}

export interface GazetteerEntry extends Entry {
  label: string;
  why: string;
  groups: readonly FormGroup[];
  /** What it stands for in the dossier, with the number of its records. */
  stands: { label: string; reference: Reference; records: number } | null;
}

/** Entries of the gazetteer under one heading, alphabetical. */
export interface GazetteerSection {
  id: string;
  label: string;
  entries: readonly GazetteerEntry[];
}

export interface NamesSeries {
  terms: readonly GlossaryEntry[];
  sections: readonly GazetteerSection[];
}

const NO_USES: TermUses = { uses: [], inScheme: 0 };

/** Glossary and gazetteer, each alphabetical, with where their words and names are used in `index`. */
export function selectNames(index: DossierIndex, terms: readonly Term[]): NamesSeries {
  const uses = selectTermUses(index, terms.filter(isWord));
  const usesOf = ({ id }: Term) => uses.get(id) ?? NO_USES;
  const glossary = terms
    .filter((term): term is GlossaryTerm => term.kind === "term")
    .map((term) => describeTerm(term, usesOf(term)))
    .sort((a, b) => a.term.localeCompare(b.term, "en"));
  const names = terms
    .filter((term): term is NameTerm => term.kind === "name")
    .map((name) => ({
      kind: sectionOf(index, name),
      entry: describeName(index, name, usesOf(name)),
    }))
    .sort((a, b) => plain(a.entry.label).localeCompare(plain(b.entry.label), "en"));
  const sections = SECTIONS.map(({ id, label }): GazetteerSection => ({
    id,
    label: label(),
    entries: names.filter(({ kind }) => kind === id).map(({ entry }) => entry),
  }));
  return { terms: glossary, sections };
}

/** The entries whose words, definitions, forms or users hold the text, folded as the search folds. */
export function filterNames(series: NamesSeries, text: string): NamesSeries {
  const needle = normaliseForSearch(text).trim();
  if (needle === "") return series;
  const holds = ({ folded }: Entry) => folded.includes(needle);
  return {
    terms: series.terms.filter(holds),
    sections: series.sections.map((section) => ({
      ...section,
      entries: section.entries.filter(holds),
    })),
  };
}

export function countNames({ terms, sections }: NamesSeries): { terms: number; names: number } {
  return {
    terms: terms.length,
    names: sections.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

const SECTIONS = [
  { id: "bodies", label: m.names_section_bodies },
  { id: "people", label: m.names_section_people },
  { id: "places", label: m.names_section_places },
  { id: "words", label: m.names_section_words },
] as const;

/** Names of actors and places are used wherever these are; of the others only the words can tell. */
function isWord(term: Term): boolean {
  return term.kind === "term" || term.reference === undefined;
}

function sectionOf(index: DossierIndex, { reference }: NameTerm): (typeof SECTIONS)[number]["id"] {
  const [type, id = ""] = (reference ?? "").split(":");
  if (type === "place") return "places";
  if (type !== "actor") return "words";
  const kind = index.actor.get(id)?.kind;
  return kind === "office-holder" || kind === "person" ? "people" : "bodies";
}

function describeTerm(term: GlossaryTerm, { uses, inScheme }: TermUses): GlossaryEntry {
  const { id, definition, source, words } = term;
  return {
    id,
    term: term.term,
    definition,
    publisher: source.publisher,
    href: selectSourceLink(source)?.href ?? null,
    uses,
    scheme: inScheme > 0 ? schemeText(term.scheme, inScheme) : null,
    folded: fold([term.term, definition, source.publisher, ...words]),
  };
}

function schemeText(scheme: GlossaryTerm["scheme"], count: number): string {
  return scheme === "times" ? m.names_scheme_times({ count }) : m.names_scheme_codes({ count });
}

function describeName(index: DossierIndex, name: NameTerm, { uses }: TermUses): GazetteerEntry {
  const { id, label, why, forms } = name;
  const reference = name.reference === undefined ? null : parseReference(name.reference);
  return {
    id,
    label,
    why,
    groups: groupForms(selectNameForms(name)),
    stands: reference && {
      label: referenceLabel(index, reference),
      reference,
      records: selectRows(index, reference).length,
    },
    uses,
    folded: fold([label, why, ...forms.flatMap(({ form, usedBy }) => [form, usedBy])]),
  };
}

function fold(texts: readonly string[]): string {
  return texts.map(normaliseForSearch).join("\n");
}

/** Quotation marks do not count in the alphabet. */
function plain(label: string): string {
  return label.replace(/^“/, "");
}
