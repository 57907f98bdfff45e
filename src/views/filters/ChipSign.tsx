import { resolveIssueColour } from "../../model/dossierIndex";
import type { EventKind, Voice } from "../../model/vocabulary";
import type { FacetValue } from "../../selectors/facetCounts";
import { issueColourVariable } from "../linked/issueColour";
import { useLinked } from "../linked/LinkedContext";
import { InlineMark } from "../linked/MarkGlyph";

/** What stands before a filter's name: as the marks are drawn, else a box; ticked when in force. */
export function ChipSign({ value }: { value: FacetValue }) {
  const { index } = useLinked();
  const { facet, id, active } = value;
  switch (facet) {
    case "issue":
      return (
        <Box
          colour={issueColourVariable(resolveIssueColour(index, id))}
          isFull={true}
          active={active}
        />
      );
    case "kind":
      return <InlineMark kind={id as EventKind} voice="reported" colour="other" radiusPx={5} />;
    case "voice":
      return <InlineMark kind="statement" voice={id as Voice} colour="other" radiusPx={5} />;
    default:
      return <Box colour="var(--faint)" isFull={active} active={active} />;
  }
}

interface BoxProps {
  colour: string;
  isFull: boolean;
  active: boolean;
}

function Box({ colour, isFull, active }: BoxProps) {
  return (
    <svg viewBox="0 0 12 12" width={12} height={12} aria-hidden="true" className="shrink-0">
      <rect
        x={1}
        y={1}
        width={10}
        height={10}
        rx={2.5}
        fill={isFull ? colour : "none"}
        stroke={colour}
        strokeWidth={1.25}
      />
      {active && (
        <path d="M3.2 6.3 5.2 8.3 8.8 4" fill="none" stroke="var(--card)" strokeWidth={1.6} />
      )}
    </svg>
  );
}
