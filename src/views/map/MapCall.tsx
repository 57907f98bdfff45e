import type { PlacedLink } from "../../layout/map/placeCallLink";
import { issueColourVariable } from "../linked/issueColour";
import { MarkGlyph } from "../linked/MarkGlyph";
import { useEmphasis } from "../linked/useEmphasis";
import { useMark } from "../linked/useMark";
import { CardGround } from "./MapCallout";
import { MapRecordMark } from "./MapRecordMark";
import { mutedClass } from "./mutedClass";

/** A call: a curve between the two countries' names, since no source says where the speakers were. */
export function MapCall({ placed }: { placed: PlacedLink }) {
  const { link, path, ends, pill } = placed;
  const emphasis = useEmphasis(
    link.records.map(({ ref }) => ref),
    link.rows,
  );
  const colour = issueColourVariable(link.records[0]?.colour ?? "other");
  return (
    <g data-still="">
      <g aria-hidden="true" className={`pointer-events-none ${mutedClass(emphasis)}`}>
        <path
          d={path}
          fill="none"
          stroke={colour}
          strokeWidth={emphasis === "highlighted" ? 3.5 : 2}
        />
        {ends.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r={3} fill={colour} />
        ))}
      </g>
      {/* Keeps the curve from showing through a muted pill. */}
      <CardGround box={pill} radiusPx={pill.heightPx / 2} />
      {link.records.length === 1 ? <LonePill placed={placed} /> : <SharedPill placed={placed} />}
    </g>
  );
}

/** With one record behind it the pill itself is the mark. */
function LonePill({ placed: { link, pill, marks, label } }: { placed: PlacedLink }) {
  const [record] = link.records;
  const [glyph] = marks;
  const mark = useMark({
    refs: record ? [record.ref] : [],
    rows: link.rows,
    label: record?.name ?? link.label,
  });
  if (!record || !glyph) return null;
  return (
    <g {...mark}>
      <title>{record.title}</title>
      <PillGround
        pill={pill}
        colour={record.colour}
        isHighlighted={mark["data-emphasis"] === "highlighted"}
      />
      <g transform={`translate(${glyph.x},${glyph.y})`} className="pointer-events-none">
        <MarkGlyph kind={record.kind} voice={record.voice} colour={record.colour} radiusPx={6.5} />
      </g>
      <text x={label[0]} y={label[1]} className="pointer-events-none text-[12px]">
        {link.label}
      </text>
    </g>
  );
}

function SharedPill({ placed: { link, pill, marks, label } }: { placed: PlacedLink }) {
  return (
    <>
      <PillGround pill={pill} colour={link.records[0]?.colour ?? "other"} isHighlighted={false} />
      {marks.map((mark) => (
        <MapRecordMark key={mark.record.ref} mark={mark} />
      ))}
      <text x={label[0]} y={label[1]} className="pointer-events-none text-[12px]">
        {link.label}
      </text>
    </>
  );
}

interface PillGroundProps {
  pill: PlacedLink["pill"];
  colour: string;
  isHighlighted: boolean;
}

function PillGround({ pill, colour, isHighlighted }: PillGroundProps) {
  return (
    <rect
      x={pill.x}
      y={pill.y}
      width={pill.widthPx}
      height={pill.heightPx}
      rx={pill.heightPx / 2}
      stroke={isHighlighted ? "var(--ink)" : issueColourVariable(colour)}
      strokeWidth={isHighlighted ? 2.25 : 1.25}
      className={isHighlighted ? "fill-highlight" : "fill-card"}
    />
  );
}
