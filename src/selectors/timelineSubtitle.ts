import type { DossierIndex } from "../model/dossierIndex";
import { EVENT_KINDS, TIME_PRECISIONS, type EventKind } from "../model/vocabulary";
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
const DAY = TIME_PRECISIONS.indexOf("day");

export function selectTimelineSubtitle(model: LinkedModel, mode: TimeMode): TimelineSubtitle {
  return mode === "sequence"
    ? { lead: m.timeline_subtitle_sequence(), rest: sequenceWords(model.index) }
    : { lead: m.timeline_subtitle_calendar(), rest: undatedWords(model) };
}

/** The order is the text's own only where its words give it; the rest is said to be our reading. */
function sequenceWords(index: DossierIndex): string {
  const { anchors, basisOf, relations } = selectSequenceOrder(index);
  if (anchors.some((row) => index.table.record(row).layer === "context")) {
    return m.timeline_subtitle_sequence_days();
  }
  const hasReading =
    basisOf.includes("reading") || relations.some(({ order }) => order.basis === "reading");
  return hasReading ? m.timeline_subtitle_sequence_reading() : m.timeline_subtitle_sequence_rest();
}

/** Names the passing events without a day, so that the calendar is not read as if they had one. */
function undatedWords({ index, filter }: LinkedModel): string {
  const { precision, stance, kind } = index.table;
  const kinds: EventKind[] = [];
  let count = 0;
  for (const [row, passes] of filter.passes.entries()) {
    if (passes !== 1 || precision[row] === DAY) continue;
    count += 1;
    if (stance[row]! < 0) kinds.push(EVENT_KINDS[kind[row]!]!);
  }
  if (kinds.length === 0) return "";
  if (kinds.length > MAX_NAMED || new Set(kinds).size < kinds.length) {
    return m.timeline_subtitle_calendar_rest_many({ count, total: filter.shown });
  }
  return m.timeline_subtitle_calendar_rest({
    events: joinInWords(kinds.map((one) => m.the_named({ name: kindLabel(one) }))),
  });
}
