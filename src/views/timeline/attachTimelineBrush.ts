import { brushX, select, type D3BrushEvent } from "d3";
import type { PlacedOverview } from "../../layout/timeline/placeOverviewStrip";

interface TimelineBrushHandle {
  /** To be called when the strip was drawn anew: the brush then lies over the window again. */
  settle: (placed: PlacedOverview) => void;
  detach: () => void;
}

/** As the style sheet draws it. */
const GRIP_PX = 4;

/** `onEnd` gets both ends in pixels once a drag is over; a press without a drag changes nothing. */
export function attachTimelineBrush(
  group: SVGGElement,
  heightPx: number,
  onEnd: (x: number, endX: number) => void,
): TimelineBrushHandle {
  let current: PlacedOverview | null = null;
  const behaviour = brushX<unknown>().handleSize(GRIP_PX);
  const selection = select<SVGGElement, unknown>(group);
  const rest = () => {
    if (!current) return;
    const { startX, endX } = current.scale;
    behaviour.extent([
      [startX, 1],
      [endX, heightPx - 2],
    ]);
    selection.call(behaviour);
    behaviour.move(selection, [current.windowX, current.windowEndX]);
  };
  behaviour.on("end", ({ sourceEvent, selection: range }: D3BrushEvent<unknown>) => {
    if (!sourceEvent) return;
    const [x, endX] = (range ?? []) as number[];
    if (x === undefined || endX === undefined || endX - x < 3) rest();
    else onEnd(x, endX);
  });
  return {
    settle: (placed) => {
      current = placed;
      rest();
    },
    detach: () => {
      selection.on(".brush", null).selectAll("*").remove();
    },
  };
}
