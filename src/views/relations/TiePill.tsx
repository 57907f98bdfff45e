import type { PlacedTie } from "../../layout/graph/placedGraph";
import type { ShownRelation } from "../../selectors/relations";
import { issueColourVariable } from "../linked/issueColour";
import { useMark } from "../linked/useMark";
import { Pill, PillGround, setPillLines } from "./Pill";
import { dominantColour } from "./TieCurve";

interface TiePillProps {
  tie: PlacedTie;
  relation: ShownRelation;
}

/** What a tie says, on its curve: the mark that stands for it. */
export function TiePill({ tie, relation }: TiePillProps) {
  const mark = useMark({ refs: [relation.ref], rows: relation.rows, label: relation.name });
  return (
    <>
      <PillGround box={tie.pill.box} />
      <g {...mark}>
        <Pill
          pill={tie.pill}
          lines={setPillLines(tie.pill, relation.label)}
          colour={issueColourVariable(dominantColour(relation))}
          isHighlighted={mark["data-emphasis"] === "highlighted"}
          isSelected={mark["aria-current"] === "true"}
        />
      </g>
    </>
  );
}
