import { createContext, useContext, type ReactNode } from "react";
import type { LinkedModel } from "../../selectors/linkedModel";

const LinkedContext = createContext<LinkedModel | null>(null);

/** Gives all views the one dossier, state, filter and selection that they are functions of. */
export function LinkedProvider({ model, children }: { model: LinkedModel; children: ReactNode }) {
  return <LinkedContext value={model}>{children}</LinkedContext>;
}

/** Throws outside a LinkedProvider: a view without a dossier is a programming error. */
export function useLinked(): LinkedModel {
  const model = useContext(LinkedContext);
  if (!model) throw new Error("useLinked needs a LinkedProvider above it");
  return model;
}
