import type { ReactNode } from "react";
import { useLinked } from "../linked/LinkedContext";
import { EntryHeading } from "./EntryHeading";

interface EntryBoxProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** One entry, kept together in its column; the one that the address names stands out. */
export function EntryBox({ id, title, children }: EntryBoxProps) {
  const isOpened = useLinked().state.entry === id;
  return (
    <article
      aria-labelledby={`entry-${id}`}
      data-entry={id}
      className={`border-rule break-inside-avoid border-b py-2.5 text-[0.875rem] leading-snug ${
        isOpened ? "bg-wash border-s-ink -mx-2 border-s-[3px] ps-[calc(0.5rem-3px)] pe-2" : ""
      }`}
    >
      <EntryHeading id={id}>{title}</EntryHeading>
      {children}
    </article>
  );
}
