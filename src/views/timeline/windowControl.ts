/** How buttons and fields of the window look. */
export const WINDOW_CONTROL =
  "border-rule bg-card h-8 min-w-8 pointer-coarse:h-11 pointer-coarse:min-w-11 rounded-md border px-2 text-ink text-[0.8125rem] aria-disabled:opacity-50";
