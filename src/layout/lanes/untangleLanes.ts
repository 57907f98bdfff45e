import type { Lane, LaneBlocks } from "./laneBlocks";

const ROUNDS = 4;

/**
 * The order of the lanes from side to side in which they cross least: each as high as its two actors,
 * these as high as their lanes, a few times over. Actors that `first` holds come first.
 */
export function untangleLanes(blocks: LaneBlocks, first: ReadonlySet<string>): Lane[] {
  let across = blocks.across;
  for (let round = 0; round < ROUNDS; round++) {
    const heights = actorHeights({ ...blocks, across });
    const heightOf = (id: string) => (first.has(id) ? 0 : (heights.get(id) ?? 0));
    const order = new Map(
      across.map((lane, at) => {
        const isSilence = lane.tie.kind === "silence";
        const height = heightOf(lane.left) + heightOf(lane.right);
        return [lane, { height: isSilence ? -1 : height, at }];
      }),
    );
    across = across.toSorted((a, b) => {
      const [one, other] = [order.get(a)!, order.get(b)!];
      return one.height - other.height || one.at - other.at;
    });
  }
  return across;
}

/** For each actor at a side the mean place of its lanes, counted from the top. */
function actorHeights({ across, rows }: LaneBlocks): Map<string, number> {
  const places = new Map<string, number[]>();
  const note = (id: string, place: number) => {
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  };
  across.forEach((lane, at) => {
    note(lane.left, at);
    note(lane.right, at);
  });
  rows.forEach((row, at) => {
    for (const hub of row.hubs) {
      for (const lane of hub.left) note(lane.left, across.length + at);
      for (const lane of hub.right) note(lane.right, across.length + at);
    }
  });
  return new Map(
    [...places].map(([id, list]) => [id, list.reduce((sum, at) => sum + at, 0) / list.length]),
  );
}
