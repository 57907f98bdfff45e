import { LAYERS } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { countInWords, joinInWords, withFilterPhrase } from "./filterPhrase";
import { selectLeadText } from "./leadText";
import type { LinkedModel } from "./linkedModel";
import { selectDaysPhrase } from "./timelineDays";
import { selectFocusStrikes } from "./timelineStrikes";
import { selectWritingDay } from "./writingDay";

const CONTEXT = LAYERS.indexOf("context");

/**
 * With the context added, what came after the text: "The strikes of 16 and 18 January 2024 came
 * after the editorial", else how the context lies around it. Null without context in sight.
 */
export function selectContextHeadline(model: LinkedModel): string | null {
  const around = selectAroundWriting(model);
  if (around === null) return null;
  const sentence = strikesAfter(model) ?? around;
  return withFilterPhrase(model, sentence);
}

/** How the context lies around the text, where the headline has something else to tell. */
export function selectContextNote(model: LinkedModel): string | null {
  return strikesAfter(model) === null ? null : selectAroundWriting(model);
}

/** Null unless every strike between the two sides certainly came after; reports in dispute are counted apart. */
function strikesAfter({ index, filter }: LinkedModel): string | null {
  const day = selectWritingDay(index);
  const rows = passingContext(index.table, filter.passes);
  const { strikes, disputed } = selectFocusStrikes(index, rows);
  const isAfter = ({ span }: { span: { start: number | null } }) =>
    day !== null && span.start !== null && span.start > day;
  if (strikes.length === 0 || !strikes.every(isAfter)) return null;
  const phrase = {
    count: strikes.length,
    days: selectDaysPhrase(strikes.map(({ span }) => span)),
    text: selectLeadText(index),
  };
  const told = m.timeline_headline_strikes_after(phrase);
  const count = disputed.length;
  return count === 0
    ? told
    : m.timeline_headline_disputed({ told, count, words: countInWords(count) });
}

/** "Of 247 context records 104 lie before the editorial, 136 after it and 7 on its day": a sum. */
function selectAroundWriting({ index, filter }: LinkedModel): string | null {
  const day = selectWritingDay(index);
  if (day === null) return null;
  const { table } = index;
  const counts = { before: 0, after: 0, same: 0, either: 0 };
  for (const row of passingContext(table, filter.passes)) {
    if (table.end[row]! < day) counts.before++;
    else if (table.start[row]! > day) counts.after++;
    else if (table.start[row] === day && table.end[row] === day) counts.same++;
    else counts.either++;
  }
  const { before, after, same, either } = counts;
  const total = before + after + same + either;
  if (before + after === 0) return null;
  const text = selectLeadText(index);
  const afterWords = before > 0 ? m.timeline_around_after : m.timeline_around_after_only;
  const parts = [
    ...(before > 0 ? [m.timeline_around_before({ count: before, text })] : []),
    ...(after > 0 ? [afterWords({ count: after, text })] : []),
    ...(same > 0 ? [m.timeline_around_same({ count: same })] : []),
    ...(either > 0 ? [m.timeline_around_either({ count: either })] : []),
  ];
  return m.timeline_around({ count: total, parts: joinInWords(parts) });
}

function passingContext(
  { count, layer }: LinkedModel["index"]["table"],
  passes: Uint8Array,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) {
    if (passes[row] === 1 && layer[row] === CONTEXT) rows.push(row);
  }
  return rows;
}
