import { m } from "../../paraglide/messages.js";
import type { SequenceJoin } from "../../selectors/sequenceSeries";
import { useMark } from "../linked/useMark";

interface SequenceWordProps {
  join: SequenceJoin;
  /** `across` joins columns of the strip, `down` sections of the stack, with an arrow and its basis. */
  direction: "across" | "down";
}

const LOOKS = {
  across: "min-h-11 min-w-0 px-0.5",
  down: "min-h-8 w-fit gap-2 px-1.5 pointer-coarse:min-h-11",
};

/** The word that orders two parts of the sequence; lighter where it is our reading. */
export function SequenceWord({ join, direction }: SequenceWordProps) {
  const props = useMark({ refs: [join.ref], rows: [join.row], label: join.name });
  const isReading = join.basis === "reading";
  const isDown = direction === "down";
  return (
    <div
      {...props}
      data-join={join.basis}
      className={`flex items-center rounded-md ${LOOKS[direction]} ${
        props["data-emphasis"] === "highlighted" ? "bg-highlight underline" : ""
      } ${isReading ? "text-muted" : "text-ink"}`}
    >
      {isDown && (
        <svg width={9} height={20} viewBox="0 0 9 20" aria-hidden="true" className="shrink-0">
          <path
            d="M4.5,1V18M1,14L4.5,18L8,14"
            fill="none"
            stroke={isReading ? "var(--faint)" : "var(--ink)"}
            strokeWidth={isReading ? 0.8 : 1.5}
          />
        </svg>
      )}
      <span
        className={`truncate font-serif italic ${isDown ? "text-[0.875rem]" : "text-[0.8125rem]"}`}
      >
        {join.word}
      </span>
      {isDown && isReading && <span className="text-xs">{m.timeline_our_reading()}</span>}
    </div>
  );
}
