import type { ReactNode } from "react";

/** Named facts in two columns. Children are `Field`s. */
export function FieldList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[5.75rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-[0.875rem]">
      {children}
    </dl>
  );
}

export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

/** A remark under a fact. */
export function FieldNote({ children }: { children: ReactNode }) {
  return <p className="text-muted text-[0.8125rem] leading-snug">{children}</p>;
}
