import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { contextQuery } from "../data/contextQuery";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import { mergeLayers } from "../model/dossierLayers";
import { useLinked } from "../views/linked/LinkedContext";

interface ContextIndex {
  index: DossierIndex | undefined;
  error: Error | null;
  retry: () => void;
}

/** The dossier with its context, whatever the reader has chosen to see beside: for pages made of it. */
export function useContextIndex(): ContextIndex {
  const { index, state } = useLinked();
  const hasContext = index.dossier.layers.some(({ id }) => id === "context");
  const isAdded = state.layer === "all" || !hasContext;
  const { data, error, refetch } = useQuery({
    ...contextQuery(index.dossier.id),
    enabled: !isAdded,
  });
  const whole = useMemo(
    () => (data ? compileDossierIndex(mergeLayers(index.dossier, data)) : undefined),
    [index, data],
  );
  return { index: isAdded ? index : whole, error, retry: () => void refetch() };
}
