import type { ReactNode } from "react";
import type { Box } from "../../layout/box";
import { MAP_ZOOM_LIMITS } from "../../layout/map/mapProjection";
import { m } from "../../paraglide/messages.js";
import type { MapCamera } from "../../state/viewState";

interface MapControlsProps {
  camera: MapCamera;
  /** Their place over the map. */
  box: Box;
  /** Multiplies the zoom. */
  onZoom: (factor: number) => void;
  onFit: () => void;
  /** Stands after them. */
  children: ReactNode;
}

/** Zoom and fit, for those who have neither wheel nor two fingers. */
export function MapControls({ camera, box, onZoom, onFit, children }: MapControlsProps) {
  const sizePx = box.heightPx;
  return (
    <div
      className="screen-only border-rule bg-card absolute flex overflow-hidden rounded-md border"
      style={{ insetInlineStart: box.x, insetBlockStart: box.y }}
    >
      <ControlButton
        sizePx={sizePx}
        label={m.map_zoom_out()}
        disabled={camera.zoom <= MAP_ZOOM_LIMITS.min}
        onClick={() => onZoom(1 / ZOOM_STEP)}
      >
        −
      </ControlButton>
      <ControlButton
        sizePx={sizePx}
        label={m.map_zoom_in()}
        disabled={camera.zoom >= MAP_ZOOM_LIMITS.max}
        onClick={() => onZoom(ZOOM_STEP)}
      >
        +
      </ControlButton>
      <ControlButton sizePx={sizePx} label={m.map_fit()} onClick={onFit}>
        <span className="text-xs">{m.map_fit_short()}</span>
      </ControlButton>
      {children}
    </div>
  );
}

export const ZOOM_STEP = 1.6;

interface ControlButtonProps {
  sizePx: number;
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function ControlButton({ sizePx, label, disabled, onClick, children }: ControlButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
      className="hover:bg-wash border-rule flex items-center justify-center leading-none not-first:border-s disabled:opacity-40"
      style={{ inlineSize: sizePx, blockSize: sizePx }}
    >
      {children}
    </button>
  );
}
