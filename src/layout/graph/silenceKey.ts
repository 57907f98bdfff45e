/** How the arrow keys call a silence, which has no reference of its own. */
export function silenceKey({ from, to }: { from: string; to: string }): string {
  return `silence:${from}~${to}`;
}
