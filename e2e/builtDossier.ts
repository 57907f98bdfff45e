import { readFileSync } from "node:fs";
import { DEFAULT_DOSSIER_ID } from "../src/state/defaultDossier";
import { listStateIds, type LinkTargets } from "../src/testing/arbitraryViewState";

interface BuiltEvidence {
  source: string;
  quote?: { exact: string };
  sentence?: number;
}

/** An order relation that a record states about another one. */
interface BuiltOrder {
  record: string;
  evidence: BuiltEvidence;
}

interface BuiltRecord {
  id: string;
  title: string;
  issues: string[];
  evidence: BuiltEvidence[];
  place?: string;
  after?: BuiltOrder[];
  during?: BuiltOrder;
  speaker?: string;
  onBehalfOf?: string;
  addressee?: string;
  participants?: { actor: string }[];
}

interface BuiltPart {
  id: string;
  partOf?: string;
}

const DRAWN_ROLES: ReadonlySet<string> = new Set(["target", "counterpart", "beneficiary"]);

/** The parts of the built dossier file that tests rely on. */
export interface BuiltDossier extends LinkTargets {
  headline: string;
  issues: { id: string; label: string }[];
  actors: BuiltPart[];
  places: BuiltPart[];
  events: (LinkTargets["events"][number] & BuiltRecord)[];
  positions: (LinkTargets["positions"][number] & BuiltRecord)[];
}

/** A record of either table with the reference that names it on the screen. */
export type ReferredRecord = BuiltDossier["positions"][number] & { ref: string };

/** The dossier as the build published it for automation. */
export function readBuiltDossier(): BuiltDossier {
  const file = new URL(`../dist/data/dossiers/${DEFAULT_DOSSIER_ID}.article.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as BuiltDossier;
}

/** Every reference and facet value that a link into the built dossier may carry. */
export function readStateIds() {
  return listStateIds(readBuiltDossier());
}

export function listRecords(dossier: BuiltDossier): ReferredRecord[] {
  return [
    ...dossier.events.map((record) => ({ ...record, ref: `event:${record.id}` })),
    ...dossier.positions.map((record) => ({ ...record, ref: `position:${record.id}` })),
  ];
}

/** Quotes that a record's own evidence consists of. */
export function listQuotes(record: ReferredRecord): string[] {
  return record.evidence.flatMap(({ quote }) => (quote ? [quote.exact] : []));
}

/** Quotes by which a record is put before, after or inside another one. */
export function listOrderQuotes(record: ReferredRecord): string[] {
  const orders = [...(record.after ?? []), ...(record.during ? [record.during] : [])];
  return orders.flatMap(({ evidence }) => (evidence.quote ? [evidence.quote.exact] : []));
}

/**
 * Records that a reference stands for, worked out from the file alone: a record stands for itself,
 * actors and places include their parts, a tie sums the records between exactly its two ends.
 */
export function listRecordsBehind(dossier: BuiltDossier, ref: string): ReferredRecord[] {
  const [type = "", id = ""] = ref.split(":");
  return listRecords(dossier).filter((record) => {
    switch (type) {
      case "actor":
        return actorsOf(record).some((actor) => isWithin(dossier.actors, actor, id));
      case "place":
        return record.place !== undefined && isWithin(dossier.places, record.place, id);
      case "tie":
        return record.ties.some(
          // The other roles name a subject or a listener; they stand in words, not in the drawing.
          (tie) => DRAWN_ROLES.has(tie.role) && tieReference(tie) === ref,
        );
      default:
        return record.ref === ref;
    }
  });
}

/** Records that light a mark up: of a state all of its parts', of any other actor its own alone. */
export function listRecordsLighting(dossier: BuiltDossier, ref: string): ReferredRecord[] {
  const behind = listRecordsBehind(dossier, ref);
  const [type, id = ""] = ref.split(":");
  const isPart = dossier.actors.some((actor) => actor.id === id && actor.partOf !== undefined);
  return type === "actor" && isPart
    ? behind.filter((record) => actorsOf(record).includes(id))
    : behind;
}

function actorsOf(record: ReferredRecord): string[] {
  const { speaker, onBehalfOf, addressee, participants = [], ties } = record;
  return [
    ...[speaker, onBehalfOf, addressee].filter((actor) => actor !== undefined),
    ...participants.map(({ actor }) => actor),
    ...ties.flatMap(({ from, to }) => [from, to]),
  ];
}

function isWithin(parts: readonly BuiltPart[], id: string, whole: string): boolean {
  for (let at: string | undefined = id; at; at = parts.find((part) => part.id === at)?.partOf) {
    if (at === whole) return true;
  }
  return false;
}

function tieReference({ from, to, directed }: { from: string; to: string; directed: boolean }) {
  return directed ? `tie:${from}~${to}` : `tie:${[from, to].toSorted().join("~")}~both`;
}
