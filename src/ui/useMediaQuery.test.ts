import { act, renderHook } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useMediaQuery } from "./useMediaQuery";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("follows the window, and stops when it is no longer asked", () => {
  const listeners = new Set<() => void>();
  let matches = false;
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: query === "(width > 900px)" && matches,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  }));
  const { result, unmount } = renderHook(() => useMediaQuery("(width > 900px)"));
  expect(result.current).toBe(false);
  act(() => {
    matches = true;
    for (const listener of listeners) listener();
  });
  expect(result.current).toBe(true);
  unmount();
  expect(listeners.size).toBe(0);
});
