import { describe, expect, it, vi } from "vitest";
import { createInteractionStore } from "./interaction";

describe("createInteractionStore", () => {
  it("begins with nothing hovered", () => {
    expect(createInteractionStore().get()).toStrictEqual({ hovered: null, timeMove: null });
  });

  it("tells listeners of changes only, until they stop listening", () => {
    const store = createInteractionStore();
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.hover("event:a");
    store.hover("event:a");
    expect(store.get().hovered).toBe("event:a");
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    store.hover("event:b");
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("lets a mark end its own hovering, not that of the next one", () => {
    const store = createInteractionStore();
    store.hover("event:a");
    store.hover("event:b");
    store.leave("event:a");
    expect(store.get().hovered).toBe("event:b");
    store.leave("event:b");
    expect(store.get().hovered).toBeNull();
  });

  it("carries a calendar that is being moved beside what is hovered", () => {
    const store = createInteractionStore();
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    store.moveTime(null);
    expect(listener).not.toHaveBeenCalled();
    const move = { shown: { first: 1.5, last: 3.5 }, laid: null };
    store.hover("event:a");
    store.moveTime(move);
    expect(store.get()).toStrictEqual({ hovered: "event:a", timeMove: move });
    store.moveTime(null);
    expect(store.get().timeMove).toBeNull();
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it("keeps the same value between changes", () => {
    const store = createInteractionStore();
    store.hover("event:a");
    const interaction = store.get();
    store.leave("event:b");
    expect(store.get()).toBe(interaction);
  });

  it("takes a pointer for resting where it pressed, between pixels too, until it moves", () => {
    const store = createInteractionStore();
    expect(store.isResting({ clientX: 10, clientY: 20 })).toBe(false);
    store.press({ clientX: 10, clientY: 20 });
    expect(store.isResting({ clientX: 10.6, clientY: 20.4 })).toBe(true);
    expect(store.isResting({ clientX: 11, clientY: 20.4 })).toBe(false);
    expect(store.isResting({ clientX: 10.6, clientY: 20.4 })).toBe(false);
  });
});
