import type { EventRecord } from "../model/dossier";
import { resolveSide, type DossierIndex } from "../model/dossierIndex";
import { isDisputedAct } from "../model/disputedAct";
import { resolveRoot } from "../model/resolveRoot";
import type { ParticipantRole } from "../model/vocabulary";
import { selectArticleCounterparts } from "./articleSides";

/** Strikes of one of the dossier's two sides on the other, told apart by whether they are in dispute. */
interface FocusStrikes {
  strikes: readonly EventRecord[];
  /** Reports of strikes of which it is in dispute whether they happened, or by whom. */
  disputed: readonly EventRecord[];
}

const DOERS: readonly ParticipantRole[] = ["attacker", "accused"];
const STRUCK: readonly ParticipantRole[] = ["target", "victim"];

/** Among the given rows, in the dossier's order. None where the article does not join two sides. */
export function selectFocusStrikes(index: DossierIndex, rows: readonly number[]): FocusStrikes {
  const { sides } = selectArticleCounterparts(index);
  const found: { strikes: EventRecord[]; disputed: EventRecord[] } = { strikes: [], disputed: [] };
  if (sides.length !== 2) return found;
  for (const row of rows) {
    const record = index.table.record(row);
    if (record.type !== "event" || record.kind !== "strike") continue;
    const isBetween = sides.some(
      (side, at) => isDoneBy(index, record, side) && isOn(index, record, sides[1 - at]!),
    );
    if (isBetween) found[isDisputedAct(record) ? "disputed" : "strikes"].push(record);
  }
  return found;
}

function isDoneBy(index: DossierIndex, { participants }: EventRecord, side: string): boolean {
  return participants.some(
    ({ role, actor }) => DOERS.includes(role) && resolveSide(index, actor) === side,
  );
}

/** Whom it struck is of the side, or where it is set or reported lies in that side's country. */
function isOn(index: DossierIndex, record: EventRecord, side: string): boolean {
  const country = index.actor.get(side)?.cameo;
  const places = [
    record.place,
    ...record.ties.flatMap(({ to }) => (to.startsWith("place:") ? [to.slice(6)] : [])),
  ];
  return (
    record.participants.some(
      ({ role, actor }) => STRUCK.includes(role) && resolveSide(index, actor) === side,
    ) ||
    (country !== undefined && places.some((place) => countryOf(index, place) === country))
  );
}

function countryOf(index: DossierIndex, placeId: string | undefined): string | undefined {
  return index.place.get(resolveRoot(index.place, placeId ?? "", ({ partOf }) => partOf))?.feature;
}
