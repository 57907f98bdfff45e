import { useEffect, useState } from "react";

export interface Timer {
  /** The reader's clock, in milliseconds of the epoch; it moves once a second. */
  nowMs: number;
  elapsedMs: number;
  isRunning: boolean;
  toggle: () => void;
  reset: () => void;
}

const TICK_MS = 1000;

/** A clock, and a stopwatch that can be halted. */
export function useTimer(): Timer {
  const [nowMs, setNowMs] = useState(Date.now);
  const [sinceMs, setSinceMs] = useState<number | null>(null);
  const [bankedMs, setBankedMs] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const elapsedMs = bankedMs + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));
  return {
    nowMs,
    elapsedMs,
    isRunning: sinceMs !== null,
    toggle: () => {
      const atMs = Date.now();
      setNowMs(atMs);
      if (sinceMs === null) setSinceMs(atMs);
      else {
        setBankedMs(bankedMs + atMs - sinceMs);
        setSinceMs(null);
      }
    },
    reset: () => {
      setBankedMs(0);
      setSinceMs(sinceMs === null ? null : Date.now());
    },
  };
}

/** "4:07", "1:04:07". */
export function formatElapsed(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0")))
    .join(":");
}
