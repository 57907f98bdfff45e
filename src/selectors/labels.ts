import type { Source } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { referenceId, referenceType, tieEnds, type Reference } from "../model/reference";
import type { ActorKind, EventKind, Genre, Stance, Voice } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { Facet, RelationLevel } from "../state/viewState";

const KIND_LABELS: Record<EventKind, () => string> = {
  call: m.kind_call,
  meeting: m.kind_meeting,
  visit: m.kind_visit,
  statement: m.kind_statement,
  attack: m.kind_attack,
  strike: m.kind_strike,
  arrest: m.kind_arrest,
  protest: m.kind_protest,
  agreement: m.kind_agreement,
  vote: m.kind_vote,
  recall: m.kind_recall,
  milestone: m.kind_milestone,
  "election-or-office": m.kind_election_or_office,
  publication: m.kind_publication,
  other: m.kind_other,
};

const VOICE_LABELS: Record<Voice, () => string> = {
  reported: m.voice_reported,
  stated: m.voice_stated,
  assessed: m.voice_assessed,
};

const STANCE_LABELS: Record<Stance, () => string> = {
  commits: m.stance_commits,
  supports: m.stance_supports,
  "calls-for": m.stance_calls_for,
  condemns: m.stance_condemns,
  "expresses-concern": m.stance_expresses_concern,
  opposes: m.stance_opposes,
  rejects: m.stance_rejects,
  assesses: m.stance_assesses,
};

const ACTOR_KIND_LABELS: Record<ActorKind | "addressee", () => string> = {
  addressee: m.actor_kind_addressee,
  state: m.actor_kind_state,
  ministry: m.actor_kind_ministry,
  "office-holder": m.actor_kind_office_holder,
  person: m.actor_kind_person,
  organisation: m.actor_kind_organisation,
  "armed-group": m.actor_kind_armed_group,
  population: m.actor_kind_population,
  unidentified: m.actor_kind_unidentified,
};

const GENRES: Record<Genre, () => string> = {
  editorial: m.genre_editorial,
  news: m.genre_news,
  statement: m.genre_statement,
  transcript: m.genre_transcript,
  dataset: m.genre_dataset,
};

const LEVEL_LABELS: Record<RelationLevel, () => string> = {
  state: m.relations_level_state,
  office: m.relations_level_office,
  person: m.relations_level_person,
};

export const FACET_LABELS: Record<Facet, () => string> = {
  issue: m.facet_issue,
  actor: m.facet_actor,
  kind: m.facet_kind,
  place: m.facet_place,
  voice: m.facet_voice,
  source: m.facet_source,
};

export function kindLabel(kind: EventKind): string {
  return KIND_LABELS[kind]();
}

/** `addressee`: someone not named whom others only speak to. */
export function actorKindLabel(kind: ActorKind | "addressee"): string {
  return ACTOR_KIND_LABELS[kind]();
}

/** "states", "offices", "people". */
export function levelLabel(level: RelationLevel): string {
  return LEVEL_LABELS[level]();
}

export function voiceLabel(voice: Voice): string {
  return VOICE_LABELS[voice]();
}

export function genreLabel(genre: Genre): string {
  return GENRES[genre]();
}

/** Under a speaker's name "assesses" would put our judgement into his mouth: he asserts. */
export function stanceLabel(stance: Stance, voice?: Voice): string {
  if (stance === "assesses" && voice === "stated") return m.stance_asserts();
  return STANCE_LABELS[stance]();
}

/** What a filter value is called; the id itself for a value unknown to the dossier. */
export function facetValueLabel(index: DossierIndex, facet: Facet, id: string): string {
  switch (facet) {
    case "issue":
      return index.issue.get(id)?.label ?? id;
    case "actor":
      return index.actor.get(id)?.shortName ?? id;
    case "place":
      return index.place.get(id)?.name ?? id;
    case "source":
      return index.source.get(id)?.publisher ?? id;
    case "kind":
      return Object.hasOwn(KIND_LABELS, id) ? kindLabel(id as EventKind) : id;
    case "voice":
      return Object.hasOwn(VOICE_LABELS, id) ? voiceLabel(id as Voice) : id;
  }
}

/** The title as printed, in square brackets as we describe the page, or that none is recorded. */
export function sourceTitle({ title, titleIsOurs }: Source): string {
  if (title === null) return m.source_title_none();
  return titleIsOurs ? m.source_title_ours({ title }) : title;
}

/**
 * The name of whatever a reference stands for; the reference's own id when it is unknown. An arrow may
 * stand in the name of a tie unless it is `tellDirected` in words.
 */
export function referenceLabel(
  index: DossierIndex,
  reference: Reference,
  tellDirected: (ends: { from: string; to: string }) => string = m.tie_directed,
): string {
  const id = referenceId(reference);
  switch (referenceType(reference)) {
    case "event":
    case "position":
      return index.record.get(id)?.title ?? id;
    case "actor":
      return index.actor.get(id)?.name ?? id;
    case "place":
      return index.place.get(id)?.name ?? id;
    case "source": {
      const source = index.source.get(id);
      return source ? sourceTitle(source) : id;
    }
    case "tie": {
      const ends = tieEnds(reference);
      if (!ends) return id;
      const from = facetValueLabel(index, "actor", ends.from);
      const to = facetValueLabel(index, "actor", ends.to);
      return ends.directed ? tellDirected({ from, to }) : m.tie_both({ from, to });
    }
  }
}
