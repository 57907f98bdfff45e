import type { RelationsGraph } from "../../selectors/relationsGraph";
import type { Relation } from "../../selectors/sumTies";
import { round, type Point } from "../box";
import { arrangeTies } from "./arrangeTies";
import { directionAtEnd, directionAtStart } from "./curve";
import type { GraphScene, GraphSize, SceneLayout } from "./graphScene";
import { placeScene } from "./placeScene";
import { pillForms, silenceForms } from "./pillForms";
import type { PlacedCap, PlacedGraph, PlacedPill } from "./placedGraph";
import { placeTieLanes, type LaneRequest } from "./placeTieLanes";
import { placeRoutes } from "./placeRoutes";
import type { TieChoice } from "./tieChoices";
import { tieWidth } from "./tieStrands";

const VOID_HALF_WIDTH_PX = 8;
/** Over all ties together: bounds the work. */
const MOST_ROUTES = 240;

/**
 * Actors, ties and silences of the whole graph in a picture of that size. Filters have no say in it:
 * the same graph, size and layout give the same places, rounded to 0.1 px, which `move` may change before
 * any tie is drawn. Null where the actors have no room.
 */
export function placeRelations(
  graph: RelationsGraph,
  size: GraphSize,
  layout: SceneLayout,
  move?: (scene: GraphScene, size: GraphSize) => GraphScene,
): PlacedGraph | null {
  const stands = placeScene(graph, size, layout);
  if (!stands) return null;
  const scene = move?.(stands, size) ?? stands;
  const relations = strongestFirst(graph.relations, scene);
  const fontSizePx = size.widthPx >= 900 && size.heightPx >= 420 ? 13 : 12;
  const count = relations.length + graph.voids.length;
  const limit = Math.max(4, Math.min(16, Math.floor(MOST_ROUTES / Math.max(1, count))));
  let lastId = 0;
  const nextId = () => ++lastId;
  const jobs: LaneRequest[] = [
    ...graph.voids.map(({ from, to, label, shortLabel }) => ({
      from,
      to,
      hasStartCap: false,
      halfWidthPx: VOID_HALF_WIDTH_PX,
      forms: silenceForms(label, shortLabel, fontSizePx),
      isVoid: true,
    })),
    ...relations.map(({ from, to, directed, rows, fullLabel }) => ({
      from,
      to,
      hasStartCap: !directed,
      halfWidthPx: tieWidth(rows.length) / 2,
      forms: pillForms(fullLabel, fontSizePx),
      isVoid: false,
    })),
  ];
  const lanes = placeTieLanes(scene, size, jobs, nextId);
  const choices = arrangeTies(
    scene,
    size,
    jobs.map((job, at) => {
      const lane = lanes[at];
      return lane
        ? { ...job, routes: [lane.route], forms: lane.forms, isFixed: true }
        : { ...job, routes: placeRoutes(scene, size, job, limit, nextId) };
    }),
  );
  const voids = graph.voids.flatMap(({ from, to }, at) => {
    const choice = choices[at];
    if (!choice) return [];
    const [cap] = capsOf(choice, false);
    return [{ from, to, curve: choice.route.curve, cap: cap!, pill: pillOf(choice, fontSizePx) }];
  });
  const ties = relations.flatMap(({ ref, directed }, at) => {
    const choice = choices[graph.voids.length + at];
    if (!choice) return [];
    const { curve } = choice.route;
    return [{ ref, curve, caps: capsOf(choice, !directed), pill: pillOf(choice, fontSizePx) }];
  });
  return {
    ...size,
    frames: scene.frames,
    nodes: scene.nodes,
    ties,
    voids,
  };
}

/** The ties between actors that have a place, the strongest first. */
function strongestFirst(relations: readonly Relation[], scene: GraphScene): Relation[] {
  const places = new Set([...scene.nodes, ...scene.frames].map(({ id }) => id));
  return relations
    .filter(({ from, to }) => places.has(from) && places.has(to))
    .sort((a, b) => b.rows.length - a.rows.length);
}

function capsOf({ route }: TieChoice, hasStartCap: boolean): PlacedCap[] {
  const cap = (at: Point, [dx, dy]: Point): PlacedCap => ({
    at,
    angle: round((Math.atan2(dy, dx) * 180) / Math.PI),
  });
  const [startX, startY] = directionAtStart(route.curve);
  const end = cap(route.curve.end, directionAtEnd(route.curve));
  return hasStartCap ? [end, cap(route.curve.start, [-startX, -startY])] : [end];
}

function pillOf({ pill, form }: TieChoice, fontSizePx: number): PlacedPill {
  const { textWidthPx, lineCount, wording } = form;
  return { box: pill, textWidthPx, lineCount, wording, fontSizePx };
}
