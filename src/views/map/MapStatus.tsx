import { useRef, type ReactNode } from "react";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/Button";
import { useRovingFocus } from "../../ui/useRovingFocus";
import type { ViewVariant } from "../linked/viewVariant";
import type { BoundariesResult } from "./boundariesResult";
import { PICTURE_HEIGHT } from "./pictureHeight";

interface MapStatusProps {
  variant: ViewVariant;
  boundaries: BoundariesResult;
  /** Stands below; its marks are one Tab stop. */
  children: ReactNode;
}

/** What stands in the picture's place while the boundaries load, or when they could not be. */
export function MapStatus({ variant, boundaries, children }: MapStatusProps) {
  const container = useRef<HTMLDivElement>(null);
  useRovingFocus(container);
  return (
    <div ref={container} className="flex min-h-0 flex-1 flex-col">
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
      {children}
    </div>
  );
}
