/** Offsets into a text, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A stretch of text covered by the same spans from end to end. */
export interface TextRun<Span extends TextRange> extends TextRange {
  /** Narrowest first, so that the words' own record comes before what surrounds it. */
  covers: readonly Span[];
}

/**
 * Overlapping and nested spans as flat runs: they partition the range in order, and two neighbours
 * are never covered by the same spans. Empty spans and what lies outside the range cover nothing.
 */
export function segmentText<Span extends TextRange>(
  range: TextRange,
  spans: readonly Span[],
): TextRun<Span>[] {
  const present = spans
    .filter((span) => span.start < span.end && span.start < range.end && span.end > range.start)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of present) {
    if (start > range.start) edges.add(start);
    if (end < range.end) edges.add(end);
  }
  const offsets = [...edges].sort((one, other) => one - other);
  return offsets.slice(0, -1).map((start, at) => {
    const end = offsets[at + 1] ?? range.end;
    return { start, end, covers: present.filter((span) => span.start < end && span.end > start) };
  });
}
