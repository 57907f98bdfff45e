import { Suspense, useEffect } from "react";
import { m } from "../paraglide/messages.js";
import { lazyPart } from "../ui/lazyPart";
import { Pending } from "../ui/Pending";
import { onceReady } from "../ui/useReady";
import { useLinked } from "../views/linked/LinkedContext";
import { useMarkAboveSheet } from "./useMarkAboveSheet";
import { ViewSlot } from "./ViewSlot";

const loadDetails = () => import("./Details");

/** A chunk of its own: the first picture has no selection. */
const Details = lazyPart(async () => (await loadDetails()).Details);

/** Where details stand while something is selected: beside the views, on small screens below. */
export function DetailsSlot() {
  const { state } = useLinked();
  usePrefetch(loadDetails);
  useMarkAboveSheet(state.sel);
  if (state.sel === null) return null;
  return (
    <ViewSlot view="details" className="details-slot">
      <Suspense fallback={<Pending label={m.loading_view()} />}>
        <Details />
      </Suspense>
    </ViewSlot>
  );
}

/** Fetches code that the next press will need, once the first picture stands. */
function usePrefetch(load: () => Promise<unknown>): void {
  useEffect(
    () =>
      onceReady(() => {
        // A failed prefetch costs nothing: the press itself will load it and tell of a failure.
        load().catch(() => undefined);
      }),
    [load],
  );
}
