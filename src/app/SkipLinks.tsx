import { m } from "../paraglide/messages.js";

/** First Tab stops of the page, seen only when focused. */
export function SkipLinks({ hasFilters }: { hasFilters: boolean }) {
  return (
    <div className="skip-links">
      {hasFilters && <a href="#filters">{m.skip_to_filters()}</a>}
      <a href="#views">{m.skip_to_content()}</a>
    </div>
  );
}
