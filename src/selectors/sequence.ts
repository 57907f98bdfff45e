import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import type { Deck } from "../model/deck";
import { openViewLink } from "../state/viewLink";
import type { ViewState } from "../state/viewState";
import type { StoryStepView } from "./storySteps";
import { selectViewTitle } from "./viewTitle";

/** One view of a sequence, opened as any link. */
export interface SequenceStep {
  link: string;
  view: ViewState;
  /** The tour's name of it; a deck has none. */
  title: string;
  /** Of whoever made the sequence; empty without. */
  caption: string;
}

/** Views one after another: a stranger's deck, or the dossier's own tour. */
export interface Sequence {
  kind: "deck" | "tour";
  title: string;
  steps: readonly SequenceStep[];
}

export function selectDeckSequence({ title, views }: Deck): Sequence {
  const steps = views.map(({ link, caption }) => ({
    link,
    view: openViewLink(link).state,
    title: "",
    caption,
  }));
  return { kind: "deck", title, steps };
}

/** The tour's own words stand in the place of captions. */
export function selectTourSequence(steps: readonly StoryStepView[]): Sequence {
  return {
    kind: "tour",
    title: m.page_story(),
    steps: steps.map(({ link, view, title, sentences }) => ({
      link,
      view,
      title,
      caption: sentences.map(({ text }) => text).join(" "),
    })),
  };
}

/** What a step is called: by the tour, else by what its view shows. */
export function stepTitle(index: DossierIndex, { title, view }: SequenceStep): string {
  return title === "" ? selectViewTitle(index, view) : title;
}

/** The step of a number that links count from 1; null where the sequence has none. */
export function stepAt({ steps }: Sequence, number: number | null): SequenceStep | null {
  return (number === null ? undefined : steps[number - 1]) ?? null;
}
