import type { Stance, Voice } from "../../model/vocabulary";
import { issueColourVariable } from "../linked/issueColour";
import "./stanceSigns.css";

const SIZE_PX = 20;

/**
 * A stance in a box of 20: a tick commits, up for, right asks, down against, a wave for concern, a
 * bar opposes, a cross rejects, two bars say how things are.
 */
const PATHS: Record<Stance, string> = {
  commits: "M5.75 10.5 8.75 13.5 14.25 6.75",
  supports: "M10 14.5V5.75M6 9.5 10 5.5 14 9.5",
  "calls-for": "M5.5 10H14.25M10.5 6 14.5 10 10.5 14",
  condemns: "M10 5.5V14.25M6 10.5 10 14.5 14 10.5",
  "expresses-concern": "M5 11.25C6.5 7 8.75 7 10 10S13.5 13 15 8.75",
  opposes: "M5.75 10H14.25",
  rejects: "M6.5 6.5 13.5 13.5M13.5 6.5 6.5 13.5",
  assesses: "M6 8H14M6 12H14",
};

interface StanceSignProps {
  stance: Stance;
  voice: Voice;
  /** Colour key of the issue. */
  colour: string;
  isChange?: boolean;
}

/**
 * Shape the stance, fill the voice, colour the issue: solid what is reported, a ring what is stated,
 * a ring with a dot what the paper assesses. A flag above where the direction changed.
 */
export function StanceSign({ stance, voice, colour, isChange = false }: StanceSignProps) {
  return (
    <svg
      viewBox={`0 0 ${SIZE_PX} ${SIZE_PX}`}
      width={SIZE_PX}
      height={SIZE_PX}
      aria-hidden="true"
      className="stance-sign shrink-0"
      data-voice={voice}
      data-stance={stance}
      style={{ color: issueColourVariable(colour) }}
    >
      <circle className="stance-ring" cx={10} cy={10} r={8.75} strokeWidth={1.75} />
      <path
        className="stance-path"
        d={PATHS[stance]}
        fill="none"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {voice === "assessed" && (
        <circle className="stance-dot" cx={16.5} cy={16.5} r={3} strokeWidth={1.25} />
      )}
      {isChange && <path className="stance-flag" d="M13 -1H20.5V6.5Z" />}
    </svg>
  );
}
