import { randomInt } from "node:crypto";

const MAX_SEED = 2 ** 31;

/**
 * Vitest calls this before the first test: one seed for all property tests of a run, told at its start.
 * `FUZZ_SEED` repeats a run.
 */
export function setup() {
  const seed = readSeed(process.env.FUZZ_SEED) ?? randomInt(MAX_SEED);
  process.env.FUZZ_SEED = String(seed);
  console.log(`Property tests: seed ${seed} (FUZZ_SEED=${seed} repeats them)`);
}

/** @returns the seed that a text says, or null where it says none. */
export function readSeed(text = "") {
  if (text === "") return null;
  const seed = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(seed) || Math.abs(seed) > MAX_SEED) {
    throw new Error(`FUZZ_SEED=${text} is no whole number of 32 bits.`);
  }
  return seed;
}
