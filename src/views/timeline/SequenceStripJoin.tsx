import type { SequenceJoin } from "../../selectors/sequenceSeries";
import { useMark } from "../linked/useMark";

/** A joining word between two columns of the strip. */
export function SequenceStripJoin({ join }: { join: SequenceJoin }) {
  const props = useMark({ refs: [join.ref], rows: [join.row], label: join.name });
  const isReading = join.basis === "reading";
  return (
    <div
      {...props}
      data-join={join.basis}
      className={`flex min-h-11 min-w-0 items-center rounded-md px-0.5 font-serif text-[0.8125rem] italic ${
        props["data-emphasis"] === "highlighted" ? "bg-highlight underline" : ""
      } ${isReading ? "text-muted" : "text-ink"}`}
    >
      <span className="truncate">{join.word}</span>
    </div>
  );
}
