import type { MouseEvent } from "react";
import type { PlacedRun } from "../../layout/article/placeArticle";
import type { Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import { activeClauses } from "../../selectors/applyFilters";
import { resolveEmphasis } from "../../selectors/emphasis";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";
import { resolveNextPress } from "./resolveNextPress";

/** Words that are evidence: pressed, they select their record, pressed again the next one. */
export function EvidenceRun({ run }: { run: PlacedRun }) {
  const { state, filter, selection } = useLinked();
  const isOrderOnly = run.evidence.length === 0;
  const refs = [...run.evidence, ...run.order].map((mark) => mark.reference);
  const rows = (isOrderOnly ? run.order : run.evidence).map((mark) => mark.row);
  const next = resolveNextPress(refs, state.sel);
  const {
    "aria-label": description,
    onClick: select,
    ...mark
  } = useMark({ refs, rows, label: describeRun(run), ...(next && { select: next }) });
  const onClick = (event: MouseEvent) => {
    if (!isCopyingWords()) select(event);
  };
  const isSelected = resolveEmphasis({ refs, rows }, filter.passes, [selection]) === "highlighted";
  const isFiltered = selection === null && activeClauses(state).length > 0;
  const isPassing = isFiltered && !isOrderOnly && rows.some((row) => filter.passes[row]);
  const [colour, secondColour] = run.colours;
  return (
    <mark
      {...mark}
      {...{ onClick }}
      // The words themselves stay the name: an article must be readable by ear.
      aria-description={description}
      className="article-mark"
      data-colour={colour}
      data-second-colour={secondColour}
      data-order={run.order.length > 0 ? listReferences(run.order) : undefined}
      data-order-only={isOrderOnly ? "" : undefined}
      data-sought-words={isSelected ? "selected" : isPassing ? "passing" : undefined}
    >
      {run.text}
    </mark>
  );
}

/** Dragging over words to copy them ends in a click that asks for nothing. */
function isCopyingWords(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

function describeRun(run: PlacedRun): string {
  return [
    ...run.evidence.map((mark) => mark.name),
    ...run.order.map((mark) => m.article_order_of({ title: mark.title })),
  ].join("; ");
}

function listReferences(marks: readonly { reference: Reference }[]): string {
  return marks.map((mark) => mark.reference).join(" ");
}
