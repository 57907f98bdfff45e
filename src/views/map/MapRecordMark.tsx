import type { Box } from "../../layout/box";
import type { PlacedMark } from "../../layout/map/recordMarks";
import { MarkGlyph } from "../linked/MarkGlyph";
import { useMark, type MarkProps } from "../linked/useMark";

/** One record on the map: its glyph, and its label where there is room. */
export function MapRecordMark({ mark: { record, x, y, hit, label } }: { mark: PlacedMark }) {
  const mark = useMark({ refs: [record.ref], rows: [record.row], label: record.name });
  return (
    <g {...mark}>
      <title>{record.title}</title>
      <MarkGround hit={hit} mark={mark} />
      <g transform={`translate(${x},${y})`} className="pointer-events-none">
        <MarkGlyph
          kind={record.kind}
          voice={record.voice}
          colour={record.colour}
          isDisputed={record.isDisputed}
          radiusPx={6.5}
        />
      </g>
      {label && (
        <text x={label[0]} y={label[1]} className="pointer-events-none text-[12px]">
          {record.shortLabel}
        </text>
      )}
    </g>
  );
}

interface MarkGroundProps {
  hit: Box;
  mark: Pick<MarkProps, "data-emphasis" | "aria-current">;
}

/** The press area under a mark: framed when highlighted, with a heavier frame when selected. */
export function MarkGround({ hit, mark }: MarkGroundProps) {
  const isHighlighted = mark["data-emphasis"] === "highlighted";
  return (
    <>
      <rect
        x={hit.x}
        y={hit.y}
        width={hit.widthPx}
        height={hit.heightPx}
        className="fill-transparent"
      />
      {isHighlighted && (
        <rect
          x={hit.x + 1}
          y={hit.y + 1}
          width={hit.widthPx - 2}
          height={hit.heightPx - 2}
          rx={5}
          strokeWidth={mark["aria-current"] ? 2.25 : 1}
          className="fill-highlight stroke-ink pointer-events-none"
        />
      )}
    </>
  );
}
