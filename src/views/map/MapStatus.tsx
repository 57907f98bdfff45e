import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import type { ViewVariant } from "../linked/viewVariant";
import type { BoundariesResult } from "./boundariesResult";
import { PICTURE_HEIGHT } from "./pictureHeight";

interface MapStatusProps {
  variant: ViewVariant;
  boundaries: BoundariesResult;
}

/** What stands in the picture's place while the boundaries load, or when they could not be. */
export function MapStatus({ variant, boundaries }: MapStatusProps) {
  return (
    <div
      className={`bg-sea flex flex-1 flex-col items-center justify-center gap-2 p-4 text-center text-[0.8125rem] ${PICTURE_HEIGHT[variant]}`}
    >
      {boundaries.status === "error" ? (
        <>
          <p role="alert">
            {m.map_error({ message: boundaries.message })} {m.map_error_table()}
          </p>
          <Button onClick={boundaries.retry}>{m.retry()}</Button>
        </>
      ) : (
        <p role="status" className="text-muted">
          {m.map_loading()}
        </p>
      )}
    </div>
  );
}
