import type { SVGProps } from "react";
import type { PlacedPill } from "../../layout/graph/placedGraph";
import { pillLineHeight } from "../../layout/graph/pillForms";
import { wrapWords } from "../../layout/wrapWords";
import { HitArea } from "../linked/HitArea";

interface PillProps {
  pill: Pick<PlacedPill, "box" | "fontSizePx">;
  lines: readonly string[];
  colour: string;
  isHighlighted: boolean;
  isSelected: boolean;
  isSilence?: boolean;
}

/** The words of a tie in a capsule on its curve, around the middle of the box that is pressed. */
export function Pill(props: PillProps) {
  const { pill, lines, colour, isHighlighted, isSelected, isSilence } = props;
  const { box, fontSizePx } = pill;
  const middleX = box.x + box.widthPx / 2;
  const middleY = box.y + box.heightPx / 2;
  const firstY = middleY - ((lines.length - 1) * pillLineHeight(fontSizePx)) / 2;
  return (
    <>
      <HitArea box={box} />
      <PillShape
        box={box}
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

/** Below a pill that fades: else the curve would run through its words and strike them out. */
export function PillGround({ box }: Pick<PlacedPill, "box">) {
  return <PillShape box={box} className="fill-card" aria-hidden="true" />;
}

function PillShape({ box, ...looks }: Pick<PlacedPill, "box"> & SVGProps<SVGRectElement>) {
  return (
    <rect
      x={box.x + 1}
      y={box.y + 1.5}
      width={box.widthPx - 2}
      height={box.heightPx - 3}
      rx={Math.min(11, (box.heightPx - 3) / 2)}
      {...looks}
    />
  );
}

/** Words and number in the lines that the layout made room for, or the number alone. */
export function setPillLines(
  { textWidthPx, lineCount, wording, fontSizePx }: PlacedPill,
  label: string,
) {
  const lines = wording === "number" ? null : wrapWords(label, textWidthPx, fontSizePx);
  return lines && lines.length <= lineCount
    ? lines
    : [/\d+$/.exec(label)?.[0] ?? (wording === "number" ? "0" : label)];
}
