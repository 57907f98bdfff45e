import type { ReactNode } from "react";
import type { Emphasis } from "../../selectors/emphasis";
import type { MarkProps } from "../linked/useMark";

/** A line is hit at least this far across. */
const LEAST_HIT_PX = 14;

interface TieLineProps {
  /** The `d` of its middle line. */
  path: string;
  widthPx: number;
  /** How far the light behind it shows, both sides together. */
  glowPx: number;
  emphasis: Emphasis;
  /** The mark that its words are: the line takes a pointer for it. */
  mark: MarkProps;
  /** What is drawn on it. */
  children: ReactNode;
}

/** The line of a tie, with what a pointer hits and the light behind it; its words are the mark. */
export function TieLine({ path, widthPx, glowPx, emphasis, mark, children }: TieLineProps) {
  return (
    <g
      data-tie={mark["data-ref"]}
      data-emphasis={emphasis === "muted" ? emphasis : undefined}
      aria-hidden="true"
      fill="none"
      className="cursor-pointer"
      onPointerEnter={mark.onPointerEnter}
      onPointerLeave={mark.onPointerLeave}
      onClick={mark.onClick}
    >
      <path d={path} stroke="transparent" strokeWidth={Math.max(LEAST_HIT_PX, widthPx + 6)} />
      {emphasis === "highlighted" && (
        <path d={path} strokeWidth={widthPx + glowPx} className="stroke-highlight" />
      )}
      {children}
    </g>
  );
}
