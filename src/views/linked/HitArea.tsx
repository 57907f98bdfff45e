import type { Box } from "../../layout/box";

/** What a press hits in a picture; a finger reaches 8 px further on each side. */
export function HitArea({ box }: { box: Box }) {
  return (
    <rect
      x={box.x}
      y={box.y}
      width={box.widthPx}
      height={box.heightPx}
      fill="transparent"
      className="pointer-coarse:stroke-transparent pointer-coarse:[stroke-width:16px]"
    />
  );
}
