import { useEffect, useRef } from "react";
import type { PointerPlace } from "../state/interaction";
import { useInteractionStore } from "../state/useHovered";
import type { ViewState } from "../state/viewState";

/** A mark that goes with its page, or step, does not say that the pointer left it. */
export function useForgottenHover({ page, step }: ViewState): void {
  const interaction = useInteractionStore();
  const place = useRef<PointerPlace>(null);
  const shown = useRef({ page, step });
  useEffect(() => {
    const note = ({ clientX, clientY }: PointerEvent) => {
      place.current = { clientX, clientY };
    };
    window.addEventListener("pointermove", note);
    return () => window.removeEventListener("pointermove", note);
  }, []);
  useEffect(() => {
    if (shown.current.page === page && shown.current.step === step) return;
    shown.current = { page, step };
    interaction.forget(place.current);
  }, [interaction, page, step]);
}
