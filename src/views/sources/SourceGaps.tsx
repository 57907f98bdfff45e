import { m } from "../../paraglide/messages.js";
import { countCountries } from "../../selectors/sourceBalance";
import type { SourcesSeries } from "../../selectors/sources";
import { selectReference } from "../../state/transitions";
import { StateLink } from "../linked/StateLink";

/** Countries, what is missing, and how many of the pages are origins of their own. */
export function SourceGaps({ series }: { series: SourcesSeries }) {
  const { countries, gaps, origins } = series;
  return (
    <div className="flex flex-col gap-1.5">
      <section aria-label={m.sources_missing_title()}>
        <h3 className="text-[0.9375rem]">{m.sources_missing_title()}</h3>
        <ul className="leading-snug">
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </section>
      {origins && (
        <details>
          <summary className="cursor-pointer leading-snug pointer-coarse:py-3">
            {origins.text}
          </summary>
          <ul
            aria-label={m.sources_origins_by_event()}
            className="bg-wash mt-1 max-h-56 overflow-y-auto rounded-md px-2.5 py-1.5"
          >
            {origins.events.map(({ reference, title, cited, origins: count }) => (
              <li key={reference}>
                <StateLink
                  to={selectReference(reference)}
                  className="text-link inline-block min-h-6 underline-offset-2 hover:underline"
                >
                  {title}
                </StateLink>{" "}
                <span className="text-muted">
                  {m.sources_origins_of({ cited, origins: count })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {countries.length > 1 && (
        <details>
          <summary className="cursor-pointer pointer-coarse:py-3">
            {m.sources_by_country({ count: countCountries(countries) })}
          </summary>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {countries.map(({ country, count }) => (
              <li key={country ?? ""}>
                {country ?? m.not_recorded()} <b className="font-semibold">{count}</b>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
