/** The candidate with the fewest changed letters, or null when none is close enough to be a slip. */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  let nearest: string | null = null;
  let fewest = Math.ceil(word.length / 3) + 1;
  for (const candidate of candidates) {
    const changes = countChanges(word, candidate);
    if (changes < fewest) {
      nearest = candidate;
      fewest = changes;
    }
  }
  return nearest;
}

/** Levenshtein distance: letters inserted, deleted or replaced. */
function countChanges(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(from).entries()) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column += 1) {
      const replaced = (previous[column] ?? 0) + (to.charAt(column) === letter ? 0 : 1);
      const deleted = (previous[column + 1] ?? 0) + 1;
      const inserted = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
