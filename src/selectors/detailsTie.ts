import { DRAWN_ROLES } from "../model/drawnTie";
import type { DossierRecord, Tie } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";
import { formatTie, tieEnds, type Reference } from "../model/reference";
import { resolveTieSign, type TieSign } from "../model/tieSign";
import { m } from "../paraglide/messages.js";
import { countDatedOnce, selectDatedRows } from "./datedRows";
import { codeNote, codeText } from "./detailsLabels";
import { selectRecordItems, type NamedReference, type RecordItem } from "./detailsRecordItem";
import { facetValueLabel, referenceLabel, stanceLabel } from "./labels";
import type { LinkedModel } from "./linkedModel";
import { selectTieWord } from "./relationsWords";
import { rollUpActors } from "./rollUpActors";
import { tieRoleLabel } from "./tieRoleLabel";

/** What one record says about a pair. */
export interface TieItem {
  /** "Jilani → Iran". */
  pair: string;
  /** What a press selects: the relation, or the place at its end; null for an issue. */
  reference: Reference | null;
  role: string;
  /** What the relation says of it in the picture; null where that stands beside it or is not drawn. */
  word: string | null;
  /** Null where the tie is not drawn as a relation. */
  sign: TieSign | null;
  code: string | null;
  codeNote: string | null;
}

export function selectTieItem(index: DossierIndex, tie: Tie, record: DossierRecord): TieItem {
  const from = facetValueLabel(index, "actor", tie.from);
  const to = endLabel(index, tie.to);
  return {
    pair: tie.directed ? m.tie_directed({ from, to }) : m.tie_both({ from, to }),
    reference: endReference(tie),
    role: tieRoleLabel(tie.role),
    word: isDrawn(tie) ? selectTieWord(record, tie) : null,
    sign: isDrawn(tie) ? resolveTieSign(tie, record) : null,
    code: tie.code ? codeText(tie.code) : null,
    codeNote: tie.code ? codeNote(tie.code) : null,
  };
}

/** A record of a relation. */
export interface TieRecord extends RecordItem {
  says: readonly TieItem[];
  /** "condemns: the attack", which need not be the actor at the tie's end; null for an event. */
  object: string | null;
}

/** A relation between two actors: the records that it sums, and what each says about the pair. */
export interface TieDetails {
  type: "tie";
  title: string;
  from: NamedReference;
  to: NamedReference;
  directed: boolean;
  records: readonly TieRecord[];
  /** Records that pass the present filter: what the relation counts on the screen. */
  shown: number;
}

/** Null for anything but a tie. */
export function selectTieDetails(model: LinkedModel, reference: Reference): TieDetails | null {
  const ends = tieEnds(reference);
  if (!ends) return null;
  const { index } = model;
  const items = selectRecordItems(model, reference);
  const datesOf = ({ row }: RecordItem) => selectDatedRows(index, index.table.record(row));
  // Under a filter one that passes stands there although what it dates does not.
  const passing = countDatedOnce(
    items.filter(({ passes }) => passes),
    datesOf,
  );
  const listed = countDatedOnce(items, datesOf);
  const records = items.flatMap((item) => {
    if (!listed.includes(item) && !passing.includes(item)) return [];
    const record = index.table.record(item.row);
    const says = saysAbout(model, reference, record);
    return [{ ...item, says: withoutStance(says, record), object: objectOf(record) }];
  });
  return {
    type: "tie",
    title: referenceLabel(index, reference),
    from: actorName(index, ends.from),
    to: actorName(index, ends.to),
    directed: ends.directed,
    records,
    shown: passing.length,
  };
}

/** The record's ties that the relation is, or sums up at the present level. */
function saysAbout(
  { index, level }: LinkedModel,
  reference: Reference,
  record: DossierRecord,
): TieItem[] {
  const rolled = rollUpActors(index, level);
  const summed = (tie: Tie): Tie => ({
    ...tie,
    from: rolled.get(tie.from) ?? tie.from,
    to: rolled.get(tie.to) ?? tie.to,
  });
  return record.ties
    .filter((tie) => {
      if (!isDrawn(tie)) return false;
      return endReference(tie) === reference || endReference(summed(tie)) === reference;
    })
    .map((tie) => selectTieItem(index, tie, record));
}

/** Where the stance stands with its object, the same word need not stand with the tie. */
function withoutStance(says: readonly TieItem[], record: DossierRecord): TieItem[] {
  const stance = record.type === "position" ? stanceLabel(record.stance, record.voice) : null;
  return says.map((tie) => (tie.word === stance ? { ...tie, word: null } : tie));
}

function objectOf(record: DossierRecord): string | null {
  if (record.type === "event") return null;
  const words = stanceLabel(record.stance, record.voice);
  return m.details_tie_object({ words, object: record.object });
}

function isDrawn(tie: Tie): boolean {
  return DRAWN_ROLES.includes(tie.role);
}

function actorName(index: DossierIndex, id: string): NamedReference {
  return { label: index.actor.get(id)?.name ?? id, reference: `actor:${id}` };
}

function endReference({ from, to, directed }: Tie): Reference | null {
  if (to.startsWith("place:")) return `place:${to.slice("place:".length)}`;
  return to.startsWith("issue:") ? null : formatTie(from, to, directed);
}

function endLabel(index: DossierIndex, to: string): string {
  const [type, id = ""] = to.split(":");
  if (type === "place" || type === "issue") return facetValueLabel(index, type, id);
  return facetValueLabel(index, "actor", to);
}
