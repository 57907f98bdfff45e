import { useId } from "react";

/** A small soft band, as the pictures draw what has no known start. */
export function SoftSign() {
  const id = useId();
  return (
    <svg width={24} height={11} aria-hidden="true">
      <defs>
        <linearGradient id={id}>
          <stop offset={0} stopColor="var(--border)" stopOpacity={0} />
          <stop offset={0.8} stopColor="var(--border)" />
        </linearGradient>
      </defs>
      <rect width={24} height={11} rx={2} fill={`url(#${id})`} />
    </svg>
  );
}
