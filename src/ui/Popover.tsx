import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from "react";
import { m } from "../paraglide/messages.js";
import { scaleOf } from "./scaleOf";

export interface PopoverControl {
  panelId: string;
  triggerRef: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  setIsOpen: (isOpen: boolean) => void;
  place: CSSProperties | undefined;
  updatePlace: () => void;
}

const SMALL_SCREEN_PX = 640;
const MARGIN_PX = 8;

/**
 * Joins a button and the panel it opens, on the browser's own popover: Esc and a press elsewhere
 * close it, and the focus goes back. The button takes `popoverTrigger(popover)`.
 */
export function usePopover(widthPx: number): PopoverControl {
  const panelId = useId();
  const triggerRef = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>();
  const updatePlace = useCallback(() => {
    if (triggerRef.current) setPlace(resolvePlace(triggerRef.current, widthPx));
  }, [widthPx]);

  useEffect(() => {
    if (!isOpen) return;
    window.addEventListener("resize", updatePlace);
    window.addEventListener("scroll", updatePlace, { passive: true });
    return () => {
      window.removeEventListener("resize", updatePlace);
      window.removeEventListener("scroll", updatePlace);
    };
  }, [isOpen, updatePlace]);

  return { panelId, triggerRef, isOpen, setIsOpen, place, updatePlace };
}

/** Attributes for the button that opens the panel. */
export function popoverTrigger({ panelId, triggerRef, isOpen }: PopoverControl) {
  return { ref: triggerRef, popoverTarget: panelId, "aria-expanded": isOpen };
}

interface PopoverPanelProps {
  popover: PopoverControl;
  /** Name of the panel for assistive technology. */
  label: string;
  children: ReactNode;
}

/** The panel: below its button, on small screens a sheet at the bottom. */
export function PopoverPanel({ popover, label, children }: PopoverPanelProps) {
  return (
    <div
      id={popover.panelId}
      popover="auto"
      role="dialog"
      aria-label={label}
      className="border-rule bg-card text-ink max-tablet:inset-x-0 max-tablet:bottom-0 max-tablet:max-h-[75dvh] max-tablet:w-full tablet:rounded-lg tablet:pt-4 max-tablet:rounded-t-xl inset-auto m-0 max-w-full overflow-auto overscroll-contain border px-4 pb-4 shadow-[0_6px_24px_rgb(0_0_0/0.14)]"
      style={popover.place}
      onBeforeToggle={popover.updatePlace}
      onToggle={(event) => popover.setIsOpen(event.newState === "open")}
    >
      <p className="bg-card tablet:hidden sticky top-0 z-10 flex items-center justify-between pt-1.5 pb-1 font-medium">
        <span aria-hidden="true">{label}</span>
        <button
          type="button"
          popoverTarget={popover.panelId}
          popoverTargetAction="hide"
          className="text-link min-h-11 px-1 text-sm"
        >
          {m.close()}
        </button>
      </p>
      {children}
    </div>
  );
}

/** Just below the control, at its start edge, inside the window; small screens need no place. */
function resolvePlace(control: HTMLElement, widthPx: number): CSSProperties | undefined {
  if (window.innerWidth <= SMALL_SCREEN_PX) return undefined;
  const box = control.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(control).direction === "rtl";
  const scale = scaleOf(control);
  const startPx = (isRightToLeft ? window.innerWidth - box.right : box.left) / scale;
  const lastStartPx = window.innerWidth / scale - widthPx - MARGIN_PX;
  const topPx = Math.round(box.bottom / scale + 6);
  return {
    insetInlineStart: Math.max(MARGIN_PX, Math.min(Math.round(startPx), lastStartPx)),
    insetBlockStart: topPx,
    inlineSize: widthPx,
    maxBlockSize: `calc(100dvh / ${scale} - ${topPx + MARGIN_PX}px)`,
  };
}
