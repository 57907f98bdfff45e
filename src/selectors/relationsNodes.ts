import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { DRAWN_ROLES } from "../model/drawnTie";
import type { Reference } from "../model/reference";
import { TIE_ROLES, type ActorKind } from "../model/vocabulary";
import { m } from "../paraglide/messages.js";
import type { RelationLevel } from "../state/viewState";
import { selectRows } from "./emphasis";
import { createValueReader } from "./facetColumns";
import { rollUpActors } from "./rollUpActors";

/** How an actor is drawn: by its kind, except someone not named whom others only speak to. */
export type NodeShapeKind = ActorKind | "addressee";

/** One actor of the graph. */
export interface RelationsNode {
  id: string;
  ref: Reference;
  kind: ActorKind;
  shape: NodeShapeKind;
  name: string;
  /** What the actor holds or is, without the state that its frame already names. */
  office: string | null;
  /** The frame that it is or stands in; null for actors of neither side. */
  side: "left" | "right" | null;
  /** A state drawn as a frame around its people and offices. */
  isFrame: boolean;
  /** Rows of all records of the actor and of those who count with it, or of all its parts if it has none. */
  rows: readonly number[];
  /** Rows of the records that it speaks in, when all of these are an author's assessments. */
  assessments: readonly number[];
  /** Rows of its own statements that name no addressee, when no tie leads to or from it. */
  unaddressed: readonly number[];
  /** `selectNodeNote` with all records counted: the longest that any filter leaves. */
  fullNote: string;
}

/**
 * All actors of a level that take part in a record, or have a part that does, in the dossier's order.
 */
export function selectRelationsNodes(
  index: DossierIndex,
  level: RelationLevel = "person",
): RelationsNode[] {
  const frames = selectFrames(index);
  const rolled = rollUpActors(index, level);
  const wholeOf = (id: string) => rolled.get(id) ?? id;
  const assessments = selectAssessments(index, wholeOf);
  const unaddressed = selectUnaddressed(index, wholeOf);
  const nodes: RelationsNode[] = [];
  for (const actor of index.dossier.actors) {
    if (wholeOf(actor.id) !== actor.id) continue;
    const ref: Reference = `actor:${actor.id}`;
    const rows = selectRows(index, ref);
    if (rows.length === 0) continue;
    const root = resolveSide(index, actor.id);
    const side = root === frames.left ? "left" : root === frames.right ? "right" : null;
    const state = side ? index.actor.get(root)?.shortName : undefined;
    const counted = {
      rows: side !== null && actor.id === root ? rows : ownRows(index, rows, actor.id, wholeOf),
      assessments: assessments.get(actor.id) ?? [],
      unaddressed: unaddressed.get(actor.id) ?? [],
    };
    nodes.push({
      ...counted,
      id: actor.id,
      ref,
      kind: actor.kind,
      shape: actor.kind === "unidentified" && !takesPart(index, rows) ? "addressee" : actor.kind,
      name: actor.shortName,
      office: officeWithin(actor.office, state),
      side,
      isFrame: side !== null && actor.id === root,
      fullNote: noteOf(counted, () => true),
    });
  }
  return nodes;
}

/** What is only of a part with a mark of its own lights up that part alone; a frame holds all its parts. */
function ownRows(
  index: DossierIndex,
  rows: readonly number[],
  id: string,
  wholeOf: WholeOf,
): readonly number[] {
  const read = createValueReader(index, "actor");
  const own = rows.filter((row) => {
    let isOwn = false;
    read(row, (value) => {
      isOwn ||= wholeOf(index.table.ids.actor[value]!) === id;
    });
    return isOwn;
  });
  return own.length > 0 ? own : rows;
}

/** Whether one of an actor's records is something that happened, rather than words of others. */
function takesPart({ table }: DossierIndex, rows: readonly number[]): boolean {
  return rows.some((row) => table.record(row).type === "event");
}

/** An actor's name with what it is, which is not told twice: "Attackers, not identified". */
export function tellNode(name: string, detail: string): string {
  return name.endsWith(detail) ? name : m.relations_node_name({ name, detail });
}

/** What stands with an actor without ties: how many of its assessments, statements or records pass. */
export function selectNodeNote(node: RelationsNode, passes: Uint8Array): string {
  return noteOf(node, (row) => passes[row] === 1);
}

function noteOf(
  { rows, assessments, unaddressed }: Pick<RelationsNode, "rows" | "assessments" | "unaddressed">,
  isCounted: (row: number) => boolean,
): string {
  const countOf = (list: readonly number[]) => ({ count: list.filter(isCounted).length });
  if (assessments.length > 0) return m.relations_assessments(countOf(assessments));
  if (unaddressed.length > 0) return m.relations_unaddressed(countOf(unaddressed));
  return m.relations_records_in_table(countOf(rows));
}

/**
 * The two states that the picture is about, in the dossier's order: those whose people meet most
 * often as counterparts, filled up with the states that most records are about.
 */
function selectFrames(index: DossierIndex): { left: string | null; right: string | null } {
  const { table, actor } = index;
  const order = table.ids.actor;
  const score = new Map<string, number>();
  for (const { id, kind, partOf } of index.dossier.actors) {
    if (kind !== "state" || partOf) continue;
    const rows = selectRows(index, `actor:${id}`).length;
    if (rows > 0) score.set(id, rows);
  }
  const counterpart = TIE_ROLES.indexOf("counterpart");
  for (let at = 0; at < table.ties.record.length; at++) {
    if (table.ties.role[at] !== counterpart || table.ties.to[at]! < 0) continue;
    const ends = [order[table.ties.from[at]!]!, order[table.ties.to[at]!]!];
    const [from = "", to = ""] = ends.map((id) => resolveSide(index, id));
    if (from === to || !score.has(from) || !score.has(to)) continue;
    for (const id of [from, to]) score.set(id, score.get(id)! + table.count + 1);
  }
  const position = (id: string) => order.indexOf(id);
  const [first, second] = [...score.keys()]
    .sort((a, b) => score.get(b)! - score.get(a)! || position(a) - position(b))
    .slice(0, 2)
    .sort((a, b) => position(a) - position(b));
  return { left: actor.has(first ?? "") ? first! : null, right: second ?? null };
}

/** With whom an actor counts. */
type WholeOf = (id: string) => string;

/** By speaker: rows of its positions, left out once one of them is more than an assessment. */
function selectAssessments(index: DossierIndex, wholeOf: WholeOf): Map<string, number[]> {
  const assessments = new Map<string, number[]>();
  const speakers = new Set<string>();
  index.dossier.positions.forEach((position) => {
    const row = index.table.indexOf.get(`position:${position.id}`)!;
    const speaker = wholeOf(position.speaker);
    if (position.voice !== "assessed") speakers.add(speaker);
    const rows = assessments.get(speaker);
    if (rows) rows.push(row);
    else assessments.set(speaker, [row]);
  });
  for (const speaker of speakers) assessments.delete(speaker);
  return assessments;
}

/** By speaker without a drawn tie: rows of statements to nobody in particular. */
function selectUnaddressed(
  { dossier, table }: DossierIndex,
  wholeOf: WholeOf,
): Map<string, number[]> {
  const unaddressed = new Map<string, number[]>();
  const tied = new Set<string>();
  for (const { ties } of [...dossier.events, ...dossier.positions]) {
    for (const { from, to, role } of ties) {
      if (DRAWN_ROLES.includes(role)) [from, to].forEach((end) => tied.add(wholeOf(end)));
    }
  }
  for (const { id, speaker: person, voice, addressee, ties } of dossier.positions) {
    const speaker = wholeOf(person);
    if (voice !== "stated" || addressee || tied.has(speaker)) continue;
    if (ties.some(({ role }) => role === "addressee")) continue;
    const rows = unaddressed.get(speaker) ?? [];
    rows.push(table.indexOf.get(`position:${id}`)!);
    unaddressed.set(speaker, rows);
  }
  return unaddressed;
}

function officeWithin(office: string | undefined, state: string | undefined): string | null {
  if (office === undefined) return null;
  const ending = ` of ${state}`;
  return state && office.endsWith(ending) ? office.slice(0, -ending.length) : office;
}
