import type { Reference } from "../model/reference";
import { m } from "../paraglide/messages.js";
import { clearFilters, setSearch, toggleFilter } from "../state/filterTransitions";
import { openPage, resetView } from "../state/pageTransitions";
import { isFiltered } from "../state/filteredPages";
import { openEntry } from "../state/partTransitions";
import type { Transition } from "../state/transition";
import { selectReference, setForm, setLayer } from "../state/transitions";
import { formsOf, PAGES } from "../state/viewState";
import { actorKindLabel, kindLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { hasPage, PAGE_NAMES } from "./pageNames";
import { normaliseForSearch } from "./searchRecords";
import { VIEW_FORM_LABELS } from "./viewFormLabels";

/** What a list shows of one thing that can be done from here. */
export interface ToldCommand {
  /** Unique among the commands of a view, and the same for the same deed. */
  id: string;
  label: string;
  /** What kind of thing it is or does, in a word or two. */
  hint: string;
}

export interface Command extends ToldCommand {
  transition: Transition;
}

/** How many are listed at once: more would not be read but narrowed. */
export const MOST_COMMANDS = 50;

/** Above it a search of the records finds them better than a list of their titles. */
const MOST_LISTED_RECORDS = 5_000;

/** What is listed before anything is typed: pages, forms, layers and filters. */
export function selectGeneralCommands(model: LinkedModel): Command[] {
  const { state, index, filter } = model;
  const { dossier } = index;
  const isNarrowed = filter.shown < filter.total;
  return [
    ...(isFiltered(state.page) && isNarrowed
      ? [command("clear", m.clear_filters(), m.command_filter(), clearFilters())]
      : []),
    ...(dossier.layers.length > 1 ? [layerCommand(state.layer === "all")] : []),
    ...PAGES.filter((page) => page !== state.page && hasPage(dossier, page)).map((page) =>
      command(`page:${page}`, PAGE_NAMES[page](), m.command_page(), openPage(page)),
    ),
    ...formsOf(state.page)
      .filter((form) => form !== state.as)
      .map((form) =>
        command(`form:${form}`, VIEW_FORM_LABELS[form](), m.command_form(), setForm(form)),
      ),
    ...(isFiltered(state.page)
      ? dossier.issues.map(({ id, label }) =>
          command(
            `issue:${id}`,
            label,
            state.filters.issue.includes(id) ? m.command_issue_off() : m.command_issue_on(),
            toggleFilter("issue", id),
          ),
        )
      : []),
    command("reset", m.reset_view(), m.command_view(), resetView()),
  ];
}

/** Whatever can be selected or looked up by its name; only once something is typed, since they are many. */
export function selectNamedCommands({ index }: LinkedModel): Command[] {
  const { dossier, table } = index;
  const select = (reference: Reference, label: string, hint: string) =>
    command(reference, label, hint, selectReference(reference));
  const records =
    table.count > MOST_LISTED_RECORDS ? [] : [...dossier.events, ...dossier.positions];
  return [
    ...dossier.actors.map(({ id, name, kind }) =>
      select(`actor:${id}`, name, actorKindLabel(kind)),
    ),
    ...dossier.places.map(({ id, name }) => select(`place:${id}`, name, m.command_place())),
    ...records.map(({ type, id, title, kind }) =>
      select(`${type}:${id}`, title, type === "event" ? kindLabel(kind) : m.command_position()),
    ),
    ...dossier.terms.map((term) => {
      const label = term.kind === "name" ? term.label : term.term;
      return command(`entry:${term.id}`, label, m.command_entry(), openEntry(term.id));
    }),
  ];
}

/** A search of all records for what was typed. */
export function selectSearchCommand({ state }: LinkedModel, text: string): Command {
  const search = setSearch(text, "entered");
  const onRecords: Transition = {
    ...search,
    apply: (before) => search.apply(openPage("records").apply(before)),
  };
  return command(
    "search",
    m.command_search({ text }),
    m.command_filter(),
    isFiltered(state.page) ? search : onRecords,
  );
}

/**
 * Commands whose label or hint holds every typed word, in any order, those whose label begins with the
 * first word before the others. Case, accents and quotes do not matter.
 */
export function findCommands<T extends ToldCommand>(commands: readonly T[], typed: string): T[] {
  const words = normaliseForSearch(typed).split(" ").filter(Boolean);
  const [first] = words;
  if (first === undefined) return [...commands];
  const found = commands.filter(({ label, hint }) => {
    const text = normaliseForSearch(`${label} ${hint}`);
    return words.every((word) => text.includes(word));
  });
  const leads = (one: T) => normaliseForSearch(one.label).startsWith(first);
  return [...found.filter(leads), ...found.filter((one) => !leads(one))];
}

function command(id: string, label: string, hint: string, transition: Transition): Command {
  return { id, label, hint, transition };
}

function layerCommand(isOn: boolean): Command {
  return isOn
    ? command("layer", m.command_context_off(), m.command_view(), setLayer("article"))
    : command("layer", m.command_context_on(), m.command_view(), setLayer("all"));
}
