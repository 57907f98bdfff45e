import { useReady } from "./useReady";

/** Stands in for a part whose code is on its way; the page is not ready until it has come. */
export function Pending({ label }: { label: string }) {
  useReady(false);
  return (
    <p role="status" className="text-muted p-4 text-[0.8125rem]">
      {label}
    </p>
  );
}
