import { Suspense, useId } from "react";
import type { Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { MapGeography } from "../../selectors/mapGeography";
import type { MapLayers } from "../../selectors/mapSpots";
import { selectMapSight } from "../../selectors/mapSight";
import type { MapSeries } from "../../selectors/mapSeries";
import { selectMapUnplaced } from "../../selectors/mapUnplaced";
import { openPage } from "../../state/pageTransitions";
import { Awaited } from "../../ui/Awaited";
import { lazyPart } from "../../ui/lazyPart";
import { useLinked } from "../linked/LinkedContext";
import { StateLink } from "../linked/StateLink";
import type { ViewVariant } from "../linked/viewVariant";
import { HatchPattern } from "./HatchPattern";
import { KeyItem } from "./KeyItem";

/** The page alone has them. */
const MapKeyKinds = lazyPart(async () => (await import("./MapKeyKinds")).MapKeyKinds);

/** Comes with the marks that it explains. */
const MapKeySpots = lazyPart(async () => (await import("./spotsPart")).MapKeySpots);

const NONE_DRAWN: ReadonlySet<Reference> = new Set();

interface MapKeyProps {
  variant: ViewVariant;
  series: MapSeries;
  layers: MapLayers;
  relations: MapGeography | null;
}

/**
 * What the lines and fills mean, what the map leaves open, and whose lines they are. In a narrow
 * card key and credit fold away; the note on boundaries never does.
 */
export function MapKey({ variant, series, layers, relations }: MapKeyProps) {
  const model = useLinked();
  const { selection, index } = model;
  const credit = index.dossier.imported ? m.imported_map_credit() : m.map_note_credit();
  const isPlace = selection?.reference.startsWith("place:");
  // Told below the picture, where it covers nothing.
  const isNowhere = !isPlace && selectMapSight(series, model, NONE_DRAWN) === "nowhere";
  const unplaced = selectMapUnplaced(series, model);
  const key = <KeyItems variant={variant} layers={layers} relations={relations} />;
  if (variant === "page") {
    return (
      <>
        {isNowhere && <span className="text-ink me-3">{m.map_selected_nowhere()} </span>}
        {key}
        <p>
          {m.map_note_endorsement()} · {credit}. {m.map_note_view()}
        </p>
      </>
    );
  }
  return (
    <div className="@container">
      <span className="hidden @sm:inline">{key}</span>
      {/* A row of its own: a line more for what is selected would place the whole map anew. */}
      <div className="flex flex-wrap items-baseline gap-x-3 @sm:contents">
        {(isNowhere || unplaced.count > 0) && (
          <StateLink
            to={openPage("map")}
            className="text-link touch-target underline underline-offset-2 @sm:me-3"
          >
            {isNowhere ? m.map_selected_nowhere() : unplaced.told}
          </StateLink>
        )}
        <details className="inline-block align-top open:block open:basis-full @sm:hidden">
          <summary className="text-link inline-block cursor-pointer pointer-coarse:min-h-11 pointer-coarse:min-w-11 pointer-coarse:py-3.5">
            {m.legend_key()}
          </summary>
          {key}
          <span>{credit}</span>
        </details>
      </div>
      <span>
        {m.map_note_endorsement()}
        <span className="hidden @sm:inline"> · {credit}</span>
      </span>
    </div>
  );
}

function KeyItems({ variant, layers, relations }: Omit<MapKeyProps, "series">) {
  const hatchId = useId();
  const { base: series, spots } = layers;
  const areas = series.places.filter(({ point }) => point === null);
  return (
    <>
      {areas.length > 0 && (
        <KeyItem
          swatch={
            <>
              <defs>
                <HatchPattern id={hatchId} colours={["other"]} />
              </defs>
              <rect
                x="1"
                y="1"
                width="16"
                height="10"
                fill={`url(#${hatchId})`}
                stroke="var(--issue-other)"
              />
            </>
          }
        >
          {m.map_key_hatched()}
        </KeyItem>
      )}
      <KeyItem
        swatch={
          <path d="M1,6H17" stroke="var(--muted)" strokeWidth="1.25" strokeDasharray="3 2.5" />
        }
      >
        {m.map_key_disputed()}
      </KeyItem>
      {series.links.length > 0 && (
        <KeyItem
          swatch={
            <path d="M1,10Q9,-2 17,10" fill="none" stroke="var(--issue-other)" strokeWidth="2" />
          }
        >
          {m.map_key_call()}
        </KeyItem>
      )}
      {spots.length > 0 && (
        <Suspense fallback={<Awaited />}>
          <MapKeySpots spots={spots} />
        </Suspense>
      )}
      {variant === "page" && (
        <Suspense fallback={<Awaited />}>
          <MapKeyKinds layers={layers} relations={relations} />
        </Suspense>
      )}
    </>
  );
}
