import type { DossierRecord, EventRecord } from "../model/dossier";
import { resolveIssueColour, resolveSide, type DossierIndex } from "../model/dossierIndex";
import {
  EVENT_KINDS,
  LAYERS,
  VOICES,
  type EventKind,
  type ParticipantRole,
  type Voice,
} from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { LaneDimension } from "../state/viewState";
import { selectCounterparts } from "./articleSides";
import { capitalise } from "./filterPhrase";
import { facetValueLabel, kindLabel, voiceLabel } from "./labels";
import { selectSequenceOrder } from "./selectSequenceOrder";
import { resolveTopIssue } from "./topIssue";

const ARTICLE = LAYERS.indexOf("article");

export interface TimelineLane {
  id: string;
  label: string;
  /** Colour key of the issue; null where lanes are not issues. */
  colour: string | null;
}

export interface TimelineLanes {
  lanes: readonly TimelineLane[];
  /** Position of a record's one lane, of a child issue its parent's; -1 for a record that has no value to stand by. */
  laneOf: (record: DossierRecord) => number;
  /** The same for the record of a row, from a column. */
  laneOfRow: (row: number) => number;
  /** Position of an issue's lane; -1 while lanes are something else. */
  laneOfIssue: (issueId: string) => number;
}

/** The lanes that the given records need, in the order of their sequence, the order of the dossier or of the vocabulary. */
export function selectTimelineLanes(
  index: DossierIndex,
  by: LaneDimension,
  rows: readonly number[],
): TimelineLanes {
  const occurring = new Set(selectLaneColumn(index, by).idsOf(rows));
  if (by === "issue") {
    let mask = 0;
    for (const row of rows) mask |= index.table.issueMask[row]!;
    index.table.ids.issue.forEach((id, bit) => {
      if (mask & (1 << bit)) occurring.add(resolveTopIssue(index, id));
    });
  }
  if (by === "side") {
    // A side of the article that said nothing has a lane to show it.
    const ofArticle = new Set(rows.filter((row) => index.table.layer[row] === ARTICLE));
    selectCounterparts(index, (row) => ofArticle.has(row)).sides.forEach((id) => occurring.add(id));
  }
  const ids = orderedIds(index, by, rows).filter((id) => occurring.has(id));
  const position = new Map(ids.map((id, lane) => [id, lane]));
  return {
    lanes: ids.map((id) => ({
      id,
      label: laneLabel(index, by, id),
      colour: by === "issue" ? resolveIssueColour(index, id) : null,
    })),
    laneOf: (record) => position.get(laneIdOf(index, by, record) ?? "") ?? -1,
    laneOfRow: selectLaneColumn(index, by).toPosition(position),
    laneOfIssue: (id) => (by === "issue" ? (position.get(resolveTopIssue(index, id)) ?? -1) : -1),
  };
}

interface LaneColumn {
  /** The lanes in which the given rows stand, each once. */
  idsOf: (rows: readonly number[]) => string[];
  /** From a row to what `position` says of its lane, -1 where it says nothing. */
  toPosition: (position: ReadonlyMap<string, number>) => (row: number) => number;
}

const laneColumns = new WeakMap<DossierIndex, Map<LaneDimension, LaneColumn>>();

/** The lane of every row, made once, since which records pass changes more often than where they stand. */
function selectLaneColumn(index: DossierIndex, by: LaneDimension): LaneColumn {
  const known = laneColumns.get(index) ?? new Map<LaneDimension, LaneColumn>();
  laneColumns.set(index, known);
  const column = known.get(by) ?? buildLaneColumn(index, by);
  known.set(by, column);
  return column;
}

function buildLaneColumn(index: DossierIndex, by: LaneDimension): LaneColumn {
  const codes = new Map<string, number>();
  const codeOf = new Int32Array(index.table.count);
  for (let row = 0; row < index.table.count; row++) {
    const id = laneIdOf(index, by, index.table.record(row));
    if (id !== undefined && !codes.has(id)) codes.set(id, codes.size);
    codeOf[row] = id === undefined ? -1 : codes.get(id)!;
  }
  const ids = [...codes.keys()];
  return {
    idsOf: (rows) => {
      const isUsed = new Uint8Array(ids.length);
      for (const row of rows) if (codeOf[row]! >= 0) isUsed[codeOf[row]!] = 1;
      return ids.filter((_, code) => isUsed[code] === 1);
    },
    toPosition: (position) => {
      const positions = Int32Array.from(ids, (id) => position.get(id) ?? -1);
      return (row) => positions[codeOf[row]!] ?? -1;
    },
  };
}

/** Kinds as they come in the sequence: what others are ordered against before what is placed in it. */
function kindsInSequence(index: DossierIndex, rows: readonly number[]): readonly EventKind[] {
  const order = selectSequenceOrder(index);
  const first = new Map<EventKind, number>();
  for (const row of rows) {
    const { kind } = index.table.record(row);
    const column = order.columnOf[row] ?? -1;
    const isAnchor = order.anchors[column] === row;
    const rank = column < 0 ? Infinity : column + (isAnchor ? 0 : 0.5);
    first.set(kind, Math.min(first.get(kind) ?? Infinity, rank));
  }
  const rankOf = (kind: EventKind) => first.get(kind) ?? Infinity;
  return EVENT_KINDS.toSorted((a, b) =>
    rankOf(a) < rankOf(b) ? -1 : Number(rankOf(a) > rankOf(b)),
  );
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

/** The lane of acts that are only claimed, or that others accuse someone of: neither is authorship. */
const UNSETTLED_LANE = "unsettled";

function primaryActor(event: EventRecord): string | undefined {
  for (const role of LEADING_ROLES) {
    const leading = event.participants.find((participant) => participant.role === role);
    if (leading) return leading.actor;
  }
  const [first] = event.participants;
  const isUnsettled = first?.role === "claimant" || first?.role === "accused";
  return isUnsettled ? UNSETTLED_LANE : first?.actor;
}

function laneIdOf(
  index: DossierIndex,
  by: LaneDimension,
  record: DossierRecord,
): string | undefined {
  switch (by) {
    case "issue":
      return record.issues[0] && resolveTopIssue(index, record.issues[0]);
    case "kind":
      return record.kind;
    case "voice":
      return record.voice;
    case "actor":
    case "side": {
      const actor = record.type === "event" ? primaryActor(record) : record.speaker;
      return by === "side" && index.actor.has(actor ?? "") ? resolveSide(index, actor!) : actor;
    }
  }
}

function orderedIds(
  index: DossierIndex,
  by: LaneDimension,
  rows: readonly number[],
): readonly string[] {
  switch (by) {
    case "issue":
      return index.table.ids.issue;
    case "kind":
      return kindsInSequence(index, rows);
    case "voice":
      return VOICES;
    case "actor":
    case "side":
      return withUnsettled(index);
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
      return id === UNSETTLED_LANE
        ? m.timeline_lane_unsettled()
        : facetValueLabel(index, "actor", id);
  }
}

/** Beside those whom the source does not name, since a claim may be about the same act. */
function withUnsettled(index: DossierIndex): readonly string[] {
  const { actor: ids } = index.table.ids;
  const at = ids.findIndex((id) => index.actor.get(id)?.kind === "unidentified");
  return at < 0 ? [...ids, UNSETTLED_LANE] : ids.toSpliced(at + 1, 0, UNSETTLED_LANE);
}
