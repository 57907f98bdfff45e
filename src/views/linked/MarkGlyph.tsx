import type { EventKind, Voice } from "../../model/vocabulary";
import { placeHalfMarkShape, placeMarkShape } from "../../layout/markShape";
import { issueColourVariable } from "./issueColour";

interface MarkGlyphProps {
  kind: EventKind;
  voice: Voice;
  /** Colour key of the primary issue: "1" … "5" or "other". */
  colour: string;
  radiusPx?: number;
  /** Filled only half: whether it happened, or by whom, is in dispute. */
  isDisputed?: boolean;
}

/** A record's mark around the origin of an SVG: shape the kind, fill the voice, colour the issue. */
export function MarkGlyph({
  kind,
  voice,
  colour,
  radiusPx = 7,
  isDisputed = false,
}: MarkGlyphProps) {
  const stroke = issueColourVariable(colour);
  return (
    <>
      <path
        d={placeMarkShape(kind, radiusPx)}
        fill={voice === "reported" && !isDisputed ? stroke : "var(--card)"}
        stroke={stroke}
        strokeWidth={1.75}
        strokeLinejoin="round"
      />
      {isDisputed && <path d={placeHalfMarkShape(kind, radiusPx)} fill={stroke} />}
      {voice === "assessed" && <circle r={Math.max(1.4, radiusPx * 0.25)} fill={stroke} />}
    </>
  );
}

/** The same mark as an inline picture in running text, hidden from assistive technology. */
export function InlineMark({ radiusPx = 6, ...mark }: MarkGlyphProps) {
  const sizePx = 2 * radiusPx + 4;
  return (
    <svg
      width={sizePx}
      height={sizePx}
      viewBox={`${-sizePx / 2} ${-sizePx / 2} ${sizePx} ${sizePx}`}
      aria-hidden="true"
      className="inline-block shrink-0 align-[-0.15em]"
    >
      <MarkGlyph {...mark} radiusPx={radiusPx} />
    </svg>
  );
}
