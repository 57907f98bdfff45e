import { useState, type ReactNode } from "react";
import type { Reference } from "../../model/reference";
import { useLinked } from "./LinkedContext";

/** More than this is folded, so that what comes after it can be reached. */
const MOST_UNFOLDED = 8;

interface OutlineFoldProps {
  /** What lies in it: "12 records". */
  label: string;
  count: number;
  /** All that lies in it: what is selected is not folded away. */
  refs: readonly Reference[];
  /** Drawn only while open: a fold may hold thousands. */
  children: () => ReactNode;
}

/** A part of an outline that is closed at first where it is long; a short one just stands there. */
export function OutlineFold({ label, count, refs, children }: OutlineFoldProps) {
  const { sel } = useLinked().state;
  const holdsSelected = sel !== null && refs.includes(sel);
  const [isOpen, setIsOpen] = useState(holdsSelected);
  const [didHold, setDidHold] = useState(holdsSelected);
  if (holdsSelected !== didHold) {
    setDidHold(holdsSelected);
    if (holdsSelected) setIsOpen(true);
  }
  if (count <= MOST_UNFOLDED) return children();
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary
        data-roving=""
        tabIndex={-1}
        className="text-muted min-h-6 w-fit cursor-pointer rounded-sm py-0.5 pointer-coarse:min-h-11 pointer-coarse:py-3"
      >
        {label}
      </summary>
      {isOpen && children()}
    </details>
  );
}
