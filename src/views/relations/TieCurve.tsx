import { formatCurve } from "../../layout/graph/curve";
import type { PlacedTie } from "../../layout/graph/placedGraph";
import { placeStrands, tieWidth } from "../../layout/graph/tieStrands";
import type { ShownRelation } from "../../selectors/relations";
import { issueColourVariable } from "../linked/issueColour";
import { useMark } from "../linked/useMark";
import { EndCap } from "./EndCap";
import { TieLine } from "./TieLine";

interface TieCurveProps {
  tie: PlacedTie;
  relation: ShownRelation;
}

/** A tie as strands, one for each record that passes, in the colours of their issues. Its words are the mark. */
export function TieCurve({ tie, relation }: TieCurveProps) {
  const { rows, signs } = relation;
  const refs = [relation.ref];
  const mark = useMark({ refs, rows, label: relation.name });
  const emphasis = mark["data-emphasis"];
  const strands = placeStrands(tie.curve, relation.strands, rows.length);
  const path = formatCurve(tie.curve);
  const widthPx = tieWidth(relation.shown);
  const colour = issueColourVariable(dominantColour(relation));
  return (
    <TieLine path={path} widthPx={widthPx} glowPx={7} emphasis={emphasis} mark={mark}>
      {strands.length === 0 && <path d={path} stroke={colour} strokeWidth={1.5} />}
      {strands.map((strand) => (
        <path
          key={strand.colour}
          d={formatCurve(strand.curve)}
          stroke={issueColourVariable(strand.colour)}
          strokeWidth={strand.widthPx + (emphasis === "highlighted" ? 0.5 : 0)}
        />
      ))}
      {tie.caps.map((cap) => (
        <EndCap key={cap.at.join()} cap={cap} signs={signs} colour={colour} widthPx={widthPx} />
      ))}
    </TieLine>
  );
}

/** Colour key of most records of a tie; the first of them when several have as many. */
export function dominantColour({ strands }: Pick<ShownRelation, "strands">): string {
  const most = Math.max(...strands.map(({ count }) => count));
  return strands.find(({ count }) => count === most)?.colour ?? "other";
}
