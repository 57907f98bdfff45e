import type { PlacePrecision } from "../../model/vocabulary";
import { m } from "../../paraglide/messages.js";
import type { MapSpot } from "../../selectors/mapSpots";
import { KeyItem } from "./KeyItem";

const KNOWN_TO_TOWN: ReadonlySet<PlacePrecision> = new Set(["exact", "town"]);

/** What the marks of places mean besides the shapes of their records. */
export function MapKeySpots({ spots }: { spots: readonly MapSpot[] }) {
  return (
    <>
      {spots.some(({ locates }) => locates !== null) && (
        <KeyItem
          swatch={
            <>
              <path d="M6,6H17" stroke="var(--ink)" />
              <circle cx="6" cy="6" r="4" fill="var(--issue-other)" opacity="0.55" />
            </>
          }
        >
          {m.map_key_ghost()}
        </KeyItem>
      )}
      <KeyItem
        swatch={
          <>
            <circle cx="9" cy="6" r="5.25" fill="var(--card)" stroke="var(--muted)" />
            <path d="M9,3.5v5" stroke="var(--ink)" strokeWidth="1.5" />
          </>
        }
      >
        {m.map_key_mixed()}
      </KeyItem>
      {spots.some(({ precision }) => !KNOWN_TO_TOWN.has(precision)) && (
        <KeyItem
          swatch={
            <>
              <circle cx="9" cy="6" r="6" fill="var(--ink)" opacity="0.15" />
              <circle cx="9" cy="6" r="3.5" fill="var(--card)" stroke="var(--muted)" />
            </>
          }
        >
          {m.map_key_soft()}
        </KeyItem>
      )}
    </>
  );
}
