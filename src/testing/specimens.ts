import type { Reference } from "../model/reference";
import { encodeUrl } from "../state/urlCodec";
import { DEFAULT_VIEW_STATE, NO_FILTERS, type Page, type ViewState } from "../state/viewState";
import { GOLDEN_DECKS } from "./goldenDecks";
import { FAULT_PARAMETER, type FaultName } from "./faults";

/** What is pictured: every page, and the forms and parts that are a picture of their own. */
export type SpecimenView =
  Page | "calendar" | "outline of positions" | "details" | "filters" | "not found";

/** A view in one state, as a link: what the gallery shows and the visual tests compare. */
export interface Specimen {
  /** Unique, fit for the name of a file. */
  id: string;
  view: SpecimenView;
  state: string;
  /** Opens it; on the development server the fault is played as well. */
  link: string;
  /** What does not come, if anything. */
  fault: FaultName | null;
}

const DOSSIER = "pakistan-iran-2023";
const SELECTED: Reference = "position:call-for-ceasefire";

/** States that a link alone makes. What each must show, a test computes from the dossier. */
const STATES = {
  plain: {},
  "filtered by issue": { filters: { ...NO_FILTERS, issue: ["gaza-ceasefire"] } },
  "one record selected": { sel: SELECTED },
  "nothing passes": {
    filters: { ...NO_FILTERS, issue: ["humanitarian-access"], kind: ["attack"] },
  },
  "one record only": { filters: { ...NO_FILTERS, kind: ["attack"] } },
  "context on": { layer: "all" },
} as const satisfies Record<string, Partial<ViewState>>;

type StateName = keyof typeof STATES;
const ALL_STATES = Object.keys(STATES) as StateName[];

interface Series {
  /** What the view needs of the state to be shown at all. */
  base: Partial<ViewState>;
  states: readonly StateName[];
  /** More states, by name: merged into the base. */
  more?: Readonly<Record<string, Partial<ViewState>>>;
  faults?: Readonly<Partial<Record<FaultName, Partial<ViewState>>>>;
}

const onPage = (page: Page): Partial<ViewState> => ({ dossier: DOSSIER, page });
const TABLE = { "as a table": { as: "table" } } as const;

/** A new page does not compile without a line here, and a test asks for the views' folders. */
const SERIES: Readonly<Record<SpecimenView, Series>> = {
  overview: {
    base: onPage("overview"),
    states: ALL_STATES,
    faults: {
      "dossier-loading": {},
      "dossier-missing": {},
      "context-loading": { layer: "all" },
      "context-missing": { layer: "all" },
    },
  },
  timeline: {
    base: { ...onPage("timeline"), time: "sequence" },
    states: ALL_STATES,
    more: { ...TABLE, "lanes by voice": { by: "voice" } },
  },
  calendar: {
    base: { ...onPage("timeline"), time: "calendar" },
    states: ALL_STATES,
    more: { "all years": { layer: "all", t: ["1947", "2024"] } },
  },
  relations: {
    base: onPage("relations"),
    states: ALL_STATES,
    more: {
      ...TABLE,
      "silence selected": { sel: "tie:iran~pakistan" },
      "as a matrix": { as: "matrix", sel: "tie:jalil-abbas-jilani~iran" },
      "as a matrix, with context": { as: "matrix", layer: "all" },
      "ways between two": { layer: "all", path: ["china", "turkiye"] },
      "two actors moved": {
        at: [
          { id: "attackers-unidentified", x: 560, y: 470 },
          { id: "jalil-abbas-jilani", x: 190, y: 640 },
        ],
      },
    },
  },
  map: {
    base: onPage("map"),
    states: ALL_STATES,
    more: {
      ...TABLE,
      "close to the border": { layer: "all", map: { lon: 61.5, lat: 27, zoom: 3 } },
    },
    faults: { "boundaries-loading": {}, "boundaries-missing": {} },
  },
  positions: {
    base: onPage("positions"),
    states: ALL_STATES,
    more: { "one state unfolded": { layer: "all", fold: ["pakistan"] } },
  },
  "outline of positions": { base: { ...onPage("positions"), as: "table" }, states: ALL_STATES },
  article: {
    base: onPage("article"),
    states: ALL_STATES,
    more: { coverage: { coverage: true } },
    faults: { "text-loading": {}, "text-missing": {} },
  },
  records: {
    base: onPage("records"),
    states: ALL_STATES,
    faults: { "code-loading": {}, "code-missing": {} },
  },
  accounts: {
    base: onPage("accounts"),
    states: ["plain", "context on"],
    more: {
      "one event": { account: "fm-call-2023-12-18" },
      "one event, selected": { account: "fm-call-2023-12-18", sel: "event:ministers-call" },
      "an event that nobody knows": { account: "nobody-knows" },
    },
    faults: { "context-loading": {}, "context-missing": {} },
  },
  sources: {
    base: onPage("sources"),
    states: ["plain", "filtered by issue", "nothing passes", "context on"],
    more: { "one source selected": { sel: "source:nation-peace-pledge-20231220" } },
  },
  names: {
    base: onPage("names"),
    states: ["plain"],
    more: {
      "one entry": { entry: "term-readout" },
      "an entry that nobody knows": { entry: "nobody-knows" },
      "one entry, a record selected": { entry: "name-gaza-strip", sel: SELECTED },
    },
    faults: { "terms-loading": {}, "terms-missing": {}, "context-missing": {} },
  },
  story: {
    base: onPage("story"),
    states: ["plain"],
    more: { "a step come from": { step: 4 } },
    faults: { "story-loading": {}, "story-missing": {} },
  },
  present: {
    base: onPage("present"),
    states: ["plain"],
    more: {
      "a deck": { deck: GOLDEN_DECKS[0].packed },
      "a deck that was cut": { deck: GOLDEN_DECKS[0].packed.slice(0, 40) },
    },
  },
  open: { base: { page: "open" }, states: ["plain"] },
  about: {
    base: { page: "about" },
    states: ["plain"],
    faults: { "context-loading": {}, "context-missing": {} },
  },
  details: {
    base: onPage("relations"),
    states: [],
    more: {
      event: { sel: "event:ministers-call" },
      "position, filtered out": { sel: SELECTED, filters: { ...NO_FILTERS, kind: ["attack"] } },
      actor: { sel: "actor:jalil-abbas-jilani" },
      place: { sel: "place:sistan-baluchestan" },
      source: { sel: "source:nation-peace-pledge-20231220" },
      tie: { sel: "tie:jalil-abbas-jilani~iran" },
      silence: { sel: "tie:iran~pakistan" },
      "event of the context": { sel: "event:fm-call-2023-12-18", layer: "all" },
    },
    faults: {
      "code-loading": { sel: "event:ministers-call" },
      "code-missing": { sel: "event:ministers-call" },
    },
  },
  filters: {
    base: onPage("records"),
    states: ["plain", "filtered by issue", "nothing passes", "context on"],
    more: {
      "many filters": {
        from: "2023-12",
        q: "peace",
        filters: {
          ...NO_FILTERS,
          issue: ["gaza-ceasefire"],
          voice: ["stated"],
          place: ["gaza-strip"],
        },
      },
      "unknown ids": { filters: { ...NO_FILTERS, issue: ["nobody-knows"] } },
    },
  },
  "not found": { base: { dossier: "nobody-knows" }, states: ["plain"] },
};

export const SPECIMENS: readonly Specimen[] = Object.entries(SERIES).flatMap(([view, series]) =>
  listSpecimens(view as SpecimenView, series),
);

function listSpecimens(view: SpecimenView, { base, states, more, faults }: Series): Specimen[] {
  const linked: [string, Partial<ViewState>][] = states.map((name) => [name, STATES[name]]);
  const named = [...linked, ...Object.entries(more ?? {})].map(([state, part]): Specimen => ({
    id: idOf(view, state),
    view,
    state,
    link: encodeUrl({ ...DEFAULT_VIEW_STATE, ...base, ...part }),
    fault: null,
  }));
  const faulty = (Object.entries(faults ?? {}) as [FaultName, Partial<ViewState>][]).map(
    ([fault, part]): Specimen => {
      const link = encodeUrl({ ...DEFAULT_VIEW_STATE, ...base, ...part });
      const mark = link.includes("?") ? "&" : "?";
      return {
        id: idOf(view, fault),
        view,
        state: fault,
        link: `${link}${mark}${FAULT_PARAMETER}=${fault}`,
        fault,
      };
    },
  );
  return [...named, ...faulty];
}

function idOf(view: string, state: string): string {
  return `${view}-${state}`.replaceAll(/[^a-z]+/g, "-");
}
