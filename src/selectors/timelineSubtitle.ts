import type { DossierRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import type { TimeMode } from "../state/viewState";
import { joinInWords } from "./filterPhrase";
import { kindLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectSequenceOrder } from "./selectSequenceOrder";

/** What the picture is, and what it must not be read as; narrow frames keep only the lead. */
interface TimelineSubtitle {
  lead: string;
  rest: string;
}

/** So many events are named; more are counted. */
const MAX_NAMED = 3;

export function selectTimelineSubtitle(model: LinkedModel, mode: TimeMode): TimelineSubtitle {
  return mode === "sequence"
    ? { lead: m.timeline_subtitle_sequence(), rest: sequenceWords(model.index) }
    : { lead: m.timeline_subtitle_calendar(), rest: undatedWords(model) };
}

/** The order is the text's own only where its words give it; the rest is said to be our reading. */
function sequenceWords(index: DossierIndex): string {
  const { basisOf, relations } = selectSequenceOrder(index);
  const hasReading =
    basisOf.includes("reading") || relations.some(({ order }) => order.basis === "reading");
  return hasReading ? m.timeline_subtitle_sequence_reading() : m.timeline_subtitle_sequence_rest();
}

/** Names the passing events without a day, so that the calendar is not read as if they had one. */
function undatedWords({ index, filter }: LinkedModel): string {
  const undated: DossierRecord[] = [];
  for (let row = 0; row < index.table.count; row++) {
    const record = index.table.record(row);
    if (filter.passes[row] === 1 && record.span.precision !== "day") undated.push(record);
  }
  const events = undated.filter(({ type }) => type === "event");
  if (events.length === 0) return "";
  const kinds = new Set(events.map(({ kind }) => kind));
  if (events.length > MAX_NAMED || kinds.size < events.length) {
    return m.timeline_subtitle_calendar_rest_many({ count: undated.length, total: filter.shown });
  }
  return m.timeline_subtitle_calendar_rest({
    events: joinInWords(events.map(({ kind }) => m.the_named({ name: kindLabel(kind) }))),
  });
}
