import { m } from "../../paraglide/messages.js";
import type { SequenceJoin } from "../../selectors/sequenceSeries";
import { useMark } from "../linked/useMark";

/** The word that orders two sections of the stacked sequence. */
export function SequenceStackJoin({ join }: { join: SequenceJoin }) {
  const props = useMark({ refs: [join.ref], rows: [join.row], label: join.name });
  const isReading = join.basis === "reading";
  return (
    <div
      {...props}
      data-join={join.basis}
      className={`flex min-h-8 w-fit items-center gap-2 rounded-md px-1.5 pointer-coarse:min-h-11 ${
        props["data-emphasis"] === "highlighted" ? "bg-highlight underline" : ""
      } ${isReading ? "text-muted" : "text-ink"}`}
    >
      <svg width={9} height={20} viewBox="0 0 9 20" aria-hidden="true" className="shrink-0">
        <path
          d="M4.5,1V18M1,14L4.5,18L8,14"
          fill="none"
          stroke={isReading ? "var(--faint)" : "var(--ink)"}
          strokeWidth={isReading ? 0.8 : 1.5}
        />
      </svg>
      <span className="font-serif text-[0.875rem] italic">{join.word}</span>
      {isReading && <span className="text-xs">{m.timeline_our_reading()}</span>}
    </div>
  );
}
