import { Suspense } from "react";
import { m } from "../paraglide/messages.js";
import { lazyPart } from "../ui/lazyPart";
import { Pending } from "../ui/Pending";
import { usePrefetch } from "../ui/usePrefetch";
import { useLinked } from "../views/linked/LinkedContext";
import { ViewSlot } from "./ViewSlot";

const loadDetails = () => import("./Details");

/** A chunk of its own: the first picture has no selection. */
const Details = lazyPart(async () => (await loadDetails()).Details);

/** Where details stand while something is selected: beside the views, on small screens below. */
export function DetailsSlot() {
  const { state } = useLinked();
  usePrefetch(loadDetails);
  if (state.sel === null) return null;
  return (
    <ViewSlot view="details" className="details-slot">
      <Suspense fallback={<Pending label={m.loading_view()} />}>
        <Details />
      </Suspense>
    </ViewSlot>
  );
}
