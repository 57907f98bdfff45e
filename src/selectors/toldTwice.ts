import type { DossierRecord, PositionRecord } from "../model/dossier";
import type { DossierIndex } from "../model/dossierIndex";

/**
 * Of positions taken in one event that article and context both tell: by row, those that the other layer
 * has of it. Each layer is coded by its own words, so that one call for a ceasefire is two records.
 */
export function selectToldTwice(
  index: DossierIndex,
  rows: readonly number[],
): ReadonlyMap<number, readonly PositionRecord[]> {
  const positions = rows.flatMap((row) => {
    const record = index.table.record(row);
    return record.type === "position" ? [{ row, record, event: resolveEvent(index, record) }] : [];
  });
  const twice = positions.map(({ row, record, event }) => {
    const others = positions.filter(
      (other) => event !== null && other.event === event && other.record.layer !== record.layer,
    );
    return [row, others.map((other) => other.record)] as const;
  });
  return new Map(twice.filter(([, others]) => others.length > 0));
}

/** The event in which a position was taken; of one that both layers tell, that of the context. */
function resolveEvent(index: DossierIndex, { during }: PositionRecord): string | null {
  if (!during) return null;
  const event: DossierRecord | undefined = index.record.get(during.record);
  return event?.comparedIn ?? event?.id ?? null;
}
