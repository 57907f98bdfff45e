import type { Box } from "../../layout/box";

interface HitAreaProps {
  box: Box;
  /** For boxes that the layout has made as large as a finger needs. */
  isExact?: boolean;
}

/** What a press hits in a picture; a finger reaches 8 px further on each side. */
export function HitArea({ box, isExact = false }: HitAreaProps) {
  return (
    <rect
      x={box.x}
      y={box.y}
      width={box.widthPx}
      height={box.heightPx}
      fill="transparent"
      className={
        isExact ? undefined : "pointer-coarse:stroke-transparent pointer-coarse:[stroke-width:16px]"
      }
    />
  );
}
