import type { PlacedPill } from "../../layout/graph/placedGraph";
import { pillLineHeight } from "../../layout/graph/pillForms";
import { wrapWords } from "../../layout/wrapWords";
import { HitArea } from "./HitArea";

interface PillProps {
  pill: PlacedPill;
  /** Words and number; the number alone where the layout has no room for words. */
  label: string;
  colour: string;
  isHighlighted: boolean;
  isSelected: boolean;
  isSilence?: boolean;
}

/** The words of a tie in a capsule on its curve, around the middle of the box that is pressed. */
export function Pill(props: PillProps) {
  const { pill, label, colour, isHighlighted, isSelected, isSilence } = props;
  const { box, fontSizePx } = pill;
  const lines = linesOf(pill, label);
  const middleX = box.x + box.widthPx / 2;
  const middleY = box.y + box.heightPx / 2;
  const firstY = middleY - ((lines.length - 1) * pillLineHeight(fontSizePx)) / 2;
  return (
    <>
      <HitArea box={box} />
      <rect
        x={box.x + 1}
        y={box.y + 1.5}
        width={box.widthPx - 2}
        height={box.heightPx - 3}
        rx={Math.min(11, (box.heightPx - 3) / 2)}
        stroke={isSelected ? "var(--ink)" : colour}
        strokeWidth={isHighlighted ? 2.5 : 1.25}
        className={isHighlighted ? "fill-highlight" : "fill-card"}
      />
      <text fontSize={fontSizePx} textAnchor="middle" aria-hidden="true">
        {lines.map((line, at) => (
          <tspan
            key={line}
            x={middleX}
            y={firstY + at * pillLineHeight(fontSizePx) + fontSizePx * 0.36}
            fontStyle={isSilence ? "italic" : undefined}
          >
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

function linesOf({ textWidthPx, lineCount, wording, fontSizePx }: PlacedPill, label: string) {
  const lines = wording === "number" ? null : wrapWords(label, textWidthPx, fontSizePx);
  return lines && lines.length <= lineCount
    ? lines
    : [/\d+$/.exec(label)?.[0] ?? (wording === "number" ? "0" : label)];
}
