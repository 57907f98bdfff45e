import { EVENT_KINDS, LAYERS } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { countInWords, withFilterPhrase } from "./filterPhrase";
import type { LinkedModel } from "./linkedModel";
import { selectWritingDay } from "./writingDay";

const CONTEXT = LAYERS.indexOf("context");
const STRIKE = EVENT_KINDS.indexOf("strike");

/** How many passing context records certainly come before and after the day the source was published. */
export function countAroundWriting({ index, filter }: LinkedModel): {
  before: number;
  after: number;
  strikesBefore: number;
  strikesAfter: number;
} | null {
  const day = selectWritingDay(index);
  if (day === null) return null;
  const { table } = index;
  const counts = { before: 0, after: 0, strikesBefore: 0, strikesAfter: 0 };
  for (let row = 0; row < table.count; row++) {
    if (filter.passes[row] !== 1 || table.layer[row] !== CONTEXT) continue;
    const isStrike = Number(table.kind[row] === STRIKE);
    if (table.end[row]! < day) {
      counts.before++;
      counts.strikesBefore += isStrike;
    } else if (table.start[row]! > day) {
      counts.after++;
      counts.strikesAfter += isStrike;
    }
  }
  return counts;
}

/**
 * With the context added, what its author could know and what came after: "The five strikes came
 * after the editorial; of the context, 105 lie before it and 136 after". Null without context in sight.
 */
export function selectContextHeadline(model: LinkedModel): string | null {
  const counts = countAroundWriting(model);
  if (!counts || counts.before + counts.after === 0) return null;
  const { before, after, strikesBefore, strikesAfter } = counts;
  const around = m.timeline_headline_around({ before, after });
  const sentence =
    strikesAfter > 0 && strikesBefore === 0
      ? m.timeline_headline_strikes_after({
          count: strikesAfter,
          words: countInWords(strikesAfter),
          around,
        })
      : m.timeline_headline_context({ around });
  return withFilterPhrase(model.index, model.state, sentence);
}
