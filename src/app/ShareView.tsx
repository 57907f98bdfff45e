import { ShareButton } from "../features/share/ShareButton";
import { useViewTitle } from "./useViewTitle";

/** Hands on what is on the screen. */
export function ShareView({ className }: { className?: string }) {
  return <ShareButton title={useViewTitle()} className={className} />;
}
