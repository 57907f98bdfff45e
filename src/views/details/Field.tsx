import type { ReactNode } from "react";

/** Named facts in two columns. Children are `Field`s. */
export function FieldList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[5.75rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-[0.875rem]">
      {children}
    </dl>
  );
}

interface FieldProps {
  label: string;
  /** Below its label and over both columns, for what needs the room. */
  isWide?: boolean;
  children: ReactNode;
}

export function Field({ label, isWide = false, children }: FieldProps) {
  const span = isWide ? "col-span-2" : "";
  return (
    <>
      <dt className={`text-muted ${span}`}>{label}</dt>
      <dd className={`min-w-0 ${span}`}>{children}</dd>
    </>
  );
}

/** A remark under a fact. */
export function FieldNote({ children }: { children: ReactNode }) {
  return <p className="text-muted text-[0.8125rem] leading-snug">{children}</p>;
}
