import type { ReactNode } from "react";
import { useLinked } from "../linked/LinkedContext";
import { EgoSubtitle } from "./EgoSubtitle";
import { PathSubtitle } from "./PathSubtitle";

/** Whose relations these are, or between whom the ways, and the way out. */
export function FocusSubtitle({ inContext }: { inContext: ReactNode }) {
  return useLinked().state.path ? <PathSubtitle inContext={inContext} /> : <EgoSubtitle />;
}
