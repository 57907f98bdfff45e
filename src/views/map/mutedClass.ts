import type { Emphasis } from "../../selectors/emphasis";

/**
 * For shapes that belong to a mark but are none: faint like a muted mark, without the attribute that
 * tells a mark's emphasis (and draws a frame around it in forced colours).
 */
export function mutedClass(emphasis: Emphasis): string {
  return emphasis === "muted" ? "opacity-30" : "";
}
