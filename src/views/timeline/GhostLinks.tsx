import type { PlacedGhostLink } from "../../layout/timeline/placeGhostLinks";

/** A fine line from a mark of the article, which stands where the article puts it, to the day that the context gives. */
export function GhostLinks({ links }: { links: readonly PlacedGhostLink[] }) {
  return links.map(({ ghost, points }) => (
    <path
      key={ghost}
      data-link="ghost"
      d={`M${points.map((point) => point.join(",")).join("L")}`}
      fill="none"
      stroke="var(--muted)"
      strokeWidth={1}
      strokeLinejoin="round"
      aria-hidden="true"
    />
  ));
}
