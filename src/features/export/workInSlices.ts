/** Short enough that a press or a frame between two slices is not felt to wait. */
const SLICE_MS = 30;

interface SlicedWork<T> {
  items: readonly T[];
  work: (item: T) => void;
  /** Called between slices with how many are done; never for work that fits into one. */
  onProgress: (done: number) => void;
  signal: AbortSignal;
}

/**
 * Works through a list and lets the page live in between. Rejects with the signal's reason once that is
 * aborted, before any further item.
 */
export async function workInSlices<T>(sliced: SlicedWork<T>): Promise<void> {
  const { items, work, onProgress, signal } = sliced;
  signal.throwIfAborted();
  let endsAtMs = performance.now() + SLICE_MS;
  for (const [at, item] of items.entries()) {
    work(item);
    if (performance.now() < endsAtMs) continue;
    onProgress(at + 1);
    await nextTask();
    signal.throwIfAborted();
    endsAtMs = performance.now() + SLICE_MS;
  }
}

/** After whatever the browser has to do by now. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
