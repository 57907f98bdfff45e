import type { ReactNode } from "react";
import type { Reference } from "../../model/reference";
import { selectRows } from "../../selectors/emphasis";
import { useLinked } from "../linked/LinkedContext";
import { useMark } from "../linked/useMark";

interface ReferenceButtonProps {
  reference: Reference;
  /** Name for assistive technology; the words themselves unless told. */
  label?: string;
  className?: string;
  children: ReactNode;
}

const AS_LINK =
  "text-link hover:decoration-2 underline decoration-1 underline-offset-[3px] cursor-pointer pointer-coarse:inline-block pointer-coarse:min-w-11 pointer-coarse:py-3";

/**
 * Words that stand for something else: pointed at they emphasise it, pressed they select it. A span,
 * since a native button would not break over lines. Here all belongs to the selection, so what is
 * emphasised elsewhere stays quiet, and what does not pass stays readable.
 */
export function ReferenceButton(props: ReferenceButtonProps) {
  const { reference, label, className = AS_LINK, children } = props;
  const { index, level } = useLinked();
  const { "data-roving": _, ...mark } = useMark({
    refs: [reference],
    rows: selectRows(index, reference, level),
    label: label ?? "",
  });
  // Each is a stop of its own: the panel is read from top to bottom.
  const button = { ...mark, tabIndex: 0, "aria-label": label };
  return (
    <span {...button} className={`data-[emphasis=muted]:opacity-100! ${className}`}>
      {children}
    </span>
  );
}
