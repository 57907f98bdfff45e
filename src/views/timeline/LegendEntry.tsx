import type { ReactNode } from "react";

interface LegendEntryProps {
  sign: ReactNode;
  children: ReactNode;
}

/** A sign of the picture and what it means. */
export function LegendEntry({ sign, children }: LegendEntryProps) {
  return (
    <li className="flex items-center gap-1">
      <span aria-hidden="true" className="flex items-center">
        {sign}
      </span>
      {children}
    </li>
  );
}
