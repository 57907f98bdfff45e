import { describe, expect, it, vi } from "vitest";
import type { ActorMoves } from "../../layout/actorMoves";
import type { Point } from "../../layout/box";
import { createActorMover, type MovingActor } from "./createActorMover";

const spotAt = (id: string, [x, y]: Point) => ({ at: [x, y] as Point, moved: { id, x, y } });

/** One actor at 50, 50 on a line from 0 to 100. */
const MOVES: ActorMoves = {
  actors: [{ id: "a", at: [50, 50], radiusPx: 5 }],
  put: (id, [x]) => spotAt(id, [Math.min(100, Math.max(0, x)), 50]),
  step: (id, [x], [dx]) => (dx === 0 || x + 10 * dx > 100 ? null : spotAt(id, [x + 10 * dx, 50])),
  listLines: () => [],
};

function start() {
  const shown: (MovingActor | null)[] = [];
  const tell = vi.fn<(moving: MovingActor) => void>();
  const mover = createActorMover((moving) => shown.push(moving), tell);
  mover.settle(MOVES);
  return { mover, shown, tell, last: () => shown.at(-1) };
}

describe("moving an actor", () => {
  it("is shown at each step, from where the actor stands, and told once", () => {
    const { mover, shown, tell, last } = start();
    mover.drag("a", [10, 3]);
    mover.drag("a", [20, 3]);
    expect(shown.map((moving) => moving?.at)).toEqual([
      [60, 50],
      [70, 50],
    ]);
    expect(tell).not.toHaveBeenCalled();
    mover.end();
    expect(tell.mock.calls).toEqual([[{ id: "a", ...spotAt("a", [70, 50]) }]]);
    expect(last()?.at).toEqual([70, 50]);
    mover.settle(MOVES);
    expect(last()).toBeNull();
  });

  it("by key goes on from step to step, and stays where there is no next", () => {
    const { mover, tell, last } = start();
    for (let press = 0; press < 9; press++) expect(mover.step("a", [1, 0])).toBe(true);
    expect(mover.step("a", [0, 1])).toBe(true);
    expect(last()?.at).toEqual([100, 50]);
    mover.end();
    expect(tell).toHaveBeenCalledOnce();
  });

  it("is not told where it led back to where it began, nor when it is taken back", () => {
    const { mover, tell, last } = start();
    mover.drag("a", [20, 0]);
    mover.drag("a", [0, 0]);
    mover.end();
    expect(last()).toBeNull();
    mover.drag("a", [20, 0]);
    expect(mover.cancel()).toBe(true);
    expect(last()).toBeNull();
    expect(mover.cancel()).toBe(false);
    mover.end();
    expect(tell).not.toHaveBeenCalled();
  });

  it("leaves those alone who stand by rule", () => {
    const { mover, shown } = start();
    expect(mover.step("b", [1, 0])).toBe(false);
    mover.drag("b", [1, 0]);
    expect(shown).toEqual([]);
  });
});
