import { referenceType, type Reference } from "../../model/reference";
import { m } from "../../paraglide/messages.js";
import type { MapCamera } from "../../state/viewState";

/** How near the map is now and how many places have a mark in it. */
export function tellMapMove(camera: MapCamera | null, drawn: ReadonlySet<Reference>): string {
  const count = [...drawn].filter((reference) => referenceType(reference) === "place").length;
  return camera
    ? m.announce_map({ zoom: Math.round(camera.zoom * 10) / 10, count })
    : m.announce_map_whole({ count });
}
