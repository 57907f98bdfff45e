import { columnsLayout } from "./columnsLayout";
import type { GraphLayout } from "./graphScene";
import { sidesLayout } from "./sidesLayout";

const MOST_ACTORS_BY_SIDES = 12;

/** Up to 12 actors stand on their sides at fixed places, more in two columns. */
export function resolveGraphLayout(actorCount: number): GraphLayout {
  return actorCount <= MOST_ACTORS_BY_SIDES ? sidesLayout : columnsLayout;
}
