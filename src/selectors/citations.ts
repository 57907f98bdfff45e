import { parseCitedDate, type Citation, type CitedType } from "../model/citation";
import type { DossierRecord, Source } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { referenceId, type Reference } from "../model/reference";
import { INTERNATIONAL, type Genre } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { isFiltered } from "../state/filteredPages";
import { DEFAULT_VIEW_STATE, isCommonPage, type ViewState } from "../state/viewState";
import { selectSourceLink } from "./articleSourceLink";
import { formatCitedDate } from "./citedDateText";
import { selectCount } from "./countText";
import { genreLabel, sourceTitle, voiceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { formatSpan } from "./timeText";

/** What is cited: the page that a source is, a coded record, or what is on the screen. */
export type CitationSubject =
  { type: "source" | "record"; reference: Reference } | { type: "view"; title: string };

export interface CitationContext {
  /** Absolute address of a state. */
  address: (state: ViewState) => string;
  /** The reader's day `YYYY-MM-DD`. */
  accessed: string;
}

const NEWSPAPER_GENRES: readonly (Genre | null)[] = ["editorial", "news"];

/** Null where the dossier does not have the subject. */
export function selectCitation(
  model: LinkedModel,
  subject: CitationSubject,
  context: CitationContext,
): Citation | null {
  if (subject.type === "view") return citeView(model, subject.title, context);
  const id = referenceId(subject.reference);
  if (subject.type === "source") {
    const source = model.index.source.get(id);
    return source ? citeSource(source, context.accessed) : null;
  }
  const record = model.index.record.get(id);
  return record ? citeRecord(model.index, record, context) : null;
}

/** The publisher's own page, with what is recorded of it and no more. */
function citeSource(source: Source, accessed: string): Citation {
  const { publisher, published, genre } = source;
  const type: CitedType = NEWSPAPER_GENRES.includes(genre) ? "article-newspaper" : "webpage";
  const issued = published === null ? null : parseCitedDate(published);
  return {
    key: source.id,
    type,
    authors: [],
    ...citeTitle(source),
    container: type === "article-newspaper" ? publisher : null,
    publisher: type === "article-newspaper" ? null : publisher,
    publisherPlace: source.country === INTERNATIONAL ? null : source.country,
    genre: genre && genreLabel(genre),
    issued,
    accessed,
    url: selectSourceLink(source)?.href ?? null,
    language: source.language,
    note: published !== null && issued === null ? m.cite_note_published({ edtf: published }) : null,
  };
}

/** A record as coded here, at its own link, with the pages that it rests on. */
function citeRecord(
  index: DossierIndex,
  record: DossierRecord,
  { address, accessed }: CitationContext,
): Citation {
  const state: ViewState = {
    ...DEFAULT_VIEW_STATE,
    dossier: index.dossier.id,
    layer: record.layer === "context" ? "all" : "article",
    sel: `${record.type}:${record.id}`,
  };
  const sources = [...new Set(record.evidence.map(({ source }) => source))].flatMap((id) => {
    const source = index.source.get(id);
    return source ? [nameSource(source)] : [];
  });
  return {
    ...citeDossier(index, accessed),
    key: `readout-${record.type}-${record.id}`,
    title: record.title,
    url: address(state),
    note: m.cite_note_record({
      voice: voiceLabel(record.voice),
      when: formatSpan(record.span),
      sources: sources.join("; "),
    }),
  };
}

/** What is on the screen, under its filters. How it is coloured is no part of it. */
function citeView(
  { index, state, filter }: LinkedModel,
  title: string,
  { address, accessed }: CitationContext,
): Citation {
  const dossier = state.dossier ?? index.dossier.id;
  const url = address({
    ...state,
    dossier: isCommonPage(state.page) ? null : dossier,
    embed: false,
    theme: null,
  });
  const { shown, total } = selectCount(filter);
  return {
    ...citeDossier(index, accessed),
    key: `readout-${state.page}-${hashText(url)}`,
    title,
    container: isCommonPage(state.page) ? null : index.dossier.title,
    url,
    note: isFiltered(state.page) ? m.cite_note_view({ shown, total }) : null,
  };
}

function citeDossier({ dossier }: DossierIndex, accessed: string) {
  return {
    type: "webpage" as const,
    authors: dossier.coders,
    isDescribed: false,
    container: dossier.title,
    publisher: m.app_name(),
    publisherPlace: null,
    genre: null,
    issued: null,
    accessed,
    language: "en",
  };
}

/** “Title”, publisher, day, address: a source inside a note. */
function nameSource(source: Source): string {
  const { publisher, published } = source;
  const { title, isDescribed } = citeTitle(source);
  const date = published === null ? null : parseCitedDate(published);
  return [
    isDescribed ? title : m.cite_quoted({ title }),
    publisher,
    date === null ? m.cite_no_date() : formatCitedDate(date),
    selectSourceLink(source)?.href,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** The title as printed, or what the page is in our words, in square brackets. */
function citeTitle(source: Source): Pick<Citation, "title" | "isDescribed"> {
  const { title, titleIsOurs = false, publisher } = source;
  return title === null
    ? { title: m.cite_title_none({ publisher }), isDescribed: true }
    : { title: sourceTitle(source), isDescribed: titleIsOurs };
}

/** FNV-1a: the same short sign for the same link, so that two views can stand in one list. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
