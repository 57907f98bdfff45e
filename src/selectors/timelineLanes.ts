import type { DossierRecord, EventRecord } from "../model/dossier";
import { resolveIssueColour, resolveSide, type DossierIndex } from "../model/dossierIndex";
import {
  EVENT_KINDS,
  VOICES,
  type EventKind,
  type ParticipantRole,
  type Voice,
} from "../model/vocabulary";
import type { LaneDimension } from "../state/viewState";
import { capitalise } from "./filterPhrase";
import { facetValueLabel, kindLabel, voiceLabel } from "./labels";

export interface TimelineLane {
  id: string;
  label: string;
  /** Colour key of the issue; null where lanes are not issues. */
  colour: string | null;
}

export interface TimelineLanes {
  lanes: readonly TimelineLane[];
  /** Position of a record's one lane; -1 for a record that has no value to stand by. */
  laneOf: (record: DossierRecord) => number;
  /** Position of an issue's lane; -1 while lanes are something else. */
  laneOfIssue: (issueId: string) => number;
}

/** The lanes that the given records need, in the order of the dossier or of the vocabulary. */
export function selectTimelineLanes(
  index: DossierIndex,
  by: LaneDimension,
  rows: readonly number[],
): TimelineLanes {
  const occurring = new Set<string>();
  for (const row of rows) {
    const record = index.table.record(row);
    const id = laneIdOf(index, by, record);
    if (id !== undefined) occurring.add(id);
    if (by === "issue") for (const issue of record.issues) occurring.add(issue);
  }
  const ids = orderedIds(index, by).filter((id) => occurring.has(id));
  const position = new Map(ids.map((id, lane) => [id, lane]));
  return {
    lanes: ids.map((id) => ({
      id,
      label: laneLabel(index, by, id),
      colour: by === "issue" ? resolveIssueColour(index, id) : null,
    })),
    laneOf: (record) => position.get(laneIdOf(index, by, record) ?? "") ?? -1,
    laneOfIssue: (id) => (by === "issue" ? (position.get(id) ?? -1) : -1),
  };
}

/** Who did it first of all: the actor whose lane an event stands in. */
const LEADING_ROLES: readonly ParticipantRole[] = [
  "initiator",
  "attacker",
  "host",
  "visitor",
  "author",
  "participant",
];

function primaryActor(event: EventRecord): string | undefined {
  for (const role of LEADING_ROLES) {
    const leading = event.participants.find((participant) => participant.role === role);
    if (leading) return leading.actor;
  }
  return event.participants[0]?.actor;
}

function laneIdOf(
  index: DossierIndex,
  by: LaneDimension,
  record: DossierRecord,
): string | undefined {
  switch (by) {
    case "issue":
      return record.issues[0];
    case "kind":
      return record.kind;
    case "voice":
      return record.voice;
    case "actor":
    case "side": {
      const actor = record.type === "event" ? primaryActor(record) : record.speaker;
      return actor !== undefined && by === "side" ? resolveSide(index, actor) : actor;
    }
  }
}

function orderedIds(index: DossierIndex, by: LaneDimension): readonly string[] {
  switch (by) {
    case "issue":
      return index.table.ids.issue;
    case "kind":
      return EVENT_KINDS;
    case "voice":
      return VOICES;
    case "actor":
    case "side":
      return index.table.ids.actor;
  }
}

function laneLabel(index: DossierIndex, by: LaneDimension, id: string): string {
  switch (by) {
    case "issue":
      return facetValueLabel(index, "issue", id);
    case "kind":
      return capitalise(kindLabel(id as EventKind));
    case "voice":
      return capitalise(voiceLabel(id as Voice));
    case "actor":
    case "side":
      return facetValueLabel(index, "actor", id);
  }
}
