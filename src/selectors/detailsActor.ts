import type { Actor } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import type { ActorKind } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import { selectRecordItems, type NamedReference, type RecordItem } from "./detailsRecordItem";
import { actorKindLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectRelationsGraph } from "./relationsGraph";
import { selectSpeakers } from "./relationsVoids";
import { rollUpActors } from "./rollUpActors";

/** A name in use, and who uses it; null where nobody is named. */
export interface NameInUse {
  name: string;
  usedBy: string | null;
}

/** Records in which an actor has the same kind of part. Empty only for the silence that is shown. */
export interface RecordGroup {
  label: string;
  items: readonly RecordItem[];
}

export interface ActorDetails {
  type: "actor";
  id: string;
  kicker: readonly string[];
  title: string;
  shortName: string;
  office: string | null;
  partOf: NamedReference | null;
  names: readonly NameInUse[];
  note: string | null;
  /** "CAMEO PAKGOV". */
  code: string | null;
  groups: readonly RecordGroup[];
  /** Whether it has relations, at the present level, that can be shown alone. */
  hasTies: boolean;
}

/** From whom no statement is to be expected, so that none is no silence. */
const SPEECHLESS: readonly ActorKind[] = ["population", "unidentified"];

/** Null for an actor that the dossier does not have. Records of an actor's parts are its own. */
export function selectActorDetails(model: LinkedModel, id: string): ActorDetails | null {
  const { index } = model;
  const actor = index.actor.get(id);
  if (!actor) return null;
  const whole = actor.partOf === undefined ? undefined : index.actor.get(actor.partOf);
  return {
    type: "actor",
    id,
    kicker: [m.facet_actor(), actorKindLabel(actor.kind)],
    title: actor.name,
    shortName: actor.shortName,
    office: actor.office ?? null,
    partOf: whole ? { label: whole.name, reference: `actor:${whole.id}` } : null,
    names: namesInUse(index, actor.aliases),
    note: actor.note ?? null,
    code: actor.cameo ? `CAMEO ${actor.cameo}` : null,
    groups: groupRecords(model, actor),
    hasTies: hasTies(model, id),
  };
}

function hasTies({ index, level }: LinkedModel, id: string): boolean {
  const whole = rollUpActors(index, level).get(id);
  return selectRelationsGraph(index, level).relations.some(
    ({ from, to }) => from === whole || to === whole,
  );
}

/** Names with who uses them, as the dossier records it. */
export function namesInUse(
  index: DossierIndex,
  names: readonly { name: string; usedBy?: string | undefined }[] = [],
): NameInUse[] {
  return names.map(({ name, usedBy }) => ({
    name,
    usedBy:
      usedBy === undefined
        ? null
        : (index.actor.get(usedBy)?.name ?? index.source.get(usedBy)?.publisher ?? usedBy),
  }));
}

function groupRecords(model: LinkedModel, actor: Actor): RecordGroup[] {
  const { index } = model;
  const parts = new Set(index.withDescendants.actor.get(actor.id));
  const items = selectRecordItems(model, `actor:${actor.id}`);
  const speaks = ({ row }: RecordItem) => {
    const record = index.table.record(row);
    return (
      record.type === "position" &&
      (parts.has(record.speaker) || parts.has(record.onBehalfOf ?? ""))
    );
  };
  const ofVoice = (voice: RecordItem["voice"], own: boolean) =>
    items.filter((item) => item.voice === voice && speaks(item) === own);
  const judged = ofVoice("assessed", true);
  const groups: RecordGroup[] = [
    { label: m.details_group_stated(), items: ofVoice("stated", true) },
    { label: m.details_group_assessed(), items: judged },
    { label: m.details_group_reported(), items: items.filter((item) => item.voice === "reported") },
    { label: m.details_group_stated_by_others(), items: ofVoice("stated", false) },
    { label: m.details_group_assessed_by_others(), items: ofVoice("assessed", false) },
  ];
  const { events, positions } = index.dossier;
  const speakers = selectSpeakers([...events, ...positions]);
  // Whose claims of an event are told is not silent, though none of them is a record of its own.
  const isHeard = [...parts].some((part) => speakers.has(part));
  const showsSilence = judged.length === 0 && !isHeard && !SPEECHLESS.includes(actor.kind);
  return groups.filter((group, at) => group.items.length > 0 || (at === 0 && showsSilence));
}
