import { m } from "../../paraglide/messages.js";

const PATHS = {
  differs: "M2.5 4.5h7M2.5 7.5h7M8 2.5l-4 7",
  denies: "M3.2 3.2l5.6 5.6M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9",
} as const;

/** That an account differs from another or denies what it says: a sign and a word, as heavy as a claim. */
export function AccountSign({ kind }: { kind: keyof typeof PATHS }) {
  return (
    <span className="border-ink me-1 inline-flex items-center gap-0.5 rounded-sm border px-1 text-xs leading-4 font-semibold">
      <svg viewBox="0 0 12 12" width={11} height={11} aria-hidden="true">
        <path d={PATHS[kind]} fill="none" stroke="currentColor" strokeWidth={1.4} />
      </svg>
      {kind === "denies" ? m.accounts_denies() : m.accounts_differs()}
    </span>
  );
}
