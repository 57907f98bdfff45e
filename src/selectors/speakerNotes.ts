import type { DossierIndex } from "../model/dossierIndex";
import { referenceId, referenceType } from "../model/reference";
import type { ViewState } from "../state/viewState";
import { referenceLabel } from "./labels";

/** What a speaker may want to read out: what is selected in a view, and the words that it rests on. */
export interface SpeakerNotes {
  /** Null without a selection. */
  selected: string | null;
  quotes: readonly { text: string; publisher: string }[];
}

export function selectSpeakerNotes(index: DossierIndex, { sel }: ViewState): SpeakerNotes {
  if (sel === null) return { selected: null, quotes: [] };
  const type = referenceType(sel);
  const isRecord = type === "event" || type === "position";
  const record = isRecord ? index.record.get(referenceId(sel)) : undefined;
  const quotes = (record?.evidence ?? []).flatMap(({ quote, source }) =>
    quote ? [{ text: quote.exact, publisher: index.source.get(source)?.publisher ?? source }] : [],
  );
  return { selected: referenceLabel(index, sel), quotes };
}
