import { PinButton } from "../features/deck/PinButton";
import { useViewTitle } from "./useViewTitle";

/** Pins what is on the screen. */
export function PinView({ className }: { className?: string }) {
  return <PinButton title={useViewTitle()} className={className} />;
}
