/** Nobody is reported to have said anything: a bar on its own, with nothing around it. */
export function SilentSign() {
  return <EmptySign className="text-void" d="M4 10H16" />;
}

/** A filter took it away: a funnel. */
export function FilteredSign() {
  return <EmptySign className="text-void" d="M3.5 5H16.5L11.5 11V16L8.5 14.5V11Z" />;
}

/** It stands in the rows below. */
export function BelowSign() {
  return <EmptySign className="text-void" d="M6 4V12.5H14M11 9.5 14 12.5 11 15.5" />;
}

function EmptySign({ className, d }: { className: string; d: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={20}
      height={20}
      aria-hidden="true"
      className={`empty-sign shrink-0 ${className}`}
    >
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
