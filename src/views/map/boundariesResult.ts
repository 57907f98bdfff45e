import type { Boundaries } from "../../model/boundaries";

/** What became of loading a boundary file; `retry` asks for it once more. */
export type BoundariesResult =
  | { status: "pending"; retry: () => void }
  | { status: "error"; file: string; message: string; retry: () => void }
  | { status: "success"; data: Boundaries; retry: () => void };
