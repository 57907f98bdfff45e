import type { Stance, Voice } from "../../model/vocabulary";

/** Path of a stance in a box of 14 pixels: up for, down against, a cross for rejection, a wave for concern. */
const PATHS: Record<Stance, string> = {
  commits: "M3 7.5 6 10.5 11 4",
  supports: "M7 11V3M3.5 6.5 7 3 10.5 6.5",
  "calls-for": "M3 7H11M7.5 3.5 11 7 7.5 10.5",
  condemns: "M7 3V11M3.5 7.5 7 11 10.5 7.5",
  "expresses-concern": "M3 8.5C5 4 6.5 4 7 7S9.5 10 11 5.5",
  opposes: "M3 7H11",
  rejects: "M3.5 3.5 10.5 10.5M10.5 3.5 3.5 10.5",
  assesses: "M7 7h.01",
};

interface StanceSignProps {
  stance: Stance;
  voice: Voice;
  colour: string;
}

/** Stance as shape, voice as its ring: plain for what is stated, double for what the paper judges. */
export function StanceSign({ stance, voice, colour }: StanceSignProps) {
  return (
    <svg viewBox="0 0 14 14" width={18} height={18} aria-hidden="true" className="shrink-0">
      <circle cx={7} cy={7} r={6.25} fill="var(--card)" stroke={colour} strokeWidth={1} />
      {voice === "assessed" && <circle cx={7} cy={7} r={1.4} fill={colour} />}
      <path
        d={PATHS[stance]}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeLinecap="round"
      />
    </svg>
  );
}
