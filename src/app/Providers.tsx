import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { BrowserRouter } from "react-router";
import { isWorthRetrying } from "../data/fetchFile";
import { ViewStateProvider } from "../state/useViewState";

/** Loaded dossiers and the address: the two homes of state that need a provider. */
export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            networkMode: "always",
            refetchOnWindowFocus: false,
            retry: (failures, error) => failures < 1 && isWorthRetrying(error),
            retryDelay: 400,
          },
        },
      }),
  );
  const basename = import.meta.env.BASE_URL.replace(/\/$/, "");
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter basename={basename}>
        <ViewStateProvider>{children}</ViewStateProvider>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
