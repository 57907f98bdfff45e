import { m } from "../paraglide/messages.js";
import { selectCount } from "./countText";
import { levelLabel, referenceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { resolveTimeMode } from "./timelineMode";
import { VIEW_FORM_LABELS } from "./viewFormLabels";

/**
 * What a change of filter, form, level or selection means, to be spoken: "7 of 23 records. Selected: …".
 * Empty when neither has changed.
 */
export function selectAnnouncement(model: LinkedModel, previous: LinkedModel): string {
  // The step itself is told, by whoever shows it.
  if (model.state.step !== previous.state.step && model.state.step !== null) return "";
  return [
    layerPart(model, previous),
    formPart(model, previous),
    levelPart(model, previous),
    filterPart(model, previous),
    selectionPart(model, previous),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function layerPart({ filter }: LinkedModel, previous: LinkedModel): string {
  const { shown, total } = selectCount(filter);
  const added = filter.total - filter.article.total;
  const before = previous.filter.total - previous.filter.article.total;
  if (added > 0 === before > 0) return "";
  return added > 0
    ? m.announce_context_added({ shown, total })
    : m.announce_context_removed({ shown, total });
}

/** Of a page that stays: another one takes the focus to its heading. */
function formPart(model: LinkedModel, previous: LinkedModel): string {
  const { state } = model;
  if (state.page !== previous.state.page) return "";
  if (state.as !== previous.state.as) {
    return m.announce_form({ form: VIEW_FORM_LABELS[state.as]() });
  }
  if (state.time === previous.state.time) return "";
  const mode = resolveTimeMode(model);
  return m.announce_form({
    form: mode === "calendar" ? m.timeline_mode_calendar() : m.timeline_mode_sequence(),
  });
}

/** Only what the reader chose: a level that follows from the layers is no news of its own. */
function levelPart({ state, level }: LinkedModel, previous: LinkedModel): string {
  if (state.level === previous.state.level || level === previous.level) return "";
  return m.announce_level({ level: levelLabel(level) });
}

function filterPart(model: LinkedModel, previous: LinkedModel): string {
  const { state, filter } = model;
  const before = previous.state;
  const isSame = state.filters === before.filters || sameValues(state.filters, before.filters);
  if (isSame && state.from === before.from && state.to === before.to && state.q === before.q) {
    return "";
  }
  const { certain } = filter;
  const { shown, total } = selectCount(filter);
  return state.from === null && state.to === null
    ? m.announce_count({ shown, total })
    : m.announce_count_certain({ shown, certain, total });
}

function selectionPart({ index, state }: LinkedModel, previous: LinkedModel): string {
  if (state.sel === previous.state.sel) return "";
  return state.sel === null
    ? m.announce_unselected()
    : m.announce_selected({ label: referenceLabel(index, state.sel, m.tie_directed_spoken) });
}

function sameValues(filters: object, before: object): boolean {
  return JSON.stringify(filters) === JSON.stringify(before);
}
