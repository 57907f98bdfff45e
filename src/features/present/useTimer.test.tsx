import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { formatElapsed, useTimer } from "./useTimer";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

it("counts while it runs, waits while it is halted, and begins anew", () => {
  const { result } = renderHook(useTimer);
  const pass = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  pass(5000);
  expect(result.current.elapsedMs).toBe(0);
  act(() => result.current.toggle());
  pass(3000);
  expect(result.current.elapsedMs).toBe(3000);
  act(() => result.current.toggle());
  pass(4000);
  expect(result.current.elapsedMs).toBe(3000);
  act(() => result.current.toggle());
  pass(2000);
  expect(result.current.elapsedMs).toBe(5000);
  act(() => result.current.reset());
  pass(1000);
  expect(result.current).toMatchObject({ elapsedMs: 1000, isRunning: true });
});

it.each([
  [0, "0:00"],
  [67_999, "1:07"],
  [3_847_000, "1:04:07"],
])("tells %d ms as %s", (elapsedMs, text) => {
  expect(formatElapsed(elapsedMs)).toBe(text);
});
