import type { PlacedHead } from "../../layout/timeline/placeSequenceHeads";
import type { SequenceHead } from "../../selectors/sequenceText";

/** All that a column's head says, also as the name of what stands in the column. */
export function tellHead({ titles, times }: SequenceHead): string {
  return times[0] === undefined ? titles[0]! : `${titles[0]}, ${times[0]}`;
}

/** A column's head; where its words had to be shortened the full ones are a press of the pointer away. */
export function SequenceHeading({ column, full }: { column: PlacedHead; full: SequenceHead }) {
  return (
    <g aria-hidden="true">
      <title>{tellHead(full)}</title>
      {column.titles.map(({ x, y, text }) => (
        <text key={y} x={x} y={y} className="fill-ink font-serif text-[13px] font-semibold">
          {text}
        </text>
      ))}
      {[column.time, column.sum].map(
        (words) =>
          words && (
            <text key={words.y} x={words.x} y={words.y} className="fill-muted text-[12px]">
              {words.text}
            </text>
          ),
      )}
    </g>
  );
}
