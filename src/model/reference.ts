/**
 * A reference names one thing on the screen: the value of `sel` and of `data-ref`.
 * `tie:a~b` is directed, `tie:a~b~both` a counterpart with its ids sorted.
 */
export type Reference =
  | `event:${string}`
  | `position:${string}`
  | `actor:${string}`
  | `place:${string}`
  | `source:${string}`
  | `tie:${string}`;

export type ReferenceType = "event" | "position" | "actor" | "place" | "source" | "tie";

const SIMPLE = /^(event|position|actor|place|source):([a-z0-9-]{1,64})$/;
const TIE = /^tie:([a-z0-9-]{1,64})~([a-z0-9-]{1,64})(~both)?$/;

/** Total: anything that is not a canonical reference gives null. Unsorted counterparts are sorted. */
export function parseReference(value: string): Reference | null {
  if (SIMPLE.test(value)) return value as Reference;
  const tie = TIE.exec(value);
  if (!tie) return null;
  const [, from = "", to = "", both] = tie;
  return formatTie(from, to, both === undefined);
}

export function formatTie(from: string, to: string, directed: boolean): Reference {
  if (directed) return `tie:${from}~${to}`;
  const [first, second] = from < to ? [from, to] : [to, from];
  return `tie:${first}~${second}~both`;
}

export function referenceType(reference: Reference): ReferenceType {
  return reference.slice(0, reference.indexOf(":")) as ReferenceType;
}

/** The part after the colon; for a tie `a~b` or `a~b~both`. */
export function referenceId(reference: Reference): string {
  return reference.slice(reference.indexOf(":") + 1);
}

/** Both ends of a tie reference, or null for any other reference. */
export function tieEnds(
  reference: Reference,
): { from: string; to: string; directed: boolean } | null {
  const tie = TIE.exec(reference);
  return tie ? { from: tie[1]!, to: tie[2]!, directed: tie[3] === undefined } : null;
}
