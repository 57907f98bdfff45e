import { VOICES } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { capitalise, countInWords, joinInWords, withFilterPhrase } from "./filterPhrase";
import { facetValueLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectSilentActors } from "./positions";

const MAX_NAMES = 2;
const ASSESSED = VOICES.indexOf("assessed");

/** "Eleven positions are stated, nine are the author’s own; none is reported from Iran". */
export function selectPositionsHeadline(model: LinkedModel): string {
  const { index } = model;
  const { stated, assessed } = countVoices(model);
  const sentence = positionsSentence(stated, assessed);
  const states = selectSilentActors(index).filter(
    ({ id }) => index.actor.get(id)?.kind === "state",
  );
  const names = states.map(({ id }) => facetValueLabel(index, "actor", id));
  const whole =
    names.length > 0 && names.length <= MAX_NAMES && stated + assessed > 0
      ? m.positions_none_from({ sentence, names: joinInWords(names) })
      : sentence;
  return withFilterPhrase(model, capitalise(whole));
}

function positionsSentence(stated: number, assessed: number): string {
  const assessedWords = { count: assessed, words: countInWords(assessed) };
  if (stated === 0) {
    return assessed === 0 ? m.positions_nothing() : m.positions_assessed(assessedWords);
  }
  const statedPart = m.positions_stated({ count: stated, words: countInWords(stated) });
  return assessed === 0
    ? statedPart
    : m.positions_and_assessed({ stated: statedPart, ...assessedWords });
}

/** A position that is only reported still is somebody's: it counts as stated. */
function countVoices({ index, filter }: LinkedModel): { stated: number; assessed: number } {
  const count = { stated: 0, assessed: 0 };
  const { stance, voice } = index.table;
  for (const [row, passes] of filter.passes.entries()) {
    if (passes !== 1 || stance[row]! < 0) continue;
    count[voice[row] === ASSESSED ? "assessed" : "stated"]++;
  }
  return count;
}
