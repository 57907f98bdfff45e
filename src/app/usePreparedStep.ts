import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { boundariesQuery } from "../data/boundariesQuery";
import { contextQuery } from "../data/contextQuery";
import { termsQuery } from "../data/termsQuery";
import { DEFAULT_DOSSIER_ID } from "../state/defaultDossier";
import type { Page, ViewState } from "../state/viewState";
import { onceReady } from "../ui/useReady";

/** Pages that are made with the context, whatever is chosen beside. */
const WITH_CONTEXT: readonly Page[] = ["accounts", "names", "about"];

/** The code of pages that load by themselves; the others come with the page that shows them. */
const CODE: Partial<Record<Page, () => Promise<unknown>>> = {
  positions: () => import("./PositionsPage"),
  accounts: () => import("./AccountsPage"),
  records: () => import("./RecordsPage"),
  sources: () => import("./SourcesPage"),
  names: () => import("./NamesPage"),
  open: () => import("../features/open/OpenView"),
  about: () => import("./AboutPage"),
};

/** Fetches what the next step needs while the present one is looked at. */
export function usePreparedStep(view: ViewState | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!view) return;
    return onceReady(() => {
      // What fails here is asked for again, and told, when the step is shown.
      Promise.all(prepare(client, view)).catch(() => undefined);
    });
  }, [client, view]);
}

function prepare(
  client: QueryClient,
  { page, layer, sel, dossier }: ViewState,
): Promise<unknown>[] {
  const id = dossier ?? DEFAULT_DOSSIER_ID;
  const hasMap = page === "map" || page === "overview";
  return [
    ...(layer === "all" || WITH_CONTEXT.includes(page)
      ? [client.prefetchQuery(contextQuery(id))]
      : []),
    ...(hasMap ? [client.prefetchQuery(boundariesQuery("region"))] : []),
    ...(page === "names" ? [client.prefetchQuery(termsQuery(id))] : []),
    ...(sel === null ? [] : [import("./Details")]),
    CODE[page]?.() ?? Promise.resolve(),
  ];
}
