import type { ComponentType, ReactNode } from "react";
import type { SceneLayout } from "../../layout/graph/graphScene";
import { SIDES_LAYOUT } from "../../layout/graph/sidesLayout";
import type { LinkedModel } from "../../selectors/linkedModel";
import type { RelationsSeries } from "../../selectors/relations";
import { standsOneByOne, type RelationsGraph } from "../../selectors/relationsGraph";
import { lazyPart } from "../../ui/lazyPart";
import type { ViewVariant } from "../linked/viewVariant";
import { ScenePicture } from "./ScenePicture";

export interface RelationsPictureProps {
  variant: ViewVariant;
  series: RelationsSeries;
  /** What stands here when names and shapes have no room. */
  otherwise: ReactNode;
}

/** A way to draw the relations. */
export interface RelationsLayout {
  id: string;
  /** Whether it is one for such a graph. */
  suits: (model: LinkedModel, graph: RelationsGraph) => boolean;
  Picture: ComponentType<RelationsPictureProps>;
}

export const loadLanes = () => import("./LanesPicture");

/**
 * All layouts: the first that suits and has room is drawn. Another one that places actors and leaves
 * the ties to find their ways is a file like `sidesLayout.ts` and a line here.
 */
export const RELATIONS_LAYOUTS: readonly RelationsLayout[] = [
  { id: SIDES_LAYOUT.id, suits: standsOneByOne, Picture: drawScene(SIDES_LAYOUT) },
  // A chunk of its own: the article alone has few actors.
  {
    id: "lanes",
    suits: () => true,
    Picture: lazyPart(async () => (await loadLanes()).LanesPicture),
  },
];

export function drawScene(layout: SceneLayout): RelationsLayout["Picture"] {
  return function LaidScene(props) {
    return <ScenePicture {...props} layout={layout} />;
  };
}
