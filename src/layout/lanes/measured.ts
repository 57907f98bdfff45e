import type { BundleForm } from "./bundleForm";
import type { LaneName } from "./laneName";

/** Texts that were set already: one picture is planned several times over. */
export interface Measured {
  names: Map<string, LaneName>;
  forms: Map<string, BundleForm>;
}

export function noneMeasured(): Measured {
  return { names: new Map(), forms: new Map() };
}

/** What is known under a key, or else what `measure` gives, which is then known. */
export function measureOnce<T>(known: Map<string, T>, key: string, measure: () => T): T {
  const value = known.get(key) ?? measure();
  known.set(key, value);
  return value;
}
