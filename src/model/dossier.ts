import type {
  AuthoredEvent,
  AuthoredEvidence,
  AuthoredPosition,
  AuthoredDossier,
  Actor as AuthoredActor,
  Issue,
  Place as AuthoredPlace,
  Source,
  StoryStep,
  Term,
} from "./dossierSchema";
import type { ImportedFacts } from "./importedFacts";
import type { ImportedOrigin } from "./importedSet";
import type { EventKind, TimePrecision } from "./vocabulary";

/**
 * A time as plain numbers: days since 1970-01-01, both ends inclusive, so no time zone can shift it.
 * `null` is an end that the source leaves open.
 */
export interface TimeSpan {
  edtf: string;
  start: number | null;
  end: number | null;
  precision: TimePrecision;
  /** EDTF `~`: about then. */
  approximate: boolean;
  /** EDTF `?`: the date itself is in doubt. */
  uncertain: boolean;
}

export type Evidence = AuthoredEvidence;

interface CompiledFields {
  span: TimeSpan;
  /**
   * False when the span was taken over from `during`, so that it never counts as a day of its own;
   * a claim is dated with its event.
   */
  ownTime: boolean;
  /** Id of the event, in whatever layer, whose rival accounts are compared and that dates, locates or corroborates this record. */
  comparedIn?: string;
}

export type EventRecord = AuthoredEvent &
  CompiledFields & {
    type: "event";
    /** Only of a row that a reader brought along. */
    imported?: ImportedFacts;
  };
export type PositionRecord = AuthoredPosition &
  CompiledFields & { type: "position"; kind: EventKind };
/** An event or a position: what has a time, actors, issues and evidence, and therefore what is counted. */
export type DossierRecord = EventRecord | PositionRecord;

/** Another form of a name, and who uses it, in the gazetteer's words. */
export interface OtherForm {
  form: string;
  usedBy: string;
}

interface WithForms {
  /** Forms that the gazetteer adds to the entity's own names; a search finds them. */
  forms?: readonly OtherForm[];
}

export type Actor = AuthoredActor & WithForms;
export type Place = AuthoredPlace & WithForms;

/** What the app loads: checked and compiled by the build, quotes resolved to offsets. */
export interface Dossier extends Omit<
  AuthoredDossier,
  "actors" | "places" | "events" | "positions" | "$schema"
> {
  actors: Actor[];
  places: Place[];
  events: EventRecord[];
  positions: PositionRecord[];
  /** False when the build did not find the bundled text: quotes are then shown but not verified. */
  quotesVerified: boolean;
  /** Only of a set that a reader brought along. */
  imported?: ImportedOrigin;
}

export type { Issue, Source, StoryStep, Term };
export type { Code, Order, Tie } from "./dossierSchema";
