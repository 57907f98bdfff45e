import type { CalendarDay } from "../model/calendarDay";
import type { DossierRecord, TimeSpan } from "../model/dossier";
import type { EventKind } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { formatDate } from "./dateFormat";
import { capitalise } from "./filterPhrase";
import { kindLabel } from "./labels";
import { formatDay, formatSpan } from "./timeText";

/** A column's head in words, each reading longest first so that narrow columns take a shorter one. */
export interface SequenceHead {
  titles: readonly string[];
  /** Empty for the column without an order, which has no time of its own. */
  times: readonly string[];
}

const CONVERSATIONS: readonly EventKind[] = ["call", "meeting", "visit"];

/** `isTold`: statements stand in the column. `isAlone`: no other column is of this kind. */
export function selectSequenceHead(
  record: DossierRecord,
  { isTold, isAlone }: { isTold: boolean; isAlone: boolean },
): SequenceHead {
  const kind = headOfKind(record);
  const title = isAlone
    ? kind
    : m.timeline_head_numbered({ event: kind, label: record.shortLabel });
  const isConversation = CONVERSATIONS.includes(record.kind);
  const titles =
    isTold && isConversation ? [m.timeline_head_with_statements({ event: title }), title] : [title];
  return { titles, times: selectTimeReadings(record.span) };
}

/** Records of which the calendar gives a day stand in no order of words, but in one. */
export function selectUnorderedHead(hasDays: boolean): SequenceHead {
  const title = hasDays ? m.timeline_head_unworded() : m.timeline_head_unordered();
  return { titles: [title], times: [] };
}

function headOfKind(record: DossierRecord): string {
  if (record.kind === "call") return m.timeline_head_call();
  if (record.kind === "publication") return m.timeline_head_publication();
  return capitalise(kindLabel(record.kind));
}

/** The same time in fewer and fewer words; what is not known is said in all of them. */
function selectTimeReadings(span: TimeSpan): string[] {
  const { start, end } = span;
  if (start === null && end === null) return [m.time_unknown()];
  if (start === null && end !== null) {
    const date = formatDay(end, "short");
    return [
      m.timeline_when_before({ date }),
      m.timeline_when_before_short({ date }),
      m.timeline_when_day_not_given(),
      m.timeline_when_no_day(),
    ];
  }
  if (start !== null && end === null) {
    const date = formatDay(start, "short");
    return [
      m.timeline_when_after({ date }),
      m.timeline_when_after_short({ date }),
      m.timeline_when_day_not_given(),
      m.timeline_when_no_day(),
    ];
  }
  const readings = [
    formatSpan(span, "weekday"),
    formatSpan(span, "long"),
    formatSpan(span, "short"),
    ...(start !== null && start === end ? [formatDayOfYear(start)] : []),
  ];
  return [...new Set(readings)];
}

/** "20 Dec", where the year is told elsewhere on the screen. */
export function formatDayOfYear(day: CalendarDay): string {
  return formatDate(day, { day: "numeric", month: "short" });
}
