import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import type { BoundariesResult } from "./boundariesResult";

/** Told where the map, looking beyond the region, has no land to draw there. */
export function WorldNotice({ world }: { world: BoundariesResult | null }) {
  if (world?.status !== "error") return null;
  return (
    <div
      role="alert"
      className="border-rule flex flex-wrap items-center gap-x-3 gap-y-1 border-t px-3.5 py-1.5 text-[0.8125rem]"
    >
      <p className="min-w-0 flex-1">{m.map_world_error({ message: world.message })}</p>
      <Button onClick={world.retry}>{m.retry()}</Button>
    </div>
  );
}
