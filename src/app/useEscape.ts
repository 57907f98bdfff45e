import { useEffect } from "react";
import { closeOneLevel } from "../state/transitions";
import { useDispatch } from "../state/useViewState";

/** Esc closes one level of the view state, unless something nearer (dialog, popover, field) took it. */
export function useEscape(): void {
  const dispatch = useDispatch();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.querySelector("dialog[open], :popover-open")) return;
      dispatch(closeOneLevel());
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [dispatch]);
}
