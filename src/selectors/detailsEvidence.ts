import type { Evidence } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { locateQuote } from "../model/locateQuote";
import type { Reference } from "../model/reference";
import { splitSentences } from "../model/sentences";
import { m } from "../paraglide/messages.js";
import { genreLabel } from "./labels";

/**
 * `located`: the words stand in the text that is loaded. `stored`: the build has found them there.
 * `unverified`: nobody has, the text is absent. `lost`: they do not stand exactly once in the text.
 * `described`: our words, there is no quote.
 */
export type EvidenceStatus = "located" | "stored" | "unverified" | "lost" | "described";

/** One piece of evidence as the panel shows it. */
export interface EvidenceItem {
  words: string;
  status: EvidenceStatus;
  /** "The Nation, editorial". */
  source: string;
  sourceReference: Reference;
  /** "paragraph 2, sentence 4"; null where it is not known. */
  place: string | null;
  /** Whether the words can be shown in the article view. */
  isInArticle: boolean;
}

/** `text` is the lead source's, null where it is absent, late or failed. */
export function selectEvidenceItem(
  index: DossierIndex,
  evidence: Evidence,
  text: string | null,
): EvidenceItem {
  const isLead = evidence.source === index.dossier.leadSource;
  const located = evidence.quote && isLead && text !== null ? findPlace(text, evidence) : null;
  return {
    words: evidence.quote?.exact ?? evidence.paraphrase ?? "",
    status: located?.status ?? unlocatedStatus(index, evidence),
    source: sourceName(index, evidence.source),
    sourceReference: `source:${evidence.source}`,
    place: located ? located.place : storedPlace(evidence),
    isInArticle: isLead && located?.status !== "lost",
  };
}

function unlocatedStatus(index: DossierIndex, { quote }: Evidence): EvidenceStatus {
  if (!quote) return "described";
  return index.dossier.quotesVerified ? "stored" : "unverified";
}

function findPlace(
  text: string,
  { quote }: Evidence,
): { status: "located" | "lost"; place: string | null } {
  const location = quote ? locateQuote(text, quote) : { status: "absent" as const };
  if (location.status !== "found") return { status: "lost", place: null };
  const { start } = location;
  const sentence = splitSentences(text).find((one) => one.start <= start && start < one.end);
  return { status: "located", place: sentence ? placeText(sentence) : null };
}

function placeText({ paragraph, index }: { paragraph: number; index: number }): string {
  return m.details_paragraph_sentence({ paragraph, sentence: index });
}

function storedPlace({ sentence }: Evidence): string | null {
  return sentence === undefined ? null : m.details_sentence({ sentence });
}

function sourceName(index: DossierIndex, id: string): string {
  const source = index.source.get(id);
  if (!source) return id;
  return source.genre ? `${source.publisher}, ${genreLabel(source.genre)}` : source.publisher;
}
