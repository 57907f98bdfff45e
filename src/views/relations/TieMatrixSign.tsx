import type { TieSign } from "../../model/tieSign";
import { EndCap } from "./EndCap";

interface TieSignsProps {
  signs: readonly TieSign[];
  /** False for counterparts, whose line ends alike on both sides. */
  directed: boolean;
}

/** The line of a tie in small, with the ends that the picture gives it. */
export function TieSigns({ signs, directed }: TieSignsProps) {
  const cap = { signs, colour: "currentColor", widthPx: 1.5 };
  return (
    <svg
      width={directed ? 17 : 23}
      height={16}
      viewBox={directed ? "0 -8 17 16" : "-10 -8 23 16"}
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={directed ? "M0,0H7" : "M0,0H3"} stroke="currentColor" strokeWidth={1.5} />
      <EndCap cap={{ at: [directed ? 7 : 3, 0], angle: 0 }} {...cap} />
      {!directed && <EndCap cap={{ at: [0, 0], angle: 180 }} {...cap} />}
    </svg>
  );
}

/** The hollow head of a statement that nobody reports. */
export function SilenceSign() {
  return (
    <svg width={24} height={16} viewBox="0 0 24 16" aria-hidden="true" className="shrink-0">
      <path
        d="M1,4.5H14V1.5L22,8L14,14.5V11.5H1Z"
        strokeWidth={1.25}
        className="fill-paper stroke-void"
      />
    </svg>
  );
}
