/** What windows tell each other: which sequence, and at which step of it they are. Nothing else is heard. */
export interface FollowMessage {
  deckHash: string;
  step: number;
}

/** A short name of a sequence (FNV-1a, 32 bits): windows of another deck or dossier do not follow. */
export function hashSequence(dossier: string, deck: string): string {
  let hash = 0x811c9dc5;
  for (const sign of `${dossier}/${deck}`) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

/** The step that a message tells of a sequence of so many; null for anything else. */
export function readFollowMessage(data: unknown, deckHash: string, count: number): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { deckHash: told, step } = data as Record<string, unknown>;
  if (told !== deckHash || typeof step !== "number" || !Number.isInteger(step)) return null;
  return step >= 1 && step <= count ? step : null;
}
