import type { Box } from "../../layout/box";

/** Frames the name of what the reader selected, to tell it from what is linked with it. */
export function SelectedFrame({ box }: { box: Box }) {
  return (
    <rect
      x={box.x - 4}
      y={box.y - 1.5}
      width={box.widthPx + 8}
      height={box.heightPx + 3}
      rx={5}
      fill="none"
      strokeWidth={1.5}
      className="stroke-ink pointer-events-none"
    />
  );
}
