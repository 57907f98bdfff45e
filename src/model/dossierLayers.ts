import type { Actor, Dossier, DossierRecord } from "./dossier";
import { namedActors, namedIssues, namedPlaces, withParents } from "./namedEntities";
import type { Layer } from "./vocabulary";

/**
 * The part of a compiled dossier that one layer's records rest on: their sources, and the actors,
 * places and issues they name, each with all its parents; a state brings the country of its id. An
 * actor is part of whom the layer says it is. Entities that no record names belong to the article, so
 * that nothing of a dossier is in neither part. Names and terms are a file of their own, and so is the tour.
 */
export function selectLayer(dossier: Dossier, layer: Layer): Dossier {
  const events = dossier.events.filter((event) => event.layer === layer);
  const positions = dossier.positions.filter((position) => position.layer === layer);
  const used = (
    records: readonly DossierRecord[],
    parentsOf: (actor: Actor) => readonly (string | undefined)[],
  ) => {
    const actors = withParents(dossier.actors, records.flatMap(namedActors), parentsOf);
    return {
      actors,
      places: withParents(dossier.places, [...records.flatMap(namedPlaces), ...actors], (place) => [
        place.partOf,
      ]),
      issues: withParents(dossier.issues, records.flatMap(namedIssues), ({ parent }) => [parent]),
    };
  };
  const own = used([...events, ...positions], (actor) => [resolveParent(actor, layer)]);
  const all = used([...dossier.events, ...dossier.positions], (actor) => [
    actor.partOf,
    actor.partOfInContext,
  ]);
  const belongs = (kind: "actors" | "places" | "issues", id: string): boolean =>
    own[kind].has(id) || (layer === "article" && !all[kind].has(id));
  return {
    ...dossier,
    sources: dossier.sources.filter((source) => source.layer === layer),
    actors: dossier.actors
      .filter(({ id }) => belongs("actors", id))
      .map((actor) => placeActor(actor, layer)),
    places: dossier.places.filter(({ id }) => belongs("places", id)),
    issues: dossier.issues.filter(({ id }) => belongs("issues", id)),
    events,
    positions,
    terms: [],
    story: [],
  };
}

/**
 * The article with its context, as if they had been loaded as one. What both name is kept once, as the
 * context knows it.
 */
export function mergeLayers(article: Dossier, context: Dossier): Dossier {
  return {
    ...article,
    sources: unite(article.sources, context.sources),
    actors: unite(article.actors, context.actors),
    places: unite(article.places, context.places),
    issues: unite(article.issues, context.issues),
    events: unite(article.events, context.events),
    positions: unite(article.positions, context.positions),
  };
}

function unite<T extends { id: string }>(first: readonly T[], second: readonly T[]): T[] {
  const united = new Map([...first, ...second].map((item) => [item.id, item]));
  return [...united.values()];
}

/** The finer whole is the context's knowledge: the article's layer is without a trace of it. */
function placeActor(actor: Actor, layer: Layer): Actor {
  const { partOfInContext: _, ...placed } = actor;
  const partOf = resolveParent(actor, layer);
  return partOf === undefined ? placed : { ...placed, partOf };
}

function resolveParent({ partOf, partOfInContext }: Actor, layer: Layer): string | undefined {
  return layer === "context" ? (partOfInContext ?? partOf) : partOf;
}
