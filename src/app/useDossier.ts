import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { contextQuery } from "../data/contextQuery";
import { dossierQuery } from "../data/dossierQuery";
import { compileDossierIndex, type DossierIndex } from "../model/dossierIndex";
import { mergeLayers } from "../model/dossierLayers";
import type { LayerChoice } from "../state/viewState";

export interface ContextAccess {
  status: "off" | "pending" | "error" | "added";
  error: Error | null;
  retry: () => void;
}

interface DossierAccess {
  /** The chosen layers; the article alone while its context is missing. */
  index: DossierIndex | undefined;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
  context: ContextAccess;
}

/**
 * The dossier in the chosen layers. While a context is on its way, what was drawn before stays; a
 * context that fails leaves the article working.
 */
export function useDossier(id: string, layer: LayerChoice): DossierAccess {
  const article = useQuery(dossierQuery(id));
  const hasContext = article.data?.dossier.layers.some((known) => known.id === "context") ?? false;
  const isWanted = layer === "all" && hasContext;
  const context = useQuery({ ...contextQuery(id), enabled: isWanted });
  const whole = useMemo(
    () =>
      article.data && context.data && isWanted
        ? compileDossierIndex(mergeLayers(article.data.dossier, context.data))
        : undefined,
    [article.data, context.data, isWanted],
  );
  const isOnTheWay = isWanted && context.isPending;
  const chosen = isOnTheWay ? undefined : (whole ?? article.data);
  const [drawn, setDrawn] = useState<DossierIndex>();
  if (chosen && chosen !== drawn) setDrawn(chosen);
  const kept = drawn?.dossier.id === id ? drawn : undefined;
  return {
    index: chosen ?? kept,
    isPending: article.isPending || (isOnTheWay && !kept),
    error: article.error,
    retry: () => void article.refetch(),
    context: {
      status: !isWanted ? "off" : whole ? "added" : isOnTheWay ? "pending" : "error",
      error: context.error,
      retry: () => void context.refetch(),
    },
  };
}
