import type { RefObject } from "react";
import { m } from "../../paraglide/messages.js";

interface DetailsHeaderProps {
  headingId: string;
  kickerId: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
  kicker: readonly string[];
  title: string;
  onClose: () => void;
}

/** Stays in sight while the details scroll: what this is, and the way out. */
export function DetailsHeader(props: DetailsHeaderProps) {
  const { headingId, kickerId, headingRef, kicker, title, onClose } = props;
  return (
    <header className="bg-card sticky top-0 z-10 flex items-start gap-2 px-4 pt-3 pb-2">
      <div className="min-w-0 flex-1">
        <p id={kickerId} className="text-muted text-xs font-medium tracking-[0.05em] uppercase">
          {kicker.join(" · ")}
        </p>
        <h2 id={headingId} ref={headingRef} tabIndex={-1} className="mt-1 text-xl outline-offset-1">
          {title}
        </h2>
      </div>
      <button
        type="button"
        onClick={onClose}
        aria-label={m.details_close()}
        className="screen-only text-muted hover:text-ink hover:bg-wash -me-1.5 inline-flex size-8 shrink-0 items-center justify-center rounded-md pointer-coarse:size-11"
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M2 2 12 12M12 2 2 12" stroke="currentColor" strokeWidth="1.75" fill="none" />
        </svg>
      </button>
    </header>
  );
}
