import type { ReactNode } from "react";
import { WINDOW_CONTROL } from "./windowControl";

interface WindowButtonProps {
  /** Where a sign alone stands on it. */
  label?: string;
  /** True where a press would change nothing: it keeps the focus all the same. */
  isIdle: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** A button of the timeline's controls, by words or by a sign with its name. */
export function WindowButton({ label, isIdle, onPress, children }: WindowButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      className={WINDOW_CONTROL}
      onClick={isIdle ? undefined : onPress}
    >
      {children}
    </button>
  );
}
