import type {
  Actor,
  AuthoredDossier,
  AuthoredEvent,
  AuthoredPosition,
  Issue,
  Place,
  Source,
  StoryStep,
  Term,
} from "./dossierSchema";

export interface Collections {
  sources: Source;
  actors: Actor;
  places: Place;
  issues: Issue;
  events: AuthoredEvent;
  positions: AuthoredPosition;
  terms: Term;
  story: StoryStep;
}
export type CollectionName = keyof Collections;

/** An entity and the file it was read from. */
export interface DraftEntry<T> {
  file: string;
  value: T;
}

type DossierHeader = Omit<AuthoredDossier, CollectionName | "$schema">;

/** A dossier's files put together, each entity of the right shape; what they say is not checked yet. */
export type DossierDraft = {
  [Name in CollectionName]: DraftEntry<Collections[Name]>[];
} & {
  header: DraftEntry<DossierHeader> | null;
  /** Ids of entities whose shape is wrong, so that references to them are not called dangling. */
  misshapen: ReadonlySet<string>;
  /** Collections of which a file is absent or cannot be read, with that file: nothing says what is in it. */
  unread: ReadonlyMap<CollectionName, string>;
};

/** Throws without a header: such a draft has not passed its check. */
export function assembleDossier(draft: DossierDraft): AuthoredDossier {
  if (!draft.header) throw new Error("the dossier has no header");
  return {
    ...draft.header.value,
    sources: draft.sources.map((entry) => entry.value),
    actors: draft.actors.map((entry) => entry.value),
    places: draft.places.map((entry) => entry.value),
    issues: draft.issues.map((entry) => entry.value),
    events: draft.events.map((entry) => entry.value),
    positions: draft.positions.map((entry) => entry.value),
    terms: draft.terms.map((entry) => entry.value),
    story: draft.story.map((entry) => entry.value),
  };
}
