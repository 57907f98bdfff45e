import "./stanceSigns.css";

/** Nobody is reported to have said anything: a bar on its own, with nothing around it. */
export function SilentSign() {
  return <EmptySign d="M4 10H16" />;
}

/** Nobody is reported to have said anything, but to have voted, agreed or declared: a paper in a box. */
export function ActedSign() {
  return <EmptySign d="M4 11H16V16.5H4ZM7.5 11V4.5H12.5V11" />;
}

/** A filter took it away: a funnel. */
export function FilteredSign() {
  return <EmptySign d="M3.5 5H16.5L11.5 11V16L8.5 14.5V11Z" />;
}

/** It stands in the rows below. */
export function BelowSign() {
  return <EmptySign d="M6 4V12.5H14M11 9.5 14 12.5 11 15.5" />;
}

function EmptySign({ d }: { d: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={20}
      height={20}
      aria-hidden="true"
      className="empty-sign shrink-0"
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
