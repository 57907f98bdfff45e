import type { PlacedHead } from "../../layout/timeline/placeSequenceHeads";
import type { SequenceHead } from "../../selectors/sequenceText";

/** A column's head; where its words had to be shortened the full ones are a press of the pointer away. */
export function SequenceHeading({ column, full }: { column: PlacedHead; full: SequenceHead }) {
  const time = full.times[0];
  return (
    <g>
      <title>{time === undefined ? full.titles[0] : `${full.titles[0]}, ${time}`}</title>
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
