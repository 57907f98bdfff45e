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

/** Words that stand for something else: pointed at they emphasise it, pressed they select it. */
export function ReferenceButton({ reference, label, className, children }: ReferenceButtonProps) {
  const { index } = useLinked();
  const {
    "aria-label": name,
    "data-roving": _,
    role: _role,
    ...mark
  } = useMark({ refs: [reference], rows: selectRows(index, reference), label: label ?? "" });
  return (
    <button
      type="button"
      {...mark}
      // Each is a stop of its own: the panel is read from top to bottom.
      tabIndex={0}
      aria-label={name === "" ? undefined : name}
      className={
        className ??
        "text-link text-start underline decoration-1 underline-offset-[3px] data-[emphasis=highlighted]:decoration-2"
      }
    >
      {children}
    </button>
  );
}
