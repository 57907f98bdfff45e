import type { ReactNode } from "react";
import { useReady } from "../../ui/useReady";
import { CountLine } from "../linked/CountLine";

/** The line below the filters with the context on: whose word it is, and the count. */
export function BalanceLine({ children }: { children?: ReactNode }) {
  return (
    <p className="text-muted mt-1.5 flex flex-wrap justify-between gap-x-4 text-[0.8125rem]">
      <span>{children}</span>
      <CountLine />
    </p>
  );
}

/** The line while the words are on their way. */
export function BalancePending() {
  useReady(false);
  return <BalanceLine />;
}
