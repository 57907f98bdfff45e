import { Suspense, useMemo } from "react";
import { m } from "../../paraglide/messages.js";
import { hasContext } from "../../selectors/countText";
import { selectMapGeography } from "../../selectors/mapGeography";
import { selectMapHeadline } from "../../selectors/mapHeadline";
import { selectMap } from "../../selectors/mapSeries";
import { selectMapLayers } from "../../selectors/mapSpots";
import { selectRemaining } from "../../selectors/maxMutedRecords";
import { selectMapSummary } from "../../selectors/mapSummary";
import { Awaited } from "../../ui/Awaited";
import { lazyPart } from "../../ui/lazyPart";
import { Pending } from "../../ui/Pending";
import { EmptyNotice } from "../linked/EmptyNotice";
import { FormActions } from "../linked/FormActions";
import { useLinked } from "../linked/LinkedContext";
import { ViewFrame } from "../linked/ViewFrame";
import type { ViewVariant } from "../linked/viewVariant";
import type { BoundariesResult } from "./boundariesResult";
import { MapKey } from "./MapKey";
import { MapPicture } from "./MapPicture";
import { MapStatus } from "./MapStatus";
import { WorldNotice } from "./WorldNotice";

/** Its own chunk: the first picture is a picture. */
const OtherForm = lazyPart(async () => (await import("./MapForm")).MapForm);

/** The page alone has it, below the picture. */
const MapTray = lazyPart(async () => (await import("./MapTray")).MapTray);

interface MapViewProps {
  variant: ViewVariant;
  boundaries: BoundariesResult;
  /** The whole world, once it was asked for. */
  world: BoundariesResult | null;
  /** Called when the reader looks beyond the region. */
  onNeedWorld: () => void;
}

/** Where the records are set, no finer than the source says. */
export function MapView({ variant, boundaries, world, onNeedWorld }: MapViewProps) {
  const model = useLinked();
  const { index, state, filter } = model;
  const region = boundaries.status === "success" ? boundaries.data : null;
  const series = useMemo(() => selectMap(index), [index]);
  const relations = useMemo(
    () => (region ? selectMapGeography(index, region) : null),
    [index, region],
  );
  const remaining = selectRemaining(filter);
  const layers = useMemo(
    () => selectMapLayers(index, series, relations, remaining),
    [index, series, relations, remaining],
  );
  const form = variant === "page" ? state.as : "picture";
  const tray = variant === "page" && (
    <Suspense fallback={<Awaited />}>
      <MapTray series={series} />
    </Suspense>
  );
  return (
    <ViewFrame
      view="map"
      variant={variant}
      headline={selectMapHeadline(model, relations)}
      subtitle={<Subtitle isTight={hasContext(model.filter)} />}
      actions={<FormActions page="map" variant={variant} form={form} />}
      legend={
        form === "picture" && (
          <MapKey variant={variant} series={series} layers={layers} relations={relations} />
        )
      }
      summary={selectMapSummary(series, model)}
      className={`@container ${variant === "card" && !hasContext(model.filter) ? TWO_LINES : ""}`}
    >
      {variant === "page" && <EmptyNotice placement="inline" />}
      {form !== "picture" ? (
        <Suspense fallback={<Pending label={m.loading_view()} />}>
          <OtherForm form={form} series={series} />
        </Suspense>
      ) : region && relations ? (
        <MapPicture
          variant={variant}
          series={layers.base}
          spots={layers.spots}
          relations={relations}
          region={region}
          world={world?.status === "success" ? world.data : null}
          onNeedWorld={onNeedWorld}
        >
          {tray}
        </MapPicture>
      ) : (
        <MapStatus variant={variant} boundaries={boundaries}>
          {tray}
        </MapStatus>
      )}
      {form === "picture" && <WorldNotice world={world} />}
    </ViewFrame>
  );
}

/** One word where more would take a second line. */
function Subtitle({ isTight }: { isTight: boolean }) {
  return (
    <>
      <span className={isTight ? "hidden @lg:inline" : "hidden @sm:inline"}>
        {m.map_subtitle()}
      </span>
      <span className={isTight ? "@lg:hidden" : "@sm:hidden"}>{m.map_subtitle_short()}</span>
    </>
  );
}

/** The sentence grows when the boundaries arrive: where it then takes two lines, two are kept. */
const TWO_LINES = "[&_h2]:min-h-[2lh] tablet:[&_h2]:min-h-0 desk:[&_h2]:min-h-[2lh]";
