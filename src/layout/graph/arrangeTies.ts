import { inset, overlaps, type Box } from "../box";
import type { GraphScene, GraphSize } from "./graphScene";
import { createPairCost, PILL_GAP_PX, type PairCost } from "./pairCost";
import { nodeShapeBox } from "./placeNode";
import { listChoices, type TieChoice, type TieRequest } from "./tieChoices";

/** With many ties one pass must do. */
const MANY_TIES = 16;
const MOST_ROUNDS = 6;
const MOST_CHOICES = 160;
/** With no more trouble between ties than this nobody looks for a better arrangement. */
const GOOD_ENOUGH = 60;

/**
 * Chooses a way and a place of the words for each: never a pill on a node, a name or a cap of its
 * own, as few crossings, covered curves and overlapping pills as a few rounds of improving one tie
 * after the other can reach. Null where a tie has no way at all. Deterministic.
 */
export function arrangeTies(
  scene: GraphScene,
  size: GraphSize,
  requests: readonly TieRequest[],
): (TieChoice | null)[] {
  const blocked = [
    ...scene.nodes.flatMap((node) => [nodeShapeBox(node), node.label.box]),
    ...scene.frames.map((frame) => frame.labelBox),
  ];
  const page = inset({ x: 0, y: 0, ...size }, 1);
  const fixedPills: Box[] = [];
  const choices = requests.map((request) => {
    const list = listChoices(request, blocked, page);
    if (!request.isFixed) return list;
    const isFree = ({ pill }: TieChoice) =>
      !fixedPills.some((other) => overlaps(pill, other, PILL_GAP_PX));
    const fixed = list.find(isFree) ?? list[0];
    if (!fixed) return [];
    fixedPills.push(fixed.pill);
    return [fixed];
  });
  const costBetween = createPairCost();
  const options = foldFixed(choices, costBetween);
  const isMany = requests.length > MANY_TIES;
  let best: Arrangement | null = null;
  for (const order of isMany
    ? listOrders(requests.length).slice(0, 1)
    : listOrders(requests.length)) {
    const arrangement = improve(options, order, isMany ? 2 : MOST_ROUNDS, costBetween);
    if (!best || arrangement.cost < best.cost) best = arrangement;
    if (best.trouble < GOOD_ENOUGH) break;
  }
  return best?.chosen ?? [];
}

interface Option {
  choice: TieChoice;
  /** Its own cost and what it costs with the ties that have no choice. */
  cost: number;
}

/** Ties with a single choice stand fast: what the others cost with them is counted once. */
function foldFixed(choices: readonly (readonly TieChoice[])[], costBetween: PairCost): Option[][] {
  const fixed = choices.flatMap((list) => (list.length === 1 ? list : []));
  return choices.map((list) =>
    list
      .map((choice) => {
        const others = list.length === 1 ? [] : fixed;
        const cost = others.reduce((sum, other) => sum + costBetween(choice, other), choice.cost);
        return { choice, cost };
      })
      .sort((a, b) => a.cost - b.cost)
      .slice(0, MOST_CHOICES),
  );
}

interface Arrangement {
  chosen: (TieChoice | null)[];
  cost: number;
  /** The part of the cost that is more than the way of each tie, words that had to go included. */
  trouble: number;
}

/** Which tie chooses first decides where improving ends: forwards, backwards, and by strides. */
function listOrders(count: number): number[][] {
  const forwards = Array.from({ length: count }, (_, at) => at);
  const strides = [2, 3, 5].map((stride) =>
    [...forwards].sort((a, b) => (a % stride) - (b % stride) || a - b),
  );
  return [forwards, ...strides].flatMap((order) => [order, [...order].reverse()]);
}

function improve(
  options: readonly (readonly Option[])[],
  order: readonly number[],
  rounds: number,
  costBetween: PairCost,
): Arrangement {
  const chosen: (Option | null)[] = options.map(() => null);
  const isFree = (at: number) => (options[at]?.length ?? 0) > 1;
  const othersOf = (at: number) =>
    chosen.filter((option, other): option is Option => {
      return option !== null && other !== at && isFree(other);
    });
  for (let round = 0; round < rounds; round++) {
    let isBetter = false;
    for (const at of order) {
      const best = cheapest(options[at] ?? [], isFree(at) ? othersOf(at) : [], costBetween);
      if (best !== chosen[at]) isBetter = true;
      chosen[at] = best;
    }
    if (!isBetter) break;
  }
  let cost = 0;
  let trouble = 0;
  chosen.forEach((option, at) => {
    if (!option) return;
    let quarrel = 0;
    if (isFree(at)) {
      for (const other of othersOf(at)) quarrel += costBetween(option.choice, other.choice) / 2;
    }
    cost += option.cost + quarrel;
    trouble += option.cost - option.choice.route.cost + quarrel;
  });
  return { chosen: chosen.map((option) => option?.choice ?? null), cost, trouble };
}

/** Expects the options cheapest first. */
function cheapest(
  options: readonly Option[],
  others: readonly Option[],
  costBetween: PairCost,
): Option | null {
  let best: Option | null = null;
  let least = Infinity;
  for (const option of options) {
    if (option.cost >= least) break;
    let cost = option.cost;
    for (const other of others) {
      cost += costBetween(option.choice, other.choice);
      if (cost >= least) break;
    }
    if (cost < least) {
      least = cost;
      best = option;
    }
  }
  return best;
}
