/**
 * At most `room` of the cases, each time the one that brings the most pairs not yet among the chosen.
 * First what the choice is due to hold, then what it holds besides for as long as there is room.
 */
export function chooseCases<Case>(
  cases: readonly Case[],
  room: number,
  ...pairings: readonly ((item: Case) => readonly string[])[]
): Case[] {
  const chosen: Case[] = [];
  for (const pairsOf of pairings) {
    const missing = new Set(cases.flatMap(pairsOf));
    for (const pair of chosen.flatMap(pairsOf)) missing.delete(pair);
    while (missing.size > 0 && chosen.length < room) {
      const gain = (item: Case) => pairsOf(item).filter((pair) => missing.has(pair)).length;
      const best = cases.reduce((a, b) => (gain(b) > gain(a) ? b : a));
      for (const pair of pairsOf(best)) missing.delete(pair);
      chosen.push(best);
    }
  }
  return chosen;
}
