import { workInSlices } from "./workInSlices";

const PARTS_IN_BLOB = 500;

/** The parts of a file handed to the browser piece by piece: all at once would hold the page up. */
export async function toBlobs(parts: readonly string[], signal: AbortSignal): Promise<Blob[]> {
  const blobs: Blob[] = [];
  const starts = Array.from(
    { length: Math.ceil(parts.length / PARTS_IN_BLOB) },
    (_, at) => at * PARTS_IN_BLOB,
  );
  await workInSlices({
    items: starts,
    work: (start) => {
      blobs.push(new Blob([parts.slice(start, start + PARTS_IN_BLOB).join("")]));
    },
    onProgress: () => undefined,
    signal,
  });
  return blobs;
}
