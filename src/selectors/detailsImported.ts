import type { EventRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { ImportedCitation } from "../model/importedFacts";
import { cleanText } from "../model/plainText";
import { m } from "../paraglide/messages.js";
import { selectSourceLink } from "./articleSourceLink";
import type { NamedReference } from "./detailsRecordItem";
import { formatCount } from "./formatCount";

/** A source that a row names, in its file's words. */
export interface NamedSource {
  label: string;
  /** Null where the row gives no plain web address. */
  href: string | null;
}

/** What the file says of a row beyond the terms of a record. */
export interface ImportedDetails {
  line: string;
  key: string;
  note: string | null;
  sources: readonly NamedSource[];
  /** "3, between 1 and 5"; null where the file gives none. */
  deaths: string | null;
  /** "ACLED: Armed clash"; null without a code. */
  code: string | null;
  isMachineCoded: boolean;
  /** The record of the row that told the same action first; null where it is this one. */
  repeats: NamedReference | null;
  /** What else the row says, by the file's own names. */
  fields: readonly { name: string; value: string }[];
}

/** Null for a record that no reader brought along. */
export function selectImportedDetails(
  index: DossierIndex,
  { id, imported, code }: EventRecord,
): ImportedDetails | null {
  if (!imported) return null;
  const { line, key, note, citations, codeLabel, repeats, fields } = imported;
  const first = repeats === undefined || repeats === id ? undefined : index.record.get(repeats);
  return {
    line: formatCount(line),
    key: cleanText(key),
    note: note === undefined ? null : cleanText(note),
    sources: citations.map(nameSource),
    deaths: imported.fatalities ? deathsText(imported.fatalities) : null,
    code: code ? codeText(code, codeLabel) : null,
    isMachineCoded: index.dossier.imported?.machineCoded ?? false,
    repeats: first ? { label: first.title, reference: `event:${first.id}` } : null,
    fields: fields.map(({ name, value }) => ({ name: cleanText(name), value: cleanText(value) })),
  };
}

function codeText({ scheme, code }: { scheme: string; code: string }, label?: string): string {
  return label === undefined || label === code
    ? m.imported_code({ scheme, code })
    : m.imported_code_named({ scheme, code, label });
}

function deathsText({
  best,
  low,
  high,
}: NonNullable<NonNullable<EventRecord["imported"]>["fatalities"]>): string {
  const isRange = low !== undefined && high !== undefined && (low !== best || high !== best);
  return isRange
    ? m.imported_deaths_between({
        best: formatCount(best),
        low: formatCount(low),
        high: formatCount(high),
      })
    : formatCount(best);
}

function nameSource({ publisher, title, url, published }: ImportedCitation): NamedSource {
  const words = [publisher, title, published].filter((part) => part !== undefined && part !== "");
  const link = url === undefined ? null : selectSourceLink({ url });
  return {
    label: cleanText(words.join(", ")) || (link?.host ?? m.imported_source_unnamed()),
    href: link?.href ?? null,
  };
}
