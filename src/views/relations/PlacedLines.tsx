import type { PlacedText } from "../../layout/graph/placedGraph";

interface PlacedLinesProps {
  text: PlacedText;
  isStrong?: boolean;
}

/** The lines of a name where the layout put them. */
export function PlacedLines({ text, isStrong }: PlacedLinesProps) {
  const { lines, x, y, anchor, fontSizePx, lineHeightPx } = text;
  return (
    <text fontSize={fontSizePx} textAnchor={anchor} aria-hidden="true">
      {lines.map((line, at) => (
        <tspan
          key={line.text}
          x={x}
          y={y + at * lineHeightPx}
          className={line.isQuiet ? "fill-muted" : "fill-ink"}
          fontWeight={isStrong ? 600 : line.isQuiet ? 400 : 500}
        >
          {line.text}
        </tspan>
      ))}
    </text>
  );
}
