import { CiteButton } from "../features/cite/CiteButton";
import { useViewTitle } from "./useViewTitle";

/** Cites what is on the screen. */
export function CiteView({ className }: { className?: string }) {
  return <CiteButton subject={{ type: "view", title: useViewTitle() }} className={className} />;
}
