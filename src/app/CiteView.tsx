import { CiteButton } from "../features/cite/CiteButton";
import { useViewTitle } from "./useViewTitle";

interface CiteViewProps {
  className?: string;
  children?: string;
}

/** Cites what is on the screen. */
export function CiteView(props: CiteViewProps) {
  return <CiteButton subject={{ type: "view", title: useViewTitle() }} {...props} />;
}
