import { setBundleLines } from "../../layout/lanes/bundleForm";
import type { PlacedBundle } from "../../layout/lanes/placedLanes";
import { selectBundleColour, selectBundleLabel } from "../../selectors/relationsBundle";
import type { ShownRelation } from "../../selectors/relations";
import { issueColourVariable } from "../linked/issueColour";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";
import { EndCap } from "./EndCap";
import { Pill, PillGround } from "./Pill";
import { TieLine } from "./TieLine";
import { useIsolated } from "./useIsolated";

const MOST_WIDTH_PX = 9;

interface LaneBundleProps {
  placed: PlacedBundle;
  relation: ShownRelation;
}

/** All ties of a pair in one direction: as wide as its records are many, in the colour of most of them. */
export function BundleLine({ placed, relation }: LaneBundleProps) {
  const { mark, emphasis } = useBundleMark(placed, relation);
  const widthPx = Math.min(MOST_WIDTH_PX, 1 + 1.25 * Math.sqrt(Math.max(1, relation.shown)));
  const colour = bundleColour(relation);
  return (
    <TieLine path={placed.path} widthPx={widthPx} glowPx={6} emphasis={emphasis} mark={mark}>
      <path d={placed.path} stroke={colour} strokeWidth={widthPx} />
      {placed.caps.map((cap) => (
        <EndCap
          key={cap.at.join()}
          cap={cap}
          signs={relation.signs}
          colour={colour}
          widthPx={widthPx}
        />
      ))}
    </TieLine>
  );
}

/** Its words: the mark that stands for it. */
export function BundlePill({ placed, relation }: LaneBundleProps) {
  const { passes } = useLinked().filter;
  const { mark, emphasis } = useBundleMark(placed, relation);
  const label = selectBundleLabel(relation, passes);
  return (
    <>
      <PillGround box={placed.pill.box} />
      <g {...mark} data-emphasis={emphasis}>
        <Pill
          pill={placed.pill}
          lines={setBundleLines(label, placed.pill, placed.pill.fontSizePx)}
          colour={bundleColour(relation)}
          isHighlighted={emphasis === "highlighted"}
          isSelected={mark["aria-current"] === "true"}
        />
      </g>
    </>
  );
}

function useBundleMark({ left, right }: PlacedBundle, relation: ShownRelation) {
  const mark = useMark({ refs: [relation.ref], rows: relation.rows, label: relation.name });
  const isBack = useIsolated([left, right]);
  return { mark, emphasis: isBack ? "muted" : mark["data-emphasis"] } as const;
}

/** Ink where no issue has most of the records. */
function bundleColour(relation: ShownRelation): string {
  const colour = selectBundleColour(relation);
  return colour === null ? "var(--ink)" : issueColourVariable(colour);
}
