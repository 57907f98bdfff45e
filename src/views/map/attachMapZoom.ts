import { select, zoom, zoomIdentity, type D3ZoomEvent } from "d3";
import { MAP_ZOOM_LIMITS } from "../../layout/map/mapProjection";

/** How the picture was moved: a point p of it now stands at `k p + (x, y)`. */
export interface MapGesture {
  k: number;
  x: number;
  y: number;
}

interface MapZoomHandle {
  /** To be called when the picture was drawn anew: the next gesture starts from it. */
  settle: (zoomFactor: number) => void;
  detach: () => void;
}

interface MapZoomOptions {
  /** Whether the wheel belongs to the map and not to the page. */
  ownsWheel: () => boolean;
  onEnd: (gesture: MapGesture) => void;
}

/**
 * Lets wheel, mouse and two fingers move the scene: it is transformed while the gesture lasts, and
 * told once when it ends. One finger and the bare wheel scroll the page.
 */
export function attachMapZoom(
  svg: SVGSVGElement,
  scene: SVGGElement,
  { ownsWheel, onEnd }: MapZoomOptions,
): MapZoomHandle {
  const behaviour = zoom<SVGSVGElement, unknown>()
    .clickDistance(4)
    .extent(() => [
      [0, 0],
      [svg.clientWidth, svg.clientHeight],
    ])
    .wheelDelta(wheelDelta)
    .filter((event: WheelEvent | TouchEvent | MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-still]")) return false;
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || ownsWheel();
      if ("touches" in event) return event.touches.length > 1;
      return !event.ctrlKey && event.button === 0;
    })
    .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      scene.setAttribute("transform", transform.toString());
    })
    .on("end", ({ transform: { k, x, y } }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (k !== 1 || x !== 0 || y !== 0) onEnd({ k, x, y });
    });
  const selection = select(svg);
  selection.call(behaviour).on("dblclick.zoom", null);
  return {
    settle: (zoomFactor) => {
      const { min, max } = MAP_ZOOM_LIMITS;
      behaviour.scaleExtent([Math.min(1, min / zoomFactor), Math.max(1, max / zoomFactor)]);
      selection.property("__zoom", zoomIdentity);
      scene.removeAttribute("transform");
    },
    detach: () => {
      selection.on(".zoom", null);
    },
  };
}

/** Zoom by the wheel in powers of two. A pinch on a trackpad comes as small steps with the Ctrl key. */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const perUnit = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.002 : 0.05;
  const isPinch = ctrlKey && Math.abs(deltaY) < 50;
  return -deltaY * perUnit * (isPinch ? 10 : 1);
}
