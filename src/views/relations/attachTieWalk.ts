import type { TieWalk } from "../../layout/graph/walkTies";
import type { GestureHandle } from "../../ui/useLazyGesture";

const SIDES: Record<string, keyof TieWalk | undefined> = { ArrowLeft: "left", ArrowRight: "right" };

/**
 * The arrows to the left and right follow a tie from actor to actor, in every picture by one rule;
 * where none leads that way, they do what arrows do anyway.
 */
export function attachTieWalk<Placed>(
  picture: HTMLElement,
  walkOf: (placed: Placed) => ReadonlyMap<string, TieWalk>,
): GestureHandle<Placed> {
  let walk: ReadonlyMap<string, TieWalk> = new Map();
  const onKeyDown = (event: KeyboardEvent) => {
    const side = SIDES[event.key];
    if (!side || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const items = [...picture.querySelectorAll<HTMLElement>("[data-roving]")];
    const current = items.find((item) => item === document.activeElement);
    const target = current && walk.get(keyOf(current))?.[side];
    const next = target && items.find((item) => keyOf(item) === target);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  // Before the keys that go by place alone.
  picture.addEventListener("keydown", onKeyDown, { capture: true });
  return {
    settle: (placed) => {
      walk = walkOf(placed);
    },
    detach: () => picture.removeEventListener("keydown", onKeyDown, { capture: true }),
  };
}

/** A silence has no reference of its own. */
function keyOf({ dataset }: HTMLElement): string {
  return dataset["walk"] ?? dataset["ref"] ?? "";
}
