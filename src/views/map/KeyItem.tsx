import type { ReactNode } from "react";

/** One entry of the key, whole on its line where it has room: a swatch of 18 × 12 px and its meaning. */
export function KeyItem({ swatch, children }: { swatch: ReactNode; children: ReactNode }) {
  return (
    <>
      <span className="me-3 inline-block">
        <svg
          width="18"
          height="12"
          viewBox="0 0 18 12"
          aria-hidden="true"
          className="me-1.5 inline-block align-[-0.1em]"
        >
          {swatch}
        </svg>
        {children}
      </span>{" "}
    </>
  );
}
