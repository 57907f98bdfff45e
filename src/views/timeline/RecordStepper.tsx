import { useEffect, useRef, type RefObject } from "react";
import { m } from "../../paraglide/messages.js";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { usePlaying } from "./usePlaying";
import { useRecordSteps } from "./useRecordSteps";
import { WindowButton } from "./WindowButton";
import { WINDOW_CONTROL } from "./windowControl";
import "./recordStepper.css";

/** Steps through the records that pass, by press or by itself, in the order that the view tells. */
export function RecordStepper({ pictureRef }: { pictureRef: RefObject<HTMLElement | null> }) {
  const controls = useRef<HTMLFieldSetElement>(null);
  const steps = useRecordSteps();
  const { at, count, note, go } = steps;
  const { isPlaying, toggle, stop } = usePlaying(steps, controls);
  const isWide = useMediaQuery("(width > 900px)");

  /** Elsewhere the page itself scrolls what is selected above its details. */
  useEffect(() => {
    const isOurs = isPlaying || controls.current?.contains(document.activeElement);
    if (at < 0 || !isWide || !isOurs) return;
    const mark = pictureRef.current?.querySelector('[data-ref][aria-current="true"]');
    mark?.scrollIntoView({ block: "nearest" });
  }, [at, isPlaying, isWide, pictureRef]);

  if (count === 0) return null;
  const step = (by: number) => {
    stop();
    go(at + by, "push");
  };
  return (
    <fieldset
      ref={controls}
      data-keeps-focus
      data-above-sheet={at >= 0 ? "" : undefined}
      className="record-stepper screen-only text-muted flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 px-3.5 py-1 text-[0.8125rem]"
    >
      <legend className="sr-only">{m.timeline_step_label()}</legend>
      <WindowButton label={m.timeline_step_previous()} isIdle={at < 1} onPress={() => step(-1)}>
        ‹
      </WindowButton>
      <WindowButton
        label={m.timeline_step_next()}
        isIdle={at === count - 1}
        onPress={() => step(1)}
      >
        ›
      </WindowButton>
      <button type="button" className={WINDOW_CONTROL} onClick={toggle}>
        {isPlaying ? m.timeline_step_pause() : m.timeline_step_play()}
      </button>
      <span className="tabular-nums">
        {at < 0 ? m.timeline_step_none({ count }) : m.timeline_step_place({ at: at + 1, count })}
      </span>
      {note !== null && <span className="text-xs">{note}</span>}
    </fieldset>
  );
}
