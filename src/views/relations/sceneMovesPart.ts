import { m } from "../../paraglide/messages.js";

export { createSceneMoves, placeMoved } from "../../layout/graph/sceneMoves";
export { SceneMover } from "./SceneMover";

/** With the keys: no more is said of the picture where nobody can be moved. */
export function pictureName(): string {
  return m.relations_picture_name_keys();
}

/** Where actors stand close, it need not be the weakest tie that has no room. */
export function tellDrawn(counts: { shown: number; total: number }): string {
  return m.relations_moved_drawn(counts);
}
