import { m } from "../paraglide/messages.js";

/** First Tab stops of the page, seen only when focused. */
export function SkipLinks() {
  return (
    <div className="skip-links">
      <a href="#filters">{m.skip_to_filters()}</a>
      <a href="#views">{m.skip_to_content()}</a>
    </div>
  );
}
