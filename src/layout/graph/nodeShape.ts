import type { NodeShapeKind } from "../../selectors/relationsNodes";
import { round } from "../box";

/** Path of an actor's shape around the origin, within a circle of `radiusPx`. */
export function placeNodeShape(kind: NodeShapeKind, radiusPx: number): string {
  const at = (x: number, y: number) => `${round(x * radiusPx)},${round(y * radiusPx)}`;
  const outline = (...corners: [number, number][]) =>
    `M${corners.map(([x, y]) => at(x, y)).join("L")}Z`;
  const circle = (x: number, y: number, size: number) => {
    const radius = round(size * radiusPx);
    return `M${at(x, y - size)}A${radius},${radius} 0 1 1 ${at(x, y + size)}A${radius},${radius} 0 1 1 ${at(x, y - size)}Z`;
  };
  switch (kind) {
    case "office-holder":
      return circle(0, 0, 0.92);
    case "person": {
      const shoulders = round(0.82 * radiusPx);
      return `${circle(0, -0.44, 0.44)}M${at(-0.82, 0.92)}A${shoulders},${shoulders} 0 0 1 ${at(0.82, 0.92)}Z`;
    }
    case "ministry":
      return outline([-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]);
    case "state":
      return outline([-1, -0.66], [1, -0.66], [1, 0.66], [-1, 0.66]);
    case "population":
      return circle(-0.62, 0.3, 0.36) + circle(0.62, 0.3, 0.36) + circle(0, -0.42, 0.36);
    case "unidentified":
      return outline([0, -0.98], [1, 0.8], [-1, 0.8]);
    case "addressee":
      return outline(
        [-0.95, -0.85],
        [0.95, -0.85],
        [0.95, 0.5],
        [0, 0.5],
        [-0.5, 0.95],
        [-0.5, 0.5],
        [-0.95, 0.5],
      );
    case "armed-group":
      return outline([0, -0.98], [0.95, -0.25], [0.6, 0.85], [-0.6, 0.85], [-0.95, -0.25]);
    case "organisation":
      return (
        outline([-0.72, -0.95], [0.28, -0.95], [0.72, -0.5], [0.72, 0.95], [-0.72, 0.95]) +
        `M${at(0.28, -0.95)}L${at(0.28, -0.5)}L${at(0.72, -0.5)}`
      );
  }
}
