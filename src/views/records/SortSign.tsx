import type { RecordSort } from "../../selectors/sortRecordRows";

/** Which way a column is sorted; keeps its room when it is not. */
export function SortSign({ direction }: { direction: RecordSort["direction"] | null }) {
  return (
    <svg viewBox="0 0 8 8" width={8} height={8} aria-hidden="true" className="text-ink shrink-0">
      {direction === "ascending" && <path d="M4 1l3.5 5.5h-7z" fill="currentColor" />}
      {direction === "descending" && <path d="M4 7L.5 1.5h7z" fill="currentColor" />}
    </svg>
  );
}
