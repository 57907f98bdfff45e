import type { ReactNode } from "react";

interface EntrySectionProps {
  id: string;
  label: string;
  count: number;
  children: ReactNode;
}

/** Entries under one heading, in columns as wide as a line reads well. Nothing without entries. */
export function EntrySection({ id, label, count, children }: EntrySectionProps) {
  if (count === 0) return null;
  const headingId = `names-${id}`;
  return (
    <section aria-labelledby={headingId} className="pt-5">
      <h3
        id={headingId}
        tabIndex={-1}
        className="border-ink scroll-mt-[calc(var(--masthead)+0.5rem)] border-b-2 pb-1 text-[1.0625rem]"
      >
        {label}{" "}
        <span className="text-muted ms-1 font-sans text-[0.8125rem] font-normal">{count}</span>
      </h3>
      <div className="[columns:2_24rem] gap-x-10">{children}</div>
    </section>
  );
}
