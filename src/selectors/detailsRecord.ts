import type { DossierRecord, TimeSpan } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { m } from "../paraglide/messages.js";
import { withTeller } from "./claimTeller";
import { selectContextDetails, type ContextDetails } from "./detailsContext";
import { selectEvidenceItem, type EvidenceItem } from "./detailsEvidence";
import { selectFailingClauses, type FailingClause } from "./detailsFailing";
import { codeNote, codeText, participantRoleLabel, voiceExplanation } from "./detailsLabels";
import { selectImportedDetails, type ImportedDetails } from "./detailsImported";
import { selectOrderItems, type OrderItem } from "./detailsOrder";
import { selectPlaceItem, type PlaceItem } from "./detailsPlaceItem";
import { selectRecordItem, type NamedReference, type RecordItem } from "./detailsRecordItem";
import { selectTieItem, type TieItem } from "./detailsTie";
import { facetValueLabel, kindLabel, stanceLabel, voiceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { formatSpan, formatSpanIn } from "./timeText";

/** An actor's part in a record: "Speaker: Jalil Abbas Jilani". */
export interface ActorPart extends NamedReference {
  role: string;
  id: string;
}

/** All that the dossier says about one event or position. */
export interface RecordDetails {
  type: "record";
  mark: RecordItem;
  /** "Position", "stated", "on or before 20 December 2023". */
  kicker: readonly string[];
  title: string;
  /** Whose words these are, in ours; null where nobody speaks. */
  speaker: string | null;
  /** What happened or was said, in our words. */
  words: string;
  failing: readonly FailingClause[];
  evidence: readonly EvidenceItem[];
  /** `calendars`: the days in other calendars, each with its name; empty where its time is open. */
  when: { text: string; notes: readonly string[]; calendars: readonly string[] };
  order: readonly OrderItem[];
  /** Where an event took place; of a position the place that it concerns. */
  where: PlaceItem | null;
  /**
   * Of a position: where it was stated, as far as its event has a place. Null for an event, and for
   * what a paper itself makes of things.
   */
  stated: { place: PlaceItem | null } | null;
  actors: readonly ActorPart[];
  stance: string | null;
  about: string | null;
  issues: readonly { id: string; label: string }[];
  code: string | null;
  /** Whose words the code's label is; null where none is shown. */
  codeNote: string | null;
  voice: { label: string; explanation: string };
  ties: readonly TieItem[];
  /** Records that were made in this one: the statements in a call, the judgements in an editorial. */
  within: readonly RecordItem[];
  /** Claims, caveats and links between the layers. */
  context: ContextDetails;
  /** What its row says; null for a record that no reader brought along. */
  imported: ImportedDetails | null;
}

/** `text` is the lead source's, null where it is absent. Throws RangeError for an unknown row. */
export function selectRecordDetails(
  model: LinkedModel,
  row: number,
  text: string | null,
): RecordDetails {
  const { index } = model;
  const record = index.table.record(row);
  const isPosition = record.type === "position";
  const imported = isPosition ? null : selectImportedDetails(index, record);
  return {
    type: "record",
    mark: selectRecordItem(model, row),
    kicker: [
      isPosition ? m.details_position() : kindLabel(record.kind),
      voiceLabel(record.voice),
      formatSpan(record.span, "weekday"),
    ],
    title: record.title,
    speaker: isPosition
      ? withTeller(index, record, facetValueLabel(index, "actor", record.speaker))
      : null,
    // A row has a title and no more words of ours.
    words: isPosition ? record.statement : imported ? "" : record.summary,
    failing: selectFailingClauses(model, row),
    evidence:
      record.layer === "context" || imported
        ? []
        : record.evidence.map((evidence) => selectEvidenceItem(index, evidence, text)),
    when: {
      text: formatSpan(record.span, "weekday"),
      notes: whenNotes(index, record),
      calendars: tellCalendars(record.span),
    },
    order: selectOrderItems(index, record, text),
    where: selectPlaceItem(index, record.place),
    stated:
      isPosition && record.voice !== "assessed"
        ? { place: selectStatedPlace(index, record) }
        : null,
    actors: listActorParts(index, record),
    stance: isPosition ? stanceLabel(record.stance, record.voice) : null,
    about: isPosition ? record.object : null,
    issues: record.issues.map((id) => ({ id, label: index.issue.get(id)?.label ?? id })),
    code: record.code && !imported ? codeText(record.code) : null,
    codeNote: record.code && !imported ? codeNote(record.code) : null,
    voice: {
      label: voiceLabel(record.voice),
      explanation: imported ? m.imported_voice() : voiceExplanation(record.voice),
    },
    ties: record.ties.map((tie) => selectTieItem(index, tie, record)),
    within: recordsWithin(model, record),
    context: selectContextDetails(index, record),
    imported,
  };
}

function selectStatedPlace(index: DossierIndex, { during }: DossierRecord): PlaceItem | null {
  return selectPlaceItem(index, during && index.record.get(during.record)?.place);
}

/** Of an open time the limit is the source's, not a day to look up. */
function tellCalendars(span: TimeSpan): string[] {
  if (span.start === null || span.end === null) return [];
  const solar = formatSpanIn("persian", span);
  const lunar = formatSpanIn("islamic-umalqura", span);
  return [m.details_in_solar_hijri({ date: solar }), m.details_in_hijri({ date: lunar })];
}

function whenNotes(index: DossierIndex, record: DossierRecord): string[] {
  const container = record.during && index.record.get(record.during.record);
  const inherited = !record.ownTime && container;
  return [
    ...(inherited ? [m.details_time_of({ title: container.title })] : []),
    ...(record.whenNote ? [record.whenNote] : []),
    ...(inherited && container.whenNote ? [container.whenNote] : []),
  ];
}

/** Who takes part in a record, or speaks, for whom and to whom. */
export function listActorParts(index: DossierIndex, record: DossierRecord): ActorPart[] {
  const part = (role: string, id: string): ActorPart => ({
    role,
    id,
    label: index.actor.get(id)?.name ?? id,
    reference: `actor:${id}`,
  });
  if (record.type === "event") {
    return record.participants.map(({ role, actor }) => part(participantRoleLabel(role), actor));
  }
  return [
    part(m.role_speaker(), record.speaker),
    ...(record.onBehalfOf ? [part(m.role_on_behalf_of(), record.onBehalfOf)] : []),
    ...(record.addressee ? [part(m.role_addressee(), record.addressee)] : []),
  ];
}

function recordsWithin(model: LinkedModel, { id }: DossierRecord): RecordItem[] {
  const { table } = model.index;
  const items: RecordItem[] = [];
  for (let row = 0; row < table.count; row++) {
    if (table.record(row).during?.record === id) items.push(selectRecordItem(model, row));
  }
  return items;
}
